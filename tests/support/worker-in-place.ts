import type { ReadingRequest } from '../../renderer/data/spreadsheets/reading-request.ts';
import { runReading } from '../../renderer/data/spreadsheets/run-reading.ts';
import { tabulateInSteps } from '../../renderer/data/tabulating/tabulate-in-steps.ts';
import type { TabulatingRequest } from '../../renderer/data/tabulating/tabulating-request.ts';

/**
 * Runs the code of a worker in the test's own thread, where there are no workers. Messages are copied as between threads; a
 * worker that was terminated computes no further.
 */
export class WorkerInPlace extends EventTarget {
  readonly #run: (request: unknown) => Promise<unknown>;
  #isOver = false;

  constructor(script: URL) {
    super();
    // Each worker is sent requests of its own kind only.
    this.#run = script.pathname.endsWith('/tabulating-worker.ts')
      ? (request) => this.#tabulate(request as TabulatingRequest)
      : (request) => this.#read(request as ReadingRequest);
  }

  postMessage(request: unknown): void {
    this.#run(structuredClone(request)).then(
      (answer) => this.#tell({ kind: 'answer', answer }),
      (error: unknown) => this.#tell({ kind: 'fault', message: String(error) }),
    );
  }

  terminate(): void {
    this.#isOver = true;
  }

  #read(request: ReadingRequest): Promise<unknown> {
    return runReading(request, {
      onProgress: (done, total) => this.#tell({ kind: 'progress', fraction: total === 0 ? 1 : done / total }),
    });
  }

  async #tabulate(request: TabulatingRequest): Promise<unknown> {
    const steps = tabulateInSteps(request);
    let step = steps.next();
    while (step.done !== true && !this.#isOver) {
      this.#tell({ kind: 'progress', fraction: step.value });
      // Lets the window act in between, as it could while another thread computes.
      await new Promise((resolve) => setTimeout(resolve, 0));
      step = steps.next();
    }
    return step.value;
  }

  #tell(message: unknown): void {
    if (!this.#isOver) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  }
}
