import type * as Y from 'yjs';
import type { z } from 'zod';
import { isJson, type Json } from '../lib/json.ts';
import { canonicalText } from './canonical.ts';
import type { Clock, HybridTime } from './clock.ts';
import { deviceRecord } from './device-record.ts';
import type { RecordDefinition } from './record.ts';
import { formatRegisterKey } from './register.ts';
import { readState, registersOf, type DocumentState, type FieldState } from './state.ts';

/** Who writes: the clock names the device, the label is what people read beside a conflicting value ("Coach 2"). */
export interface Writer {
  readonly clock: Clock;
  readonly label: string;
}

/** A change of one record: only the named fields are written. */
export interface RecordChange<Shape extends z.ZodRawShape> {
  readonly definition: RecordDefinition<Shape>;
  readonly id: string;
  readonly fields: Partial<z.input<z.ZodObject<Shape>>>;
  /**
   * Writes the fields also where they hold the value already: a trace that something beside them changed. Beside changes that change
   * nothing it is not written.
   */
  readonly isTrace?: true;
}

const ARCHIVED = 'archived';

/** Signing is not what the user did: it has its own origin, and undo leaves it alone. */
const SIGNING = { name: 'signing' };

/**
 * Writes changes in one Yjs transaction, so that they are one undo step.
 *
 * What already holds the value, undisputed, is left alone, and so is a field of an existing record that nobody wrote and
 * whose fallback it is: an edit that changes nothing must not supersede what another laptop wrote meanwhile, nor dispute it.
 *
 * @throws TypeError for a value that JSON cannot hold (NaN, a date): a fault of the command, and nothing is written.
 * @param origin the transaction's origin; undo follows the user's own.
 * @param state what the document says now, when the caller has read it already.
 */
export function writeRecords(
  doc: Y.Doc,
  writer: Writer,
  changes: readonly RecordChange<z.ZodRawShape>[],
  origin: unknown,
  state: DocumentState = readState(doc),
): void {
  const writes = changes.flatMap((change) =>
    Object.entries(change.fields).flatMap(([field, value]) => {
      if (value === undefined) return [];
      // Stored once, it could be neither compared nor packed any more.
      if (!isJson(value)) throw new TypeError(`${change.definition.type}.${field}: not a value that JSON can hold`);
      const write = { ...change, field, value };
      return change.isTrace !== true && changesNothing(state, write) ? [] : [write];
    }),
  );
  const isOnlyTraces = writes.every(({ isTrace }) => isTrace === true);
  if (writes.length === 0 || (isOnlyTraces && changes.some(({ isTrace }) => isTrace !== true))) return;
  signDevice(doc, writer, state);
  // A change is later than everything its author could have read in this document, also by a clock that was set back
  // since: an archiving elsewhere names one time per device, and must not seem to know of it.
  const heard = [latestTimeOf(state)];
  doc.transact(() => {
    for (const write of writes) writeField(doc, writer, state, write, heard);
  }, origin);
}

interface FieldWrite {
  readonly definition: RecordDefinition<z.ZodRawShape>;
  readonly id: string;
  readonly field: string;
  readonly value: Json;
}

function changesNothing(state: DocumentState, { definition, id, field, value }: FieldWrite): boolean {
  const record = state.get(definition.type)?.get(id);
  if (record === undefined) return false;
  const before = record.get(field);
  if (before === undefined) return canonicalText(value) === canonicalText(fallbackOf(definition, field));
  if (before.disputed || canonicalText(before.value) !== canonicalText(value)) return false;
  // Archiving once more says: I have read what was written since, keep it archived.
  return field !== ARCHIVED || value !== true;
}

function fallbackOf(definition: RecordDefinition<z.ZodRawShape>, field: string): Json {
  const parsed: Readonly<Record<string, unknown>> = definition.schema.parse({});
  return (parsed[field] ?? null) as Json;
}

function writeField(
  doc: Y.Doc,
  writer: Writer,
  state: DocumentState,
  { definition, id, field, value }: FieldWrite,
  heard: readonly HybridTime[],
): void {
  const { device } = writer.clock;
  const record = state.get(definition.type)?.get(id);
  const before = record?.get(field);
  // Archiving answers for the whole record: it must know which words on any field its author had read.
  const read = field === ARCHIVED ? [...(record?.values() ?? [])] : before === undefined ? [] : [before];
  const key = formatRegisterKey({ type: definition.type, id, field, device });
  registersOf(doc).set(key, { value, time: writer.clock.tick(heard), seen: latestByDevice(read, device) });
}

function latestTimeOf(state: DocumentState): HybridTime {
  let latest = '';
  for (const records of state.values()) {
    for (const record of records.values()) {
      for (const field of record.values()) {
        for (const version of field.all) if (version.time > latest) latest = version.time;
      }
    }
  }
  return latest;
}

function latestByDevice(fields: readonly FieldState[], except: string): Record<string, HybridTime> {
  const seen: Record<string, HybridTime> = {};
  for (const version of fields.flatMap((field) => field.all)) {
    if (version.device === except) continue;
    const known = seen[version.device];
    if (known === undefined || known < version.time) seen[version.device] = version.time;
  }
  return seen;
}

function signDevice(doc: Y.Doc, writer: Writer, state: DocumentState): void {
  const { device } = writer.clock;
  const known = state.get(deviceRecord.type)?.get(device)?.get('label');
  if (known !== undefined && known.value === writer.label) return;
  const key = formatRegisterKey({ type: deviceRecord.type, id: device, field: 'label', device });
  doc.transact(() => {
    registersOf(doc).set(key, { value: writer.label, time: writer.clock.tick([]), seen: {} });
  }, SIGNING);
}
