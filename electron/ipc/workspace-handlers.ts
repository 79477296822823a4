import type { Handlers, Settings } from '../../shared/contract/contract.ts';
import type { StorageFailure, WorkspaceTooNew } from '../../shared/contract/failures.ts';
import { isDocumentId, type DocumentId } from '../../shared/documents/document-id.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import type { SettingsFile } from '../files/settings.ts';
import type { Services } from '../launch/services.ts';
import type { EventLog } from '../log/event-log.ts';
import { RefusedInput } from './registrar.ts';

/** What these handlers need. */
export interface WorkspaceHandlerContext {
  readonly workspace: Services['workspace'];
  readonly settings: SettingsFile;
  readonly log: EventLog;
  readonly freeBytes: () => Promise<number>;
  readonly onSettings: (settings: Settings) => void;
}

/** The workspace, its settings and its journals. */
export function workspaceHandlers(context: WorkspaceHandlerContext) {
  return {
    async 'workspace.open'() {
      const workspace = await context.workspace();
      if (!workspace.ok) return workspace;
      const { facts, journal } = workspace.value;
      const opening = await journal.open();
      if (!opening.ok) return opening;
      for (const notice of opening.value.notices) context.log.note('journal-mended', { kind: notice.kind });
      const { workspaceId, deviceId, appVersion, sample } = facts;
      return ok({
        workspaceId,
        deviceId,
        settings: context.settings.current(),
        journals: opening.value.heads,
        notices: opening.value.notices,
        freeBytes: await context.freeBytes(),
        appVersion,
        launch: { sample },
      });
    },
    async 'settings.change'(change) {
      const changed = await context.settings.change(change);
      if (changed.ok) context.onSettings(changed.value);
      return changed;
    },
    async 'journal.append'({ documentId, updates }) {
      const workspace = usable(await context.workspace());
      return workspace.ok ? workspace.value.journal.append(knownDocument(documentId), updates) : workspace;
    },
    async 'journal.read'({ documentId }) {
      const workspace = usable(await context.workspace());
      return workspace.ok ? workspace.value.journal.read(knownDocument(documentId)) : workspace;
    },
  } satisfies Pick<Handlers, 'workspace.open' | 'settings.change' | 'journal.append' | 'journal.read'>;
}

/** The workspace for a window that has opened it: only one that ignores the answer gets past a workspace that is too new. */
export function usable<T>(workspace: Result<T, StorageFailure | WorkspaceTooNew>): Result<T, StorageFailure> {
  if (workspace.ok || workspace.error.code === 'storage') return workspace as Result<T, StorageFailure>;
  throw new RefusedInput('workspace: written by a newer version');
}

/** A document id of the bridge; anything else never becomes a path. */
export function knownDocument(documentId: string): DocumentId {
  if (!isDocumentId(documentId)) throw new RefusedInput('documentId: not a document');
  return documentId;
}
