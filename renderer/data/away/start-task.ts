import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { TaskMessage } from './task-message.ts';

/** A task under way in a worker of its own. */
export interface Task<Answer> {
  /** `stopped` after {@link stop}. Rejects when the computation itself broke, which is a bug and not a fault of the input. */
  readonly answer: Promise<Result<Answer, 'stopped'>>;
  stop(): void;
}

/**
 * Gives a fresh worker its one task: whatever it computes never keeps the window from painting. The worker ends with the task.
 *
 * @param onProgress 0 to 1.
 */
export function startTask<Answer>(
  worker: Worker,
  request: unknown,
  onProgress: (fraction: number) => void = () => undefined,
): Task<Answer> {
  let stop: () => void = () => undefined;
  const answer = new Promise<Result<Answer, 'stopped'>>((resolve, reject) => {
    stop = () => {
      worker.terminate();
      resolve(err('stopped'));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<TaskMessage<Answer>>) => {
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
