import { z } from 'zod';
import { worldSchema } from './person.ts';

/** What the declared ranking rule averages: all marks, or all but the `trim` highest and lowest per criterion. */
export const rankingMethodSchema = z.enum(['raw', 'trimmed']);

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
  /** Minutes of the pitch clock. */
  pitchMinutes: z.number().positive().catch(8),
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
  order: z.string().catch(''),
  /** Called but not present: none of this juror's sheets is expected any more. */
  absent: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});

/** See {@link jurorSchema}. */
export type Juror = z.infer<typeof jurorSchema>;

/** A juror abstains from a pitch. Recorded by the organiser from known links, or declared by the juror on the sheet. */
export const recusalSchema = z.object({
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
});

/** See {@link roundSchema}. */
export type Round = z.infer<typeof roundSchema>;
