import { z } from 'zod';
import { defineRecord, listRecords, readRecord, type Identified } from './record.ts';
import type { DocumentState } from './state.ts';

/** One place of a frozen ranking. Numbers are full precision; `null` where nothing could be computed. */
export const frozenPlaceSchema = z.object({
  pitch: z.string(),
  rank: z.number().nullable(),
  tied: z.boolean(),
  raw: z.number().nullable(),
  trimmed: z.number().nullable(),
  sheets: z.number(),
});

/** See {@link frozenPlaceSchema}. */
export type FrozenPlace = z.infer<typeof frozenPlaceSchema>;

/** One place as the jury announced it: tie-breaks and decisions applied. Excluded pitches have no rank. */
export const finalPlaceSchema = z.object({ pitch: z.string(), rank: z.number().nullable(), tied: z.boolean() });

/** See {@link finalPlaceSchema}. */
export type FinalPlace = z.infer<typeof finalPlaceSchema>;

/** Who takes a prize; several share it. */
export const awardedPrizeSchema = z.object({ prize: z.string(), pitches: z.array(z.string()) });

/** See {@link awardedPrizeSchema}. */
export type AwardedPrize = z.infer<typeof awardedPrizeSchema>;

/**
 * The ranking as it stood when a round was closed: a `result/<contest>` document. `inputsHash` is the SHA-256 (hex) of the
 * canonical text of what was declared, of the jury, and of the hashes of all submissions counted.
 */
export const resultRecord = defineRecord(
  'result',
  z.object({
    closedAt: z.string().catch(''),
    inputsHash: z.string().catch(''),
    places: z.array(frozenPlaceSchema).catch([]),
    /** The version of each sheet that was counted, by its hash. Empty for results closed before it was kept. */
    countedSheets: z.array(z.object({ juror: z.string(), hash: z.string() })).catch([]),
    /** Empty until the ranking was confirmed, and again once it was reopened. ISO date and time. */
    finalisedAt: z.string().catch(''),
    /** The named person who confirmed it. */
    finalisedBy: z.string().catch(''),
    /** SHA-256 (hex) of the canonical text of inputs, decisions, final places and prizes: the seal. */
    finalHash: z.string().catch(''),
    finalPlaces: z.array(finalPlaceSchema).catch([]),
    prizes: z.array(awardedPrizeSchema).catch([]),
    /** Ids of the pitches that go on to the next round. */
    advancing: z.array(z.string()).catch([]),
  }),
);

/** See {@link resultRecord}. */
export type FrozenResult = z.output<typeof resultRecord.schema>;

/**
 * What a jury may decide: the order of tied pitches, that they stay *ex aequo*, a pitch out of the ranking, who takes a prize, who
 * goes on, or anything else for the minutes.
 */
export const decisionKindSchema = z.enum(['tie-order', 'ex-aequo', 'exclude', 'prize', 'advance', 'note']);

/** See {@link decisionKindSchema}. */
export type DecisionKind = z.infer<typeof decisionKindSchema>;

/** A decision of the jury with its reason; it stands in the minutes. By id (ULID). */
export const decisionRecord = defineRecord(
  'decision',
  z.object({
    kind: decisionKindSchema.catch('note'),
    /** The pitches it is about; for `tie-order` from the best down. */
    pitches: z.array(z.string()).catch([]),
    /** Id of the prize, for that kind. */
    prize: z.string().catch(''),
    text: z.string().catch(''),
    reason: z.string().catch(''),
    inFavour: z.number().int().min(0).nullable().catch(null),
    against: z.number().int().min(0).nullable().catch(null),
    abstained: z.number().int().min(0).nullable().catch(null),
    /** ISO date and time. */
    at: z.string().catch(''),
    by: z.string().catch(''),
    archived: z.boolean().catch(false),
  }),
);

/** See {@link decisionRecord}. */
export type Decision = z.output<typeof decisionRecord.schema>;

/** The trace of what happened to a result; never archived. By id (ULID). */
export const resultEventRecord = defineRecord(
  'event',
  z.object({
    kind: z.enum(['closed', 'reopened', 'finalised', 'unsealed']).catch('closed'),
    at: z.string().catch(''),
    by: z.string().catch(''),
    reason: z.string().catch(''),
    /** The hash of the inputs at that moment; for `finalised` the seal. */
    hash: z.string().catch(''),
  }),
);

/** See {@link resultEventRecord}. */
export type ResultEvent = z.output<typeof resultEventRecord.schema>;

/** What the coordination adds to the feedback letter of a pitch, by pitch id. Empty texts leave what the marks say. */
export const letterRecord = defineRecord(
  'letter',
  z.object({
    strengths: z.string().catch(''),
    gaps: z.string().catch(''),
    nextStep: z.string().catch(''),
  }),
);

/** See {@link letterRecord}. */
export type Letter = z.output<typeof letterRecord.schema>;

/**
 * What becomes of a juror's remark in the letter, by {@link letterRemarkIdOf}. Nothing a juror wrote reaches an organisation before
 * a person has read it, and taken out what could tell who wrote it.
 */
export const letterRemarkRecord = defineRecord(
  'letter-remark',
  z.object({
    state: z.enum(['unread', 'kept', 'left-out']).catch('unread'),
    /** As it is printed. */
    text: z.string().catch(''),
    /** Id of the criterion it speaks of; empty for the project as a whole. */
    theme: z.string().catch(''),
    /** The version of the sheet that was read, by its hash: other words signed later have to be read again. */
    readHash: z.string().catch(''),
  }),
);

/** See {@link letterRemarkRecord}. */
export type LetterRemark = z.output<typeof letterRemarkRecord.schema>;

/** What all letters of a contest share; its id is the contest's. */
export const letterSettingRecord = defineRecord(
  'letter-setting',
  z.object({
    /** Who signs; may be empty. */
    signer: z.string().catch(''),
    /** ISO date of the letters; empty for the day they are printed. */
    date: z.string().catch(''),
  }),
);

/** See {@link letterSettingRecord}. */
export type SharedLetterSetting = z.output<typeof letterSettingRecord.schema>;

/** Reads what all letters of a contest share from its result document. */
export function readLetterSetting(state: DocumentState, contest: string): SharedLetterSetting {
  return readRecord(state, letterSettingRecord, contest) ?? { signer: '', date: '' };
}

/** Spells the id of a remark in a letter. */
export function letterRemarkIdOf(juror: string, pitch: string): string {
  return `${juror}.${pitch}`;
}

/** What a `result/<contest>` document says. */
export interface ResultDocument {
  /** `null` while no round was ever closed. */
  readonly frozen: FrozenResult | null;
  /** Oldest first, archived ones left out. */
  readonly decisions: readonly Identified<Decision>[];
  /** Oldest first. */
  readonly events: readonly Identified<ResultEvent>[];
  /** By pitch id. */
  readonly letters: readonly Identified<Letter>[];
  /** By {@link letterRemarkIdOf}. */
  readonly letterRemarks: readonly Identified<LetterRemark>[];
}

/** Reads a result document; `contest` is its id. */
export function readResult(state: DocumentState, contest: string): ResultDocument {
  return {
    frozen: readRecord(state, resultRecord, contest),
    decisions: listRecords(state, decisionRecord).filter(({ value }) => !value.archived),
    events: listRecords(state, resultEventRecord),
    letters: listRecords(state, letterRecord),
    letterRemarks: listRecords(state, letterRemarkRecord),
  };
}
