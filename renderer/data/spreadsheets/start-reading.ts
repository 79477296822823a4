import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { ReadingAnswers, RequestOf } from './reading-request.ts';
import type { ReadingMessage } from './reading-worker.ts';

/** A reading under way in a worker of its own. */
export interface Reading<Kind extends keyof ReadingAnswers> {
  /** `stopped` after {@link stop}. Rejects when the reading itself broke, which is a bug and not a fault of the file. */
  readonly answer: Promise<Result<ReadingAnswers[Kind], 'stopped'>>;
  stop(): void;
}

/**
 * Reads a spreadsheet away from the window: ten thousand rows never keep it from painting.
 *
 * @param onProgress 0 to 1, told every thousand rows.
 */
export function startReading<Kind extends keyof ReadingAnswers>(
  request: RequestOf<Kind>,
  onProgress: (fraction: number) => void = () => undefined,
): Reading<Kind> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  let stop: () => void = () => undefined;
  const answer = new Promise<Result<ReadingAnswers[Kind], 'stopped'>>((resolve, reject) => {
    stop = () => {
      worker.terminate();
      resolve(err('stopped'));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingMessage>) => {
      if (data.kind === 'progress') {
        onProgress(data.total === 0 ? 1 : data.done / data.total);
        return;
      }
      worker.terminate();
      // The worker answers a request of a kind with the answer of that kind: see run-reading.
      if (data.kind === 'answer') resolve(ok(data.answer as ReadingAnswers[Kind]));
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(request);
  });
  return { answer, stop: () => stop() };
}
