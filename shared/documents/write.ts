import type * as Y from 'yjs';
import type { z } from 'zod';
import type { Json } from '../lib/json.ts';
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
}

const ARCHIVED = 'archived';

/**
 * Writes changes in one Yjs transaction, so that they are one update and one undo step.
 *
 * Fields that already hold the value, undisputed, are left alone: an edit that changes nothing must not
 * supersede what another laptop wrote meanwhile.
 *
 * @param origin the transaction's origin; undo follows the user's own.
 */
export function writeRecords(
  doc: Y.Doc,
  writer: Writer,
  changes: readonly RecordChange<z.ZodRawShape>[],
  origin: unknown,
): void {
  const state = readState(doc);
  doc.transact(() => {
    let wrote = false;
    for (const change of changes) {
      for (const [field, value] of Object.entries(change.fields)) {
        if (value === undefined) continue;
        wrote = writeField(doc, writer, state, { ...change, field, value: value as Json }) || wrote;
      }
    }
    if (wrote) signDevice(doc, writer, state);
  }, origin);
}

interface FieldChange {
  readonly definition: { readonly type: string };
  readonly id: string;
  readonly field: string;
  readonly value: Json;
}

function writeField(doc: Y.Doc, writer: Writer, state: DocumentState, change: FieldChange): boolean {
  const { device } = writer.clock;
  const record = state.get(change.definition.type)?.get(change.id);
  const before = record?.get(change.field);
  const isArchiving = change.field === ARCHIVED;
  const unchanged = before !== undefined && !before.disputed && canonicalText(before.value) === canonicalText(change.value);
  if (unchanged && !isArchiving) return false;
  // Archiving answers for the whole record: it must know which words on any field its author had read.
  const read = isArchiving ? [...(record?.values() ?? [])] : before === undefined ? [] : [before];
  const seen = latestByDevice(read, device);
  const time = writer.clock.tick([...read.flatMap((field) => field.all.map((version) => version.time))]);
  const key = formatRegisterKey({ type: change.definition.type, id: change.id, field: change.field, device });
  registersOf(doc).set(key, { value: change.value, time, seen });
  return true;
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
  registersOf(doc).set(key, { value: writer.label, time: writer.clock.tick([]), seen: {} });
}
