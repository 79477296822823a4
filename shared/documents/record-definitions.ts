import type { z } from 'zod';
import {
  contestRecord,
  criterionRecord,
  jurorRecord,
  pitchRecord,
  recusalRecord,
  roundRecord,
} from './contest-document.ts';
import { attachmentRecord, organisationRecord } from './organisation-document.ts';
import { editionRecord, personRecord } from './programme-document.ts';
import type { RecordDefinition } from './record.ts';
import { resultRecord } from './result-document.ts';
import { markRecord, sheetEntryRecord, submissionRecord } from './sheet-document.ts';

const definitions: readonly RecordDefinition<z.ZodRawShape>[] = [
  editionRecord,
  personRecord,
  organisationRecord,
  attachmentRecord,
  contestRecord,
  criterionRecord,
  pitchRecord,
  jurorRecord,
  recusalRecord,
  roundRecord,
  markRecord,
  sheetEntryRecord,
  submissionRecord,
  resultRecord,
];

/** The definition of a record type; null for one that only a newer app knows. */
export function findRecordDefinition(type: string): RecordDefinition<z.ZodRawShape> | null {
  return definitions.find((definition) => definition.type === type) ?? null;
}
