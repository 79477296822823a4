import { z } from 'zod';
import { worldSchema } from './person.ts';

/**
 * What the declared ranking rule goes by: the mean of all sheets, of all marks but the `trim` highest and lowest per criterion, or
 * one of the two corrections for severity (SCORING). A correction is declared before voting or not used at all.
 */
export const rankingMethodSchema = z.enum(['raw', 'trimmed', 'zscore', 'additive']);

/** How equal values are told apart, in the declared order: a criterion's mean, the jurors who saw both, a vote of the jury. */
export const tieBreakSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('criterion'), criterion: z.string() }),
  z.object({ kind: z.literal('head-to-head') }),
  z.object({ kind: z.literal('jury-vote') }),
]);

/** See {@link tieBreakSchema}. */
export type TieBreak = z.infer<typeof tieBreakSchema>;

/**
 * Who judges what: every juror every pitch; each panel its own pitches (who is in no panel judges all); or the pairs of a balanced
 * assignment.
 */
export const coverageSchema = z.enum(['everyone', 'panels', 'assigned']);

/** Who goes on to the next round: nobody (there is none), the first `advanceCount`, all from `advanceThreshold` up, or whom the jury names. */
export const advanceKindSchema = z.enum(['none', 'top', 'threshold', 'jury']);

/** A contest before a jury. The scale is shared by all its criteria: `scaleMin` to `scaleMax` in steps of `scaleStep`. */
export const contestSchema = z.object({
  title: z.string().catch(''),
  /** ISO date, empty when not decided. */
  date: z.string().catch(''),
  place: z.string().catch(''),
  scaleMin: z.number().catch(0),
  scaleMax: z.number().catch(10),
  scaleStep: z.number().positive().catch(1),
  method: rankingMethodSchema.catch('raw'),
  /** How many highest and lowest marks the trimmed mean drops. */
  trim: z.number().int().min(0).catch(1),
  /** How many places are announced. */
  podium: z.number().int().min(1).catch(3),
  /** In the declared order; what stays equal after the last one is *ex aequo*. */
  tieBreaks: z.array(tieBreakSchema).catch([]),
  coverage: coverageSchema.catch('everyone'),
  /** How many jurors a balanced assignment gives each pitch, at least. */
  sheetsPerPitch: z.number().int().min(1).catch(3),
  /** Jurors see neither names nor logos, on no screen and no paper of theirs. */
  isBlind: z.boolean().catch(false),
  /** Minutes a pitch has for its presentation. */
  pitchMinutes: z.number().positive().catch(8),
  /** Minutes for the jury's questions, after the presentation. */
  questionMinutes: z.number().min(0).catch(0),
  /** Minutes between one pitch and the next: to change place, and to make up for delays. */
  bufferMinutes: z.number().min(0).catch(0),
  /** When the day begins, `HH:MM`; empty when not decided. */
  startTime: z.string().catch(''),
  advanceKind: advanceKindSchema.catch('none'),
  advanceCount: z.number().int().min(1).catch(6),
  /** In the unit of the marks. */
  advanceThreshold: z.number().catch(0),
  /** Id of the contest this one is the next round of; empty for a first round. */
  previousRound: z.string().catch(''),
  /** Raised with every change of the criteria after voting began. */
  criteriaVersion: z.number().int().min(1).catch(1),
  president: z.string().catch(''),
  secretary: z.string().catch(''),
  /** A credit that every screen and paper of this contest shows, e.g. the licence of borrowed data. */
  credit: z.string().catch(''),
  isExample: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});

/** See {@link contestSchema}. */
export type Contest = z.infer<typeof contestSchema>;

/** One anchor of a rubric: what a mark of `from` or more (up to the next anchor) means, in a word and a sentence. */
export const rubricAnchorSchema = z.object({ from: z.number(), word: z.string(), sentence: z.string() });

/** See {@link rubricAnchorSchema}. */
export type RubricAnchor = z.infer<typeof rubricAnchorSchema>;

/** What is judged. Weights are relative: only their ratios matter. */
export const criterionSchema = z.object({
  name: z.string().catch(''),
  /** The question the juror answers. */
  question: z.string().catch(''),
  weight: z.number().positive().catch(1),
  /** Ascending by `from`. */
  anchors: z.array(rubricAnchorSchema).catch([]),
  /** Fractional index: criteria are shown in its text order. */
  order: z.string().catch(''),
  archived: z.boolean().catch(false),
});

/** See {@link criterionSchema}. */
export type Criterion = z.infer<typeof criterionSchema>;

/** A project as it appears before the jury; `organisationId` is empty when it is not one of the programme's. */
export const pitchSchema = z.object({
  organisationId: z.string().catch(''),
  organisationCode: z.string().catch(''),
  name: z.string().catch(''),
  projectName: z.string().catch(''),
  summary: z.string().catch(''),
  order: z.string().catch(''),
  isExample: z.boolean().catch(false),
  /** Shown first, scored by everybody to find a common measure, never counted. */
  isCalibration: z.boolean().catch(false),
  /** The panel that judges it, empty for all of them. */
  panel: z.string().catch(''),
  /** The organisation did not show up: listed, never ranked. */
  noShow: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});

/** See {@link pitchSchema}. */
export type Pitch = z.infer<typeof pitchSchema>;

/** A member of this contest's jury. */
export const jurorSchema = z.object({
  /** As printed on papers: "G11". */
  code: z.string().catch(''),
  name: z.string().catch(''),
  world: worldSchema.nullable().catch(null),
  position: z.string().catch(''),
  email: z.string().catch(''),
  conflictCodes: z.array(z.string()).catch([]),
  /** The person of the programme this juror is; empty for who was typed in. */
  personId: z.string().catch(''),
  /** The panel this juror sits in, empty for who judges all. */
  panel: z.string().catch(''),
  order: z.string().catch(''),
  /** Called but not present: none of this juror's sheets is expected any more. */
  absent: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});

/** See {@link jurorSchema}. */
export type Juror = z.infer<typeof jurorSchema>;

/** What a recusal rests on: the organiser's word, a declared link, or what the programme knows of the person. */
export const recusalKindSchema = z.enum(['organiser', 'declared', 'coach', 'expert', 'own-organisation']);

/** See {@link recusalKindSchema}. */
export type RecusalKind = z.infer<typeof recusalKindSchema>;

/** A juror abstains from a pitch, as the organiser knows. What a juror declares stands on the juror's own sheet. */
export const recusalSchema = z.object({
  kind: recusalKindSchema.catch('organiser'),
  reason: z.string().catch(''),
  archived: z.boolean().catch(false),
});

/** See {@link recusalSchema}. */
export type Recusal = z.infer<typeof recusalSchema>;

/** The voting of a contest. Times are ISO date and time, empty until they happen. */
export const roundSchema = z.object({
  name: z.string().catch(''),
  state: z.enum(['draft', 'open', 'closed']).catch('draft'),
  openedAt: z.string().catch(''),
  closedAt: z.string().catch(''),
  /** Why it was closed with sheets missing; empty when nothing was missing. */
  closingReason: z.string().catch(''),
  /** When the ranking was confirmed; empty before, and once it was reopened. Nothing is changed while it stands. */
  confirmedAt: z.string().catch(''),
});

/** See {@link roundSchema}. */
export type Round = z.infer<typeof roundSchema>;
