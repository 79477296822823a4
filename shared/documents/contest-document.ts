import {
  contestSchema,
  criterionSchema,
  jurorSchema,
  pitchSchema,
  recusalSchema,
  roundSchema,
  type Contest,
  type Criterion,
  type Juror,
  type Pitch,
  type Recusal,
  type Round,
} from '../domain/contest.ts';
import {
  agendaItemSchema,
  assignmentSchema,
  criteriaVersionSchema,
  panelSchema,
  prizeSchema,
  stageSchema,
  stageTimeSchema,
  type AgendaItem,
  type Assignment,
  type CriteriaVersion,
  type JuryPanel,
  type Prize,
  type Stage,
  type StageTime,
} from '../domain/contest-day.ts';
import { defineRecord, listRecords, readRecord, type Identified } from './record.ts';
import type { DocumentState } from './state.ts';

/** The contest's own facts; its id is the contest's. */
export const contestRecord = defineRecord('contest', contestSchema);
/** Criteria, by criterion id. */
export const criterionRecord = defineRecord('criterion', criterionSchema);
/** Pitches, by pitch id. */
export const pitchRecord = defineRecord('pitch', pitchSchema);
/** Jurors, by juror id. */
export const jurorRecord = defineRecord('juror', jurorSchema);
/** Recusals the organiser knows of, by {@link recusalIdOf}. */
export const recusalRecord = defineRecord('recusal', recusalSchema);
/** The voting; its id is the contest's. The next round is a contest of its own, which names this one. */
export const roundRecord = defineRecord('round', roundSchema);
/** Panels of the jury, by panel id. */
export const panelRecord = defineRecord('panel', panelSchema);
/** Assigned pitches, by juror id. */
export const assignmentRecord = defineRecord('assignment', assignmentSchema);
/** Items of the day's agenda besides the pitches, by item id. */
export const agendaRecord = defineRecord('agenda', agendaItemSchema);
/** Prizes besides the ranking, by prize id. */
export const prizeRecord = defineRecord('prize', prizeSchema);
/** The pitch on stage; its id is the contest's. */
export const stageRecord = defineRecord('stage', stageSchema);
/** Real times on stage, by pitch id. */
export const stageTimeRecord = defineRecord('stage-time', stageTimeSchema);
/** Replaced versions of the criteria, by {@link criteriaVersionIdOf}. */
export const criteriaVersionRecord = defineRecord('criteria-version', criteriaVersionSchema);

/** Spells the id of a recusal record. */
export function recusalIdOf(juror: string, pitch: string): string {
  return `${juror}.${pitch}`;
}

/** Spells the id of a replaced version of the criteria: its number, sortable. */
export function criteriaVersionIdOf(version: number): string {
  return String(version).padStart(4, '0');
}

/** A recusal with both its parts. */
export interface JurorRecusal extends Recusal {
  readonly juror: string;
  readonly pitch: string;
}

/** What a `contest/<id>` document says. Lists hold no archived record and stand in their declared order. */
export interface ContestDocument {
  readonly id: string;
  readonly contest: Contest;
  readonly criteria: readonly Identified<Criterion>[];
  readonly pitches: readonly Identified<Pitch>[];
  readonly jurors: readonly Identified<Juror>[];
  readonly recusals: readonly JurorRecusal[];
  readonly round: Round;
  readonly panels: readonly Identified<JuryPanel>[];
  /** By juror id. */
  readonly assignments: readonly Identified<Assignment>[];
  readonly agenda: readonly Identified<AgendaItem>[];
  readonly prizes: readonly Identified<Prize>[];
  readonly stage: Stage;
  /** By pitch id. */
  readonly stageTimes: readonly Identified<StageTime>[];
  /** Replaced versions, oldest first. */
  readonly criteriaVersions: readonly CriteriaVersion[];
}

/** Reads a contest document. */
export function readContest(state: DocumentState, id: string): ContestDocument {
  return {
    id,
    contest: readRecord(state, contestRecord, id) ?? contestSchema.parse({}),
    criteria: inOrder(listRecords(state, criterionRecord)),
    pitches: inOrder(listRecords(state, pitchRecord)),
    jurors: inOrder(listRecords(state, jurorRecord)),
    recusals: listRecords(state, recusalRecord).flatMap(({ id: recusalId, value }) => {
      const [juror, pitch] = recusalId.split('.');
      return juror === undefined || pitch === undefined || value.archived ? [] : [{ ...value, juror, pitch }];
    }),
    round: readRecord(state, roundRecord, id) ?? roundSchema.parse({}),
    panels: inOrder(listRecords(state, panelRecord)),
    assignments: listRecords(state, assignmentRecord),
    agenda: inOrder(listRecords(state, agendaRecord)),
    prizes: inOrder(listRecords(state, prizeRecord)),
    stage: readRecord(state, stageRecord, id) ?? stageSchema.parse({}),
    stageTimes: listRecords(state, stageTimeRecord),
    criteriaVersions: listRecords(state, criteriaVersionRecord).map(({ value }) => value),
  };
}

interface Ordered {
  readonly order: string;
  readonly archived: boolean;
}

function inOrder<T extends Ordered>(records: readonly Identified<T>[]): readonly Identified<T>[] {
  return records
    .filter((record) => !record.value.archived)
    .sort((a, b) => compare(a.value.order, b.value.order) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
