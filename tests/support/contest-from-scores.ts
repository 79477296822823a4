import type { JurorSubmissions } from '../../shared/contest-rules/contest-tabulation.ts';
import type { ContestDocument } from '../../shared/documents/contest-document.ts';
import { decisionRecord, type Decision } from '../../shared/documents/result-document.ts';
import type { Identified } from '../../shared/documents/record.ts';
import {
  contestSchema,
  criterionSchema,
  jurorSchema,
  pitchSchema,
  roundSchema,
  type Contest,
} from '../../shared/domain/contest.ts';
import { prizeSchema, stageSchema, type Prize } from '../../shared/domain/contest-day.ts';
import { worldSchema } from '../../shared/domain/person.ts';
import type { PlainScores } from './score-tables.ts';

/** A closed contest with its signed sheets. */
export interface ContestFromScores {
  readonly document: ContestDocument;
  readonly sheets: readonly JurorSubmissions[];
}

/** Makes a contest of a table of scores: the ids of the table are those of the contest. Jurors take the five worlds in turn. */
export function contestFromScores(
  scores: PlainScores,
  facts: Partial<Contest> = {},
  prizes: readonly Identified<Partial<Prize>>[] = [],
): ContestFromScores {
  const order = (index: number) => `a${String(index).padStart(2, '0')}`;
  const document: ContestDocument = {
    id: '01HZZZZZZZZZZZZZZZZZZZZZZC',
    contest: { ...contestSchema.parse({}), scaleStep: 0.25, ...facts },
    criteria: scores.criteria.map(({ criterion: id, weight }, index) => ({
      id,
      value: { ...criterionSchema.parse({}), name: id, weight, order: order(index) },
    })),
    pitches: scores.entries.map((id, index) => ({
      id,
      value: { ...pitchSchema.parse({}), name: `Progetto ${id}`, order: order(index) },
    })),
    jurors: scores.jurors.map((id, index) => ({
      id,
      value: {
        ...jurorSchema.parse({}),
        name: `Giurato ${id}`,
        world: worldSchema.options[index % worldSchema.options.length] ?? null,
        order: order(index),
      },
    })),
    recusals: [],
    round: { ...roundSchema.parse({}), state: 'closed' },
    panels: [],
    assignments: [],
    agenda: [],
    prizes: prizes.map(({ id, value }) => ({ id, value: { ...prizeSchema.parse({}), name: id, ...value } })),
    stage: stageSchema.parse({}),
    stageTimes: [],
    criteriaVersions: [],
  };
  const sheets = scores.jurors.map((juror) => ({
    juror,
    submissions: [
      {
        hash: juror,
        body: {
          version: 1 as const,
          type: 'submission' as const,
          contest: document.id,
          juror,
          sequence: 1,
          previousHash: '',
          submittedAt: '2021-07-15T10:00:00.000Z',
          reason: '',
          origin: { kind: 'typed' as const, fileName: '' },
          entries: scores.sheets
            .filter((sheet) => sheet.juror === juror && sheet.state !== 'absent')
            .map(({ entry, state, marks }) => ({
              pitch: entry,
              recused: state === 'recused',
              recusalReason: '',
              remark: '',
              marks: Object.fromEntries(marks),
            })),
        },
      },
    ],
  }));
  return { document, sheets };
}

/** A standing decision of the jury. */
export function decisionOf(id: string, fields: Partial<Decision>): Identified<Decision> {
  return { id, value: { ...decisionRecord.schema.parse({}), reason: 'deciso in camera di consiglio', ...fields } };
}
