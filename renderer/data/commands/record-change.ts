import type { z } from 'zod';
import type { RecordDefinition } from '../../../shared/documents/record.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';

/** A change of one record, its fields checked against the record's own schema type. */
export function recordChange<Shape extends z.ZodRawShape>(
  definition: RecordDefinition<Shape>,
  id: string,
  fields: Partial<z.output<z.ZodObject<Shape>>>,
): RecordChange<z.ZodRawShape> {
  return { definition, id, fields };
}

/** A trace on a record that something beside it changed: written although it holds the value, together with what changed. */
export function traceChange<Shape extends z.ZodRawShape>(
  definition: RecordDefinition<Shape>,
  id: string,
  fields: Partial<z.output<z.ZodObject<Shape>>>,
): RecordChange<z.ZodRawShape> {
  return { definition, id, fields, isTrace: true };
}
