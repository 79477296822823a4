import type { z } from 'zod';
import type { Json } from '../lib/json.ts';
import type { DocumentState, RecordState } from './state.ts';

/** Describes one type of record inside a document: its key part and the schema whose every field has a fallback. */
export interface RecordDefinition<Shape extends z.ZodRawShape> {
  readonly type: string;
  readonly schema: z.ZodObject<Shape>;
}

/** A record as read, with its id. */
export interface Identified<T> {
  readonly id: string;
  readonly value: T;
}

/** Declares a record type. Fields fall back (`.catch`) instead of failing, so that a newer app's data never blocks an older one. */
export function defineRecord<Shape extends z.ZodRawShape>(
  type: string,
  schema: z.ZodObject<Shape>,
): RecordDefinition<Shape> {
  return { type, schema };
}

/** Records that did not change stay the same objects: parsing hundreds of them anew at every key typed would be felt. */
const parsed = new WeakMap<object, WeakMap<RecordState, unknown>>();

/**
 * Parses a record's fields; what is absent or unreadable takes the schema's fallback. The same record gives the same object, which
 * nobody may change.
 */
export function parseRecord<Shape extends z.ZodRawShape>(
  definition: RecordDefinition<Shape>,
  record: RecordState | undefined,
): z.output<z.ZodObject<Shape>> {
  if (record === undefined) return parseFields(definition, record);
  const known = parsed.get(definition) ?? new WeakMap<RecordState, unknown>();
  parsed.set(definition, known);
  const before = known.get(record);
  // Only what this definition parsed stands there.
  if (before !== undefined) return before as z.output<z.ZodObject<Shape>>;
  const value = parseFields(definition, record);
  known.set(record, value);
  return value;
}

function parseFields<Shape extends z.ZodRawShape>(
  definition: RecordDefinition<Shape>,
  record: RecordState | undefined,
): z.output<z.ZodObject<Shape>> {
  const raw: Record<string, Json> = {};
  record?.forEach((field, name) => {
    raw[name] = field.value;
  });
  return definition.schema.parse(raw);
}

/** Reads one record; `null` when nobody ever wrote it. */
export function readRecord<Shape extends z.ZodRawShape>(
  state: DocumentState,
  definition: RecordDefinition<Shape>,
  id: string,
): z.output<z.ZodObject<Shape>> | null {
  const record = state.get(definition.type)?.get(id);
  return record === undefined ? null : parseRecord(definition, record);
}

/** Reads every record of a type, archived ones included, ordered by id (ULIDs: oldest first). */
export function listRecords<Shape extends z.ZodRawShape>(
  state: DocumentState,
  definition: RecordDefinition<Shape>,
): readonly Identified<z.output<z.ZodObject<Shape>>>[] {
  const records = state.get(definition.type);
  if (records === undefined) return [];
  return [...records]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([id, record]) => ({ id, value: parseRecord(definition, record) }));
}
