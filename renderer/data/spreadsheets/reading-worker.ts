import type { ReadingAnswers, ReadingRequest } from './reading-request.ts';
import { runReading } from './run-reading.ts';

/** What the worker tells the window. */
export type ReadingMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'answer'; readonly answer: ReadingAnswers[keyof ReadingAnswers] }
  | { readonly kind: 'fault'; readonly message: string };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const post = (message: ReadingMessage) => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  runReading(event.data, { onProgress: (done, total) => post({ kind: 'progress', done, total }) }).then(
    (answer) => post({ kind: 'answer', answer }),
    (error: unknown) => post({ kind: 'fault', message: error instanceof Error ? error.message : String(error) }),
  );
});
