import { startTask, type Task } from '../away/start-task.ts';
import type { TabulatingAnswer, TabulatingRequest } from './tabulating-request.ts';

/**
 * Tabulates away from the window: thousands of drawn juries never keep it from painting.
 *
 * @param onProgress 0 to 1.
 */
export function startTabulating(
  request: TabulatingRequest,
  onProgress?: (fraction: number) => void,
): Task<TabulatingAnswer> {
  const worker = new Worker(new URL('./tabulating-worker.ts', import.meta.url), { type: 'module' });
  return startTask<TabulatingAnswer>(worker, request, onProgress);
}
