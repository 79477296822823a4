import type { z } from 'zod';
import type { Json } from '../../../shared/lib/json.ts';
import { canonicalText } from '../../../shared/documents/canonical.ts';
import { listConflicts } from '../../../shared/documents/conflicts.ts';
import type { RecordDefinition } from '../../../shared/documents/record.ts';
import { findRecordDefinition } from '../../../shared/documents/record-definitions.ts';
import { err, type Result } from '../../../shared/lib/result.ts';
import type { ConflictRow } from '../rows.ts';
import type { Change, DocumentStore, SaveFailure } from '../store-contract.ts';

/** Why a choice was not taken. */
export type ConflictRefusal =
  /** The values changed since they were shown: look again. */
  | { readonly code: 'conflict-changed' }
  /** Only a newer app knows this kind of record. */
  | { readonly code: 'conflict-unknown-record' };

type Resolved = Promise<Result<null, SaveFailure | ConflictRefusal>>;

/**
 * Chooses between disputed values. The choice has seen them all, so it settles the matter on every laptop it reaches.
 *
 * @param value one of the values, or another that somebody made of them.
 */
export function resolveConflict(store: DocumentStore, conflict: ConflictRow, value: Json): Resolved {
  return settle(store, conflict, { [conflict.field]: value });
}

/** Keeps a record archived, having read what was written to it meanwhile. */
export function keepArchived(store: DocumentStore, conflict: ConflictRow): Resolved {
  return settle(store, conflict, { archived: true });
}

/** Brings a record back because somebody went on working on it. */
export function restoreConflict(store: DocumentStore, conflict: ConflictRow): Resolved {
  return settle(store, conflict, { archived: false });
}

async function settle(
  store: DocumentStore,
  conflict: ConflictRow,
  fields: Readonly<Record<string, Json>>,
): Promise<Result<null, SaveFailure | ConflictRefusal>> {
  const definition = findRecordDefinition(conflict.type);
  if (definition === null) return err({ code: 'conflict-unknown-record' });
  // A package may have brought a third value while the two were being looked at: the choice must have seen all it supersedes.
  const current = listConflicts(await store.read(conflict.documentId));
  const isAsShown = current.some((one) => isSame(one, conflict));
  if (!isAsShown) return err({ code: 'conflict-changed' });
  return store.change(settlement(conflict, definition, fields));
}

function settlement(
  { documentId, id }: ConflictRow,
  definition: RecordDefinition<z.ZodRawShape>,
  fields: Readonly<Record<string, Json>>,
): Change {
  return { undoLabel: 'shell:conflicts.undoLabel', documents: [{ documentId, changes: [{ definition, id, fields }] }] };
}

function isSame(a: Omit<ConflictRow, 'key' | 'documentId'>, b: ConflictRow): boolean {
  if (a.kind !== b.kind || a.type !== b.type || a.id !== b.id || a.field !== b.field) return false;
  if (a.versions.length !== b.versions.length) return false;
  return a.versions.every((version, index) => {
    const other = b.versions[index];
    return (
      other !== undefined &&
      other.device === version.device &&
      other.writtenAt === version.writtenAt &&
      canonicalText(other.value) === canonicalText(version.value)
    );
  });
}
