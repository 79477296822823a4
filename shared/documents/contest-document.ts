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
/** The voting; one round for now, its id is the contest's. */
export const roundRecord = defineRecord('round', roundSchema);

/** Spells the id of a recusal record. */
export function recusalIdOf(juror: string, pitch: string): string {
  return `${juror}.${pitch}`;
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
