import { tabulateInSteps } from './tabulate-in-steps.ts';
import type { TabulatingAnswer, TabulatingRequest } from './tabulating-request.ts';

/** What the worker tells the window. */
export type TabulatingMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'answer'; readonly answer: TabulatingAnswer }
  | { readonly kind: 'fault'; readonly message: string };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
const post = (message: TabulatingMessage) => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<TabulatingRequest>) => {
  try {
    const steps = tabulateInSteps(event.data);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) post({ kind: 'progress', fraction: step.value });
    post({ kind: 'answer', answer: step.value });
  } catch (error) {
    post({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
  }
});
