import { startTask, type Task } from '../away/start-task.ts';
import type { ReadingAnswers, RequestOf } from './reading-request.ts';

/**
 * Reads a spreadsheet away from the window: ten thousand rows never keep it from painting.
 *
 * @param onProgress 0 to 1, told every thousand rows.
 */
export function startReading<Kind extends keyof ReadingAnswers>(
  request: RequestOf<Kind>,
  onProgress?: (fraction: number) => void,
): Task<ReadingAnswers[Kind]> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  // The worker answers a request of a kind with the answer of that kind: see run-reading.
  return startTask<ReadingAnswers[Kind]>(worker, request, onProgress);
}
