import type { ReadingRequest } from '../../renderer/data/spreadsheets/reading-request.ts';
import { runReading } from '../../renderer/data/spreadsheets/run-reading.ts';

/** Runs the code of the reading worker in the test's own thread, where there are no workers. Messages are copied as between threads. */
export class WorkerInPlace extends EventTarget {
  #isOver = false;

  postMessage(request: ReadingRequest): void {
    runReading(structuredClone(request), {
      onProgress: (done, total) => this.#tell({ kind: 'progress', done, total }),
    }).then(
      (answer) => this.#tell({ kind: 'answer', answer }),
      (error: unknown) => this.#tell({ kind: 'fault', message: String(error) }),
    );
  }

  terminate(): void {
    this.#isOver = true;
  }

  #tell(message: unknown): void {
    if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  }
}
