import { timeTabulation } from './tabulate-work.ts';

/** What the page tells its worker. */
export interface TabulationJob {
  readonly repetitions: number;
}

self.addEventListener('message', ({ data }: MessageEvent<TabulationJob>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  self.postMessage(timeTabulation(data.repetitions));
});
