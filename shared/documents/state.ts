import type * as Y from 'yjs';
import type { Json } from '../lib/json.ts';
import { canonicalText } from './canonical.ts';
import { currentVersions, parseRegisterEntry, parseRegisterKey, type RegisterVersion } from './register.ts';

/** Name of the flat register map inside every document. */
export const REGISTERS = 'registers';

/** What a field holds after merging. */
export interface FieldState {
  /** The value shown: the latest of the current ones. */
  readonly value: Json;
  /** All current entries, latest first; more than one means concurrent writing, not yet that they differ. */
  readonly current: readonly RegisterVersion[];
  /** Every entry, also superseded ones: what the next writer has seen. */
  readonly all: readonly RegisterVersion[];
  /** Whether the current entries differ in value: somebody has to choose. */
  readonly disputed: boolean;
}

/** A record: its fields by name. */
export type RecordState = ReadonlyMap<string, FieldState>;

/** A document read once: record type, record id, fields. */
export type DocumentState = ReadonlyMap<string, ReadonlyMap<string, RecordState>>;

/** The register map of a document. */
export function registersOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(REGISTERS);
}

/** Merges the entries of one field. `versions` is not empty. */
export function mergeField(versions: readonly RegisterVersion[]): FieldState | null {
  const current = currentVersions(versions);
  const shown = current[0];
  if (shown === undefined) return null;
  return { value: shown.value, current, all: versions, disputed: current.length > 1 && isDisputed(current) };
}

function isDisputed([shown, ...others]: readonly RegisterVersion[]): boolean {
  const spelling = shown === undefined ? '' : canonicalText(shown.value);
  return others.some(({ value }) => canonicalText(value) !== spelling);
}

/** Reads all registers of a document in one pass. Unknown keys are passed over, never removed. */
export function readState(doc: Y.Doc): DocumentState {
  const state = new Map<string, Map<string, Map<string, FieldState>>>();
  registersOf(doc).forEach((raw, keyText) => {
    const key = parseRegisterKey(keyText);
    const entry = key === null ? null : parseRegisterEntry(raw);
    if (key === null || entry === null) return;
    const records = getOrAdd(state, key.type, () => new Map<string, Map<string, FieldState>>());
    const fields = getOrAdd(records, key.id, () => new Map<string, FieldState>());
    const others = fields.get(key.field)?.all ?? [];
    const merged = mergeField([...others, { ...entry, device: key.device }]);
    if (merged !== null) fields.set(key.field, merged);
  });
  return state;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
