import type { z } from 'zod';
import type { Bridge } from '../../../shared/contract/contract.ts';
import type { ReadFailure } from '../../../shared/contract/failures.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import {
  attachmentRecord,
  cardRecord,
  levelMarkIdOf,
  levelMarkRecord,
  organisationRecord,
} from '../../../shared/documents/organisation-document.ts';
import { readRecord } from '../../../shared/documents/record.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import {
  attachmentIdSchema,
  newId,
  organisationIdSchema,
  type AttachmentId,
  type OrganisationId,
} from '../../../shared/domain/ids.ts';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import type { DocumentStore, SaveFailure } from '../store-contract.ts';
import { markChanges } from './needs.ts';
import { organisationChange } from './organisation-change.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What of an organisation a form may write. Archiving has commands of its own. */
export type OrganisationFields = Partial<Omit<Organisation, 'archived' | 'logoSha256'>>;

/** Adds an organisation. */
export async function createOrganisation(
  store: DocumentStore,
  fields: OrganisationFields,
): Promise<Result<{ readonly id: OrganisationId }, SaveFailure>> {
  const id = newId(organisationIdSchema);
  const saved = await store.change(
    organisationChange(id, 'organisations:undo.create', [recordChange(organisationRecord, id, withoutEmpty(fields))]),
  );
  return saved.ok ? ok({ id }) : saved;
}

/** Changes fields of an organisation; those that already hold the value are left alone. */
export function changeOrganisation(
  store: DocumentStore,
  id: string,
  fields: OrganisationFields,
): Promise<Result<null, SaveFailure>> {
  return store.change(
    organisationChange(id, 'organisations:undo.edit', [recordChange(organisationRecord, id, fields)]),
  );
}

/** Takes an organisation out of the lists. Nothing of it is deleted. */
export function archiveOrganisation(store: DocumentStore, id: string): Promise<Result<null, SaveFailure>> {
  return store.change(
    organisationChange(id, 'organisations:undo.archive', [recordChange(organisationRecord, id, { archived: true })]),
  );
}

/** Takes several organisations out of the lists, together: one undo brings all of them back. */
export function archiveOrganisations(store: DocumentStore, ids: readonly string[]): Promise<Result<null, SaveFailure>> {
  return store.change({
    undoLabel: 'organisations:undo.archive',
    documents: ids.map((id) => ({
      documentId: documentIdOf({ kind: 'organisation', id }),
      changes: [recordChange(organisationRecord, id, { archived: true })],
    })),
  });
}

/** Brings an archived organisation back. */
export function restoreOrganisation(store: DocumentStore, id: string): Promise<Result<null, SaveFailure>> {
  return store.change(
    organisationChange(id, 'organisations:undo.restore', [recordChange(organisationRecord, id, { archived: false })]),
  );
}

/** A file to keep with an organisation. */
export interface FileToAttach {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As the file's name or the system says: "application/pdf". */
  readonly mediaType: string;
}

/** What a file belongs to beside its organisation. */
export interface AttachedTo {
  /** Id of the coaching session it was brought to. */
  readonly session?: string;
  /** The card, or the mark of an assessment, that it is evidence of; by their ids. */
  readonly evidenceOf?: { readonly card: string } | { readonly assessment: string; readonly dimension: string };
}

/** What the bridge must be able to do for files. */
export type AttachmentBridge = Pick<Bridge, 'attachments.add'>;

/**
 * Keeps a file with an organisation. Its bytes are on the disk before the organisation speaks of them.
 *
 * @param now ISO date and time.
 */
export async function attachFile(
  store: DocumentStore,
  bridge: AttachmentBridge,
  id: string,
  file: FileToAttach,
  now: string,
  { session, evidenceOf }: AttachedTo = {},
): Promise<Result<{ readonly id: AttachmentId }, SaveFailure | ReadFailure>> {
  const kept = await bridge['attachments.add']({ bytes: file.bytes });
  if (!kept.ok) return kept;
  const attachment = newId(attachmentIdSchema);
  const { fileName, mediaType } = file;
  const fields = { fileName, mediaType, addedAt: now, ...(session === undefined ? {} : { session }), ...kept.value };
  // Read only now: other files may have become evidence while these bytes went to the disk.
  const state = await store.read(documentIdOf({ kind: 'organisation', id }));
  const saved = await store.change(
    organisationChange(id, 'organisations:undo.attach', [
      recordChange(attachmentRecord, attachment, fields),
      ...(evidenceOf === undefined ? [] : evidenceChanges(state, evidenceOf, attachment)),
    ]),
  );
  return saved.ok ? ok({ id: attachment }) : saved;
}

function evidenceChanges(
  state: DocumentState,
  of: NonNullable<AttachedTo['evidenceOf']>,
  attachment: AttachmentId,
): readonly RecordChange<z.ZodRawShape>[] {
  const withIt = (files: readonly string[] = []) => ({ evidenceFiles: [...files, attachment] });
  if ('card' in of) {
    const card = readRecord(state, cardRecord, of.card);
    return [recordChange(cardRecord, of.card, withIt(card?.evidenceFiles))];
  }
  const mark = readRecord(state, levelMarkRecord, levelMarkIdOf(of.assessment, of.dimension));
  return markChanges(of.assessment, of.dimension, withIt(mark?.evidenceFiles));
}

/** Takes a file off an organisation's list; its bytes stay, so that undo brings it back. */
export function detachFile(store: DocumentStore, id: string, attachment: string): Promise<Result<null, SaveFailure>> {
  return store.change(
    organisationChange(id, 'organisations:undo.detach', [
      recordChange(attachmentRecord, attachment, { archived: true }),
    ]),
  );
}

/** Sets an organisation's logo; null takes it away. */
export async function setLogo(
  store: DocumentStore,
  bridge: AttachmentBridge,
  id: string,
  bytes: Uint8Array<ArrayBuffer> | null,
): Promise<Result<null, SaveFailure | ReadFailure>> {
  const kept = bytes === null ? ok({ sha256: '' }) : await bridge['attachments.add']({ bytes });
  if (!kept.ok) return kept;
  return store.change(
    organisationChange(id, 'organisations:undo.logo', [
      recordChange(organisationRecord, id, { logoSha256: kept.value.sha256 }),
    ]),
  );
}
