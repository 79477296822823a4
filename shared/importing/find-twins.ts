import { type ImportNote, makeNote, type NoteColumn } from './import-note.ts';
import { findLikely, type NamedEntry } from './name-index.ts';
import { nameKey } from './name-key.ts';
import type { ReadRow, RegisterRow, TwinPlace } from './register.ts';

/** What two drafts are compared by. An empty code is no code. */
export interface Identity {
  readonly name: string;
  readonly code: string;
}

/** Something already stored, with its identity. */
export interface StoredRecord<Draft> {
  readonly id: string;
  readonly draft: Draft;
}

/** Likeness compares every name with every other: beyond this many only equal names and codes are found. */
const MAX_COMPARED_NAMES = 2_000;

interface Known extends Identity {
  readonly place: TwinPlace;
}

/**
 * Finds rows that seem to be copies of an earlier row or of what is stored: same name in the sense of {@link nameKey},
 * same code, or a name that is only likely the same. They are held for the user to merge or keep; none is added or
 * joined silently. A row of another name and code is never held.
 */
export function findTwins<Draft extends Identity>(
  rows: readonly ReadRow<Draft>[],
  stored: readonly StoredRecord<Draft>[],
  columnOf: (row: ReadRow<Draft>) => NoteColumn | null,
): readonly RegisterRow<Draft>[] {
  const byName = new Map<string, Known>();
  const byCode = new Map<string, Known>();
  const entries: NamedEntry[] = [];
  const places = new Map<string, Known>();
  for (const { id, draft } of stored) remember({ ...identityOf(draft), place: { kind: 'stored', id } });
  return rows.map(judge);

  function judge(row: ReadRow<Draft>): RegisterRow<Draft> {
    const { draft } = row;
    const column = columnOf(row);
    const place = { row: row.row, value: draft.name, ...(column ? { column } : {}) };
    const base = { row: row.row, draft };
    if (draft.name === '') {
      const note = makeNote('warn', 'name-missing', {}, place);
      return { ...base, state: 'held', twin: null, notes: [...row.notes, note] };
    }
    const same = byName.get(nameKey(draft.name));
    const sameCode = draft.code === '' ? undefined : byCode.get(nameKey(draft.code));
    const likely = same || sameCode ? undefined : findLikelyKnown(draft.name);
    const twin = same ?? sameCode ?? likely;
    if (!twin) {
      remember({ ...identityOf(draft), place: { kind: 'row', row: row.row } });
      return { ...base, state: row.isFaulty ? 'held' : 'ok', twin: null, notes: row.notes };
    }
    const note = describeTwin(draft, twin, same ? 'same' : sameCode ? 'code' : 'similar', place);
    return { ...base, state: 'held', twin: twin.place, notes: [...row.notes, note] };
  }

  function remember(known: Known): void {
    const key = nameKey(known.name);
    if (!byName.has(key)) byName.set(key, known);
    if (known.code !== '') byCode.set(nameKey(known.code), known);
    const id = String(entries.length);
    entries.push({ id, name: known.name });
    places.set(id, known);
  }

  function findLikelyKnown(name: string): Known | undefined {
    if (entries.length > MAX_COMPARED_NAMES) return undefined;
    const likely = findLikely(name, entries);
    return likely ? places.get(likely.id) : undefined;
  }
}

function identityOf({ name, code }: Identity): Identity {
  return { name, code };
}

type NotePlaceOfRow = { readonly row: number; readonly value: string; readonly column?: NoteColumn };

function describeTwin(
  draft: Identity,
  twin: Known,
  kind: 'same' | 'code' | 'similar',
  place: NotePlaceOfRow,
): ImportNote {
  const facts = { name: draft.name, otherName: twin.name };
  if (twin.place.kind === 'row') {
    const otherRow = twin.place.row;
    const at = { ...place, proposal: { kind: 'merge-into-row' as const, row: otherRow } };
    if (kind === 'code') return makeNote('warn', 'code-of-row', { ...facts, otherRow, code: draft.code }, at);
    return makeNote('warn', kind === 'same' ? 'same-as-row' : 'similar-to-row', { ...facts, otherRow }, at);
  }
  const at = { ...place, proposal: { kind: 'merge-into-stored' as const, id: twin.place.id } };
  if (kind === 'code') return makeNote('warn', 'code-of-stored', { ...facts, code: draft.code }, at);
  return makeNote('warn', kind === 'same' ? 'same-as-stored' : 'similar-to-stored', facts, at);
}
