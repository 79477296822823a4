import type { ExposedBridge, WorkspaceState } from '../../shared/contract/contract.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { createDocumentStore, type LiveStore } from '../data/document-store.ts';
import type { AnyFailure } from '../data/describe-failure.ts';

/** What the window works with once it is open. */
export interface OpenWorkspace {
  readonly exposed: ExposedBridge;
  readonly workspace: WorkspaceState;
  readonly store: LiveStore;
}

/**
 * Opens this laptop's data: first the main process, then the documents.
 *
 * @param onProgress documents whose two copies were made to agree, and how many there are; not told when all agree.
 */
export async function openWorkspace(
  exposed: ExposedBridge,
  onProgress: (done: number, total: number) => void,
): Promise<Result<OpenWorkspace, AnyFailure>> {
  const opened = await exposed.methods['workspace.open']({});
  if (!opened.ok) return opened;
  const workspace = opened.value;
  const store = await createDocumentStore({ bridge: exposed.methods, workspace, onProgress });
  if (!store.ok) return err(store.error);
  return ok({ exposed, workspace, store: store.value });
}
