import { basename } from 'node:path';
import type { Handlers, PackageContents } from '../../shared/contract/contract.ts';
import type { StorageFailure } from '../../shared/contract/failures.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { Dialogs } from '../files/dialogs.ts';
import type { SavedFiles } from '../files/saved-files.ts';
import type { EventLog } from '../log/event-log.ts';
import type { OpenedPackage, Packages } from '../packages/package-service.ts';
import { knownDocument } from './workspace-handlers.ts';

/** What these handlers need. */
export interface PackageHandlerContext {
  readonly packages: () => Promise<Result<Packages, StorageFailure>>;
  readonly dialogs: Dialogs;
  readonly savedFiles: SavedFiles;
  /** Whether the system asked this app to open the file: a page opens no other by its path. */
  readonly isKnownPath: (path: string) => boolean;
  readonly log: EventLog;
}

/** Packages that leave for another laptop or come from one. */
export function packageHandlers({ packages, dialogs, savedFiles, isKnownPath, log }: PackageHandlerContext) {
  return {
    async 'packages.export'({ suggestedName, editionName, documentIds }) {
      const known = documentIds.map(knownDocument);
      const service = await packages();
      if (!service.ok) return service;
      const path = await dialogs.chooseTarget(suggestedName);
      if (path === null) return ok(null);
      const exported = await service.value.export({ path, editionName, documentIds: known });
      if (!exported.ok) return exported;
      const { missingAttachments } = exported.value;
      log.note('package-exported', { documents: known.length, missingAttachments });
      savedFiles.add(path);
      return ok({ path, documents: new Set(known).size });
    },
    async 'packages.open'({ path, dropped }) {
      const service = await packages();
      if (!service.ok) return service;
      if (dropped !== undefined) return contentsOf(dropped.fileName, await service.value.openBytes(dropped.bytes));
      if (path !== undefined && !isKnownPath(path)) return err({ code: 'not-found', path });
      const chosen = path ?? (await dialogs.chooseFile('package'));
      if (chosen === null) return ok(null);
      const opened = await service.value.openFile(chosen);
      if (!opened.ok) log.note('package-refused', { code: opened.error.code });
      return contentsOf(basename(chosen), opened);
    },
    async 'packages.keepAttachments'({ ticket }) {
      const service = await packages();
      return service.ok ? service.value.keepAttachments(ticket) : service;
    },
  } satisfies Pick<Handlers, 'packages.export' | 'packages.open' | 'packages.keepAttachments'>;
}

function contentsOf<E>(fileName: string, opened: Result<OpenedPackage, E>): Result<PackageContents, E> {
  if (!opened.ok) return opened;
  const { manifest, documents, attachments, sha256, ticket } = opened.value;
  const { kind, editionName, writtenAt, writtenBy } = manifest;
  return ok({ fileName, sha256, kind, editionName, writtenAt, writtenBy, documents, attachments, ticket });
}
