import type { z } from 'zod';
import {
  agendaRecord,
  assignmentRecord,
  contestRecord,
  criteriaVersionRecord,
  criterionRecord,
  jurorRecord,
  panelRecord,
  pitchRecord,
  prizeRecord,
  recusalRecord,
  roundRecord,
  stageRecord,
  stageTimeRecord,
} from './contest-document.ts';
import {
  actionRecord,
  adviceRecord,
  assessmentRecord,
  attachmentRecord,
  attendanceRecord,
  cardRecord,
  coachingDecisionRecord,
  helpRequestRecord,
  levelMarkRecord,
  organisationRecord,
  sessionRecord,
  sessionStepRecord,
} from './organisation-document.ts';
import type { RecordDefinition } from './record.ts';
import { privateNoteRecord } from './private-document.ts';
import {
  dimensionRecord,
  editionRecord,
  personRecord,
  templateRecord,
  templateVersionRecord,
} from './programme-document.ts';
import {
  decisionRecord,
  letterRecord,
  letterRemarkRecord,
  letterSettingRecord,
  resultEventRecord,
  resultRecord,
} from './result-document.ts';
import {
  markRecord,
  sheetEntryRecord,
  submissionRecord,
  transcriptEntryRecord,
  transcriptMarkRecord,
  transcriptRecord,
} from './sheet-document.ts';

const definitions: readonly RecordDefinition<z.ZodRawShape>[] = [
  editionRecord,
  personRecord,
  templateRecord,
  templateVersionRecord,
  dimensionRecord,
  organisationRecord,
  attachmentRecord,
  assessmentRecord,
  levelMarkRecord,
  cardRecord,
  helpRequestRecord,
  sessionRecord,
  sessionStepRecord,
  attendanceRecord,
  coachingDecisionRecord,
  adviceRecord,
  actionRecord,
  contestRecord,
  criterionRecord,
  pitchRecord,
  jurorRecord,
  recusalRecord,
  roundRecord,
  panelRecord,
  assignmentRecord,
  agendaRecord,
  prizeRecord,
  stageRecord,
  stageTimeRecord,
  criteriaVersionRecord,
  markRecord,
  sheetEntryRecord,
  submissionRecord,
  transcriptRecord,
  transcriptMarkRecord,
  transcriptEntryRecord,
  resultRecord,
  decisionRecord,
  resultEventRecord,
  letterRecord,
  letterRemarkRecord,
  letterSettingRecord,
  privateNoteRecord,
];

/** The definition of a record type; null for one that only a newer app knows. */
export function findRecordDefinition(type: string): RecordDefinition<z.ZodRawShape> | null {
  return definitions.find((definition) => definition.type === type) ?? null;
}
