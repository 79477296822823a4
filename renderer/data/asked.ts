import type { BridgeFailure } from '../../shared/contract/method.ts';
import { err, type Result } from '../../shared/lib/result.ts';

/** Waits for an answer of the bridge. A main process that is gone rejects: here that is one more way not to be saved. */
export async function asked<T, E>(call: Promise<Result<T, E>>): Promise<Result<T, E | BridgeFailure>> {
  try {
    return await call;
  } catch {
    return err({ code: 'internal' });
  }
}
