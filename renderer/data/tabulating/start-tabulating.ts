import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { TabulatingAnswer, TabulatingRequest } from './tabulating-request.ts';
import type { TabulatingMessage } from './tabulating-worker.ts';

/** A tabulation under way in a worker of its own. */
export interface Tabulating {
  /** `stopped` after {@link stop}. Rejects when the computation itself broke, which is a bug and not a fault of the scores. */
  readonly answer: Promise<Result<TabulatingAnswer, 'stopped'>>;
  stop(): void;
}

/**
 * Tabulates away from the window: thousands of drawn juries never keep it from painting.
 *
 * @param onProgress 0 to 1.
 */
export function startTabulating(
  request: TabulatingRequest,
  onProgress: (fraction: number) => void = () => undefined,
): Tabulating {
  const worker = new Worker(new URL('./tabulating-worker.ts', import.meta.url), { type: 'module' });
  let stop: () => void = () => undefined;
  const answer = new Promise<Result<TabulatingAnswer, 'stopped'>>((resolve, reject) => {
    stop = () => {
      worker.terminate();
      resolve(err('stopped'));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<TabulatingMessage>) => {
      if (data.kind === 'progress') {
        onProgress(data.fraction);
        return;
      }
      worker.terminate();
      if (data.kind === 'answer') resolve(ok(data.answer));
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
