import { z } from 'zod';
import { worldSchema } from './person.ts';

/** A group of jurors that judges its own pitches. */
export const panelSchema = z.object({
  name: z.string().catch(''),
  order: z.string().catch(''),
  archived: z.boolean().catch(false),
});

/** See {@link panelSchema}. */
export type JuryPanel = z.infer<typeof panelSchema>;

/** The pitches one juror is asked to judge, where the contest assigns them. */
export const assignmentSchema = z.object({
  /** Ids of pitches. */
  pitches: z.array(z.string()).catch([]),
  /** Pitches a person decided on: among `pitches` put in by hand, else left out by hand. A new plan keeps both. */
  byHand: z.array(z.string()).catch([]),
});

/** See {@link assignmentSchema}. */
export type Assignment = z.infer<typeof assignmentSchema>;

/** What stands in the programme of the day besides the pitches. */
export const agendaItemSchema = z.object({
  kind: z.enum(['opening', 'break', 'voting', 'award', 'other']).catch('other'),
  title: z.string().catch(''),
  /** A word beside the title: who speaks, where. */
  detail: z.string().catch(''),
  minutes: z.number().min(0).catch(0),
  /** Id of the pitch it comes before; empty for after the last one. */
  before: z.string().catch(''),
  order: z.string().catch(''),
  archived: z.boolean().catch(false),
});

/** See {@link agendaItemSchema}. */
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** A prize besides the ranking: best on a criterion, best for the jurors of a world, or given by the jury. */
export const prizeSchema = z.object({
  name: z.string().catch(''),
  kind: z.enum(['criterion', 'world', 'jury']).catch('jury'),
  /** Id of the criterion, for that kind. */
  criterion: z.string().catch(''),
  world: worldSchema.nullable().catch(null),
  order: z.string().catch(''),
  archived: z.boolean().catch(false),
});

/** See {@link prizeSchema}. */
export type Prize = z.infer<typeof prizeSchema>;

/** The pitch on stage and its clock: what is left while it stands, when it ends while it runs. */
export const stageSchema = z.object({
  /** Id of the pitch; empty while nobody is on stage. */
  pitch: z.string().catch(''),
  /** What the clock runs for: the presentation, or the jury's questions after it. */
  phase: z.enum(['presentation', 'questions']).catch('presentation'),
  /** Milliseconds left on a standing clock; null before it is started. */
  left: z.number().nullable().catch(null),
  /** ISO date and time at which a running clock ends; empty while it stands. */
  endsAt: z.string().catch(''),
});

/** See {@link stageSchema}. */
export type Stage = z.infer<typeof stageSchema>;

/** When a pitch was really on stage, by pitch id. ISO dates and times, empty until they happen. */
export const stageTimeSchema = z.object({ startedAt: z.string().catch(''), finishedAt: z.string().catch('') });

/** See {@link stageTimeSchema}. */
export type StageTime = z.infer<typeof stageTimeSchema>;

/** The criteria as they stood before a change made after voting began. Sheets signed under them keep them. */
export const criteriaVersionSchema = z.object({
  version: z.number().int().min(1).catch(1),
  /** ISO date and time at which a newer version replaced it. */
  replacedAt: z.string().catch(''),
  reason: z.string().catch(''),
  criteria: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        question: z.string(),
        weight: z.number(),
        anchors: z.array(z.object({ from: z.number(), word: z.string(), sentence: z.string() })),
      }),
    )
    .catch([]),
});

/** See {@link criteriaVersionSchema}. */
export type CriteriaVersion = z.infer<typeof criteriaVersionSchema>;
