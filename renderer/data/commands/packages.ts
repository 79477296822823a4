import * as Y from 'yjs';
import type { Bridge, PackageContents } from '../../../shared/contract/contract.ts';
import { listConflicts } from '../../../shared/documents/conflicts.ts';
import {
  isDocumentId,
  isPackable,
  parseDocumentId,
  type DocumentId,
  type PackableKind,
} from '../../../shared/documents/document-id.ts';
import { followProse } from '../../../shared/documents/live-prose.ts';
import { isProseReadable } from '../../../shared/documents/prose.ts';
import { readState } from '../../../shared/documents/state.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { LiveStore } from '../document-store.ts';
import type { RemoteDocument } from '../merge-updates.ts';
import { projectDocument } from '../projections/project.ts';
import type { SaveFailure } from '../store-contract.ts';
import { documentOf } from '../update-bytes.ts';

/** What a package would do to one document. */
export interface PackageDocument {
  readonly documentId: DocumentId;
  readonly kind: PackableKind;
  /** What people call it; empty for sheets and results. */
  readonly name: string;
  /** `same`: this laptop has everything of it already. */
  readonly effect: 'added' | 'merged' | 'same';
  /** Values that would wait for a choice because of this package. */
  readonly toDecide: number;
}

/** What a package would do: "12 new, 3 merged, 2 to decide". Nothing is stored by looking. */
export interface PackagePreview {
  readonly documents: readonly PackageDocument[];
  readonly added: number;
  readonly merged: number;
  readonly toDecide: number;
  readonly attachments: number;
  /** Documents of kinds this app does not know: left out, still in the file. */
  readonly unknown: number;
  /** The first document that cannot be read; the package is then refused as a whole. */
  readonly damaged: DocumentId | null;
}

/** Tries a package on copies of this laptop's documents. */
export async function previewPackage(store: LiveStore, contents: PackageContents): Promise<PackagePreview> {
  const documents: PackageDocument[] = [];
  const remoteDocuments = remoteDocumentsOf(contents);
  const damaged = findDamaged(remoteDocuments);
  for (const remote of damaged === null ? remoteDocuments : []) {
    const previewed = previewDocument(remote, await store.copyOf(remote.documentId));
    if (previewed !== null) documents.push(previewed);
  }
  return {
    documents,
    added: documents.filter((document) => document.effect === 'added').length,
    merged: documents.filter((document) => document.effect === 'merged').length,
    toDecide: documents.reduce((sum, document) => sum + document.toDecide, 0),
    attachments: contents.attachments.length,
    unknown: contents.documents.length - remoteDocuments.length,
    damaged,
  };
}

function previewDocument({ documentId, update }: RemoteDocument, own: Uint8Array): PackageDocument | null {
  const kind = parseDocumentId(documentId)?.kind;
  if (kind === undefined || kind === 'private') return null;
  const before = documentOf([own]);
  const after = documentOf([own, update]);
  const stateBefore = readState(before);
  const stateAfter = readState(after);
  const isSame = Y.equalSnapshots(Y.snapshot(before), Y.snapshot(after));
  const rows = projectDocument(documentId, stateAfter, followProse(after));
  const waitingBefore = new Set(listConflicts(stateBefore).map((conflict) => JSON.stringify(conflict)));
  return {
    documentId,
    kind,
    name: rows.editions[0]?.name ?? rows.organisations[0]?.name ?? rows.contests[0]?.title ?? '',
    effect: isSame ? 'same' : stateBefore.size === 0 ? 'added' : 'merged',
    toDecide: listConflicts(stateAfter).filter((conflict) => !waitingBefore.has(JSON.stringify(conflict))).length,
  };
}

/** A document inside the package cannot be read; nothing was merged. */
export interface PackageDamage {
  readonly code: 'package-damaged';
  readonly entry: string;
}

/** How a merge ended. The documents are stored; `attachmentsKept` is null when the files could not be, and may be tried again. */
export interface PackageOutcome {
  readonly attachmentsKept: number | null;
}

/**
 * Merges a package: all its documents and the note of the import in one transaction, then the journals, then its files.
 * A second time changes nothing.
 *
 * @param now ISO date and time.
 */
export async function applyPackage(
  store: LiveStore,
  bridge: Pick<Bridge, 'packages.keepAttachments'>,
  contents: PackageContents,
  now: string,
): Promise<Result<PackageOutcome, SaveFailure | PackageDamage>> {
  const documents = remoteDocumentsOf(contents);
  const damaged = findDamaged(documents);
  if (damaged !== null) return err({ code: 'package-damaged', entry: damaged });
  const imported = { hash: contents.sha256, fileName: contents.fileName, target: 'package', importedAt: now };
  const saved = await store.merge(documents, [imported]);
  if (!saved.ok) return saved;
  if (contents.attachments.length === 0) return ok({ attachmentsKept: 0 });
  const kept = await bridge['packages.keepAttachments']({ ticket: contents.ticket });
  return ok({ attachmentsKept: kept.ok ? kept.value.kept : null });
}

/** Bytes that are no document: hashes show that they arrived as written, not that they were ever good. */
function findDamaged(documents: readonly RemoteDocument[]): DocumentId | null {
  for (const { documentId, update } of documents) {
    try {
      const doc = documentOf([update]);
      readState(doc);
      if (!isProseReadable(doc)) return documentId;
    } catch {
      return documentId;
    }
  }
  return null;
}

function remoteDocumentsOf(contents: PackageContents): readonly RemoteDocument[] {
  return contents.documents.flatMap(({ documentId, update }) =>
    isDocumentId(documentId) && isPackable(documentId) ? [{ documentId, update }] : [],
  );
}
