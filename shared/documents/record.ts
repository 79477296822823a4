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

/** Parses a record's fields; what is absent or unreadable takes the schema's fallback. */
export function parseRecord<Shape extends z.ZodRawShape>(
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
