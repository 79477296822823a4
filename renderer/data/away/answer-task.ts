import type { TaskMessage, TaskRun } from './task-message.ts';

/** The worker's side of a task: waits for its request, computes, answers. */
export function answerTask<Request, Answer>(run: TaskRun<Request, Answer>): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  const post = (message: TaskMessage<Answer>) => self.postMessage(message);
  self.addEventListener('message', (event: MessageEvent<Request>) => {
    run(event.data, (fraction) => post({ kind: 'progress', fraction })).then(
      (answer) => post({ kind: 'answer', answer }),
      (error: unknown) => post({ kind: 'fault', message: error instanceof Error ? error.message : String(error) }),
    );
  });
}
