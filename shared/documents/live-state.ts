import type * as Y from 'yjs';
import { parseRegisterEntry, parseRegisterKey, type RegisterKey } from './register.ts';
import { mergeField, readState, registersOf, type DocumentState, type FieldState, type RecordState } from './state.ts';

/** A document's state kept up to date while it changes. */
export interface LiveState {
  /** The same object until the next change; records that did not change stay the same objects too. */
  current(): DocumentState;
}

/**
 * Follows a document. Reading thousands of registers at every key typed would be felt; only the fields that changed are
 * merged anew, and always to what {@link readState} would say.
 */
export function followState(doc: Y.Doc): LiveState {
  let state = readState(doc);
  const registers = registersOf(doc);
  registers.observe((event) => {
    const edit = new StateEdit(state);
    const keys: ReadonlySet<string | null> = event.keysChanged;
    for (const keyText of keys) {
      if (keyText === null) continue;
      const key = parseRegisterKey(keyText);
      if (key === null) continue;
      edit.apply(key, registers.get(keyText));
    }
    state = edit.finish();
  });
  return { current: () => state };
}

/** Copies only the maps on the way to a changed field, once each. */
class StateEdit {
  readonly #types: Map<string, ReadonlyMap<string, RecordState>>;
  readonly #recordsOf = new Map<string, Map<string, RecordState>>();
  readonly #fieldsOf = new Map<string, Map<string, FieldState>>();

  constructor(state: DocumentState) {
    this.#types = new Map(state);
  }

  apply(key: RegisterKey, raw: unknown): void {
    const records = copyOnce(this.#recordsOf, key.type, () => this.#types.get(key.type));
    this.#types.set(key.type, records);
    const fields = copyOnce(this.#fieldsOf, `${key.type}/${key.id}`, () => records.get(key.id));
    records.set(key.id, fields);
    const others = (fields.get(key.field)?.all ?? []).filter((version) => version.device !== key.device);
    const entry = parseRegisterEntry(raw);
    const merged = mergeField(entry === null ? others : [...others, { ...entry, device: key.device }]);
    if (merged === null) fields.delete(key.field);
    else fields.set(key.field, merged);
  }

  finish(): DocumentState {
    for (const [type, records] of this.#recordsOf) {
      for (const [id, record] of records) if (record.size === 0) records.delete(id);
      if (records.size === 0) this.#types.delete(type);
    }
    return this.#types;
  }
}

function copyOnce<V>(
  copies: Map<string, Map<string, V>>,
  name: string,
  original: () => ReadonlyMap<string, V> | undefined,
): Map<string, V> {
  const known = copies.get(name);
  if (known !== undefined) return known;
  const copy = new Map(original());
  copies.set(name, copy);
  return copy;
}
