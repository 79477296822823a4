/** A place of the juror × pitch grid by positions in the lists of the request. */
export interface GridPlace {
  readonly juror: number;
  readonly pitch: number;
}

/** How a pair came into the draft: fixed by a person, planned, or exchanged to link what the plan left apart. */
export type PairOrigin = 'pinned' | 'planned' | 'linking';

/** What a plan is made from, by positions. */
export interface AssignmentTask {
  readonly jurorCount: number;
  readonly pitchCount: number;
  readonly perPitch: number;
  /** Each juror's world as a number from 0; −1 where it is not known. */
  readonly worlds: readonly number[];
  readonly worldCount: number;
  /** Pairs that stand, without repetition; allowed ones only. */
  readonly pins: readonly GridPlace[];
  readonly isAllowed: (place: GridPlace) => boolean;
}

/** A plan while it is being made. */
export interface AssignmentDraft {
  /** For each pitch its jurors. */
  readonly jurorsOf: readonly Map<number, PairOrigin>[];
  /** For each juror how many pitches. */
  readonly loads: number[];
}

/** The draft that holds the pins only. */
export function draftOfPins({ jurorCount, pitchCount, pins }: AssignmentTask): AssignmentDraft {
  const draft = {
    jurorsOf: Array.from({ length: pitchCount }, () => new Map<number, PairOrigin>()),
    loads: Array.from({ length: jurorCount }, () => 0),
  };
  for (const pin of pins) addPair(draft, pin, 'pinned');
  return draft;
}

/** Puts a pair into a draft that does not have it. */
export function addPair({ jurorsOf, loads }: AssignmentDraft, { juror, pitch }: GridPlace, origin: PairOrigin): void {
  jurorsOf[pitch]?.set(juror, origin);
  loads[juror] = (loads[juror] ?? 0) + 1;
}

/** Takes a pair out of a draft that has it. */
export function removePair({ jurorsOf, loads }: AssignmentDraft, { juror, pitch }: GridPlace): void {
  jurorsOf[pitch]?.delete(juror);
  loads[juror] = (loads[juror] ?? 0) - 1;
}

/** Tells whether a juror is on a pitch. */
export function hasPair({ jurorsOf }: AssignmentDraft, { juror, pitch }: GridPlace): boolean {
  return jurorsOf[pitch]?.has(juror) === true;
}
