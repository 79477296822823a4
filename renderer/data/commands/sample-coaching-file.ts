import { z } from 'zod';
import {
  actionStateSchema,
  adviceOutcomeSchema,
  audienceSchema,
  sessionStateSchema,
} from '../../../shared/domain/coaching.ts';
import {
  areaSchema,
  assessorSchema,
  boardSchema,
  cardKindSchema,
  confidenceSchema,
  levelSchema,
  momentSchema,
  prioritySchema,
} from '../../../shared/domain/needs.ts';

/** Days from the day on which the sample is opened: -3 is three days ago, 4 is in four days. */
const daySchema = z.number().int().min(-400).max(400);

/** A name within the file by which one thing refers to another of the same organisation. */
const keySchema = z.string().min(1);

/** Somebody: `coach` for the organisation's own, a code of the register ("E19"), or nobody in particular. */
const whoSchema = z.string();

const markSchema = z.strictObject({
  present: levelSchema.nullable(),
  target: levelSchema.nullable(),
  priority: prioritySchema.nullable(),
  confidence: confidenceSchema.optional(),
  evidence: z.string().optional(),
  potential: z.string().optional(),
});

const cardSchema = z.strictObject({
  key: keySchema,
  board: boardSchema,
  kind: cardKindSchema,
  zone: z.string(),
  title: z.string().min(1),
  text: z.string(),
  priority: prioritySchema.nullable(),
  owner: z.string(),
  hours: z.number().nullable(),
  evidenceLink: z.string(),
  day: daySchema,
  closed: daySchema.optional(),
});

const requestSchema = z.strictObject({
  key: keySchema,
  gap: keySchema,
  dimension: z.string(),
  area: areaSchema,
  hours: z.number(),
  text: z.string(),
  day: daySchema,
  state: z.enum(['open', 'answered', 'withdrawn']),
  answer: z.string(),
});

const adviceSchema = z.strictObject({
  key: keySchema,
  title: z.string().min(1),
  text: z.string(),
  by: whoSchema,
  dimension: z.string(),
  topic: z.string(),
  against: z.array(keySchema),
  outcome: adviceOutcomeSchema,
});

const actionSchema = z.strictObject({
  text: z.string().min(1),
  owner: z.string(),
  due: daySchema,
  state: actionStateSchema,
  dimension: z.string(),
  card: z.string(),
  helper: z.string(),
  hours: z.number().nullable(),
  done: daySchema.optional(),
  remind: daySchema.optional(),
});

const sessionSchema = z.strictObject({
  key: keySchema,
  topic: z.string().min(1),
  day: daySchema,
  /** "10:00"; empty for the one that runs when the sample is opened. */
  time: z.string().regex(/^(?:\d\d:\d\d)?$/),
  agenda: z.string(),
  state: sessionStateSchema,
  place: z.string(),
  /** Web address of a remote meeting; empty for one in a place. */
  link: z.string(),
  experts: z.array(whoSchema),
  participants: z.array(z.string()),
  dimensions: z.array(z.string()),
  cards: z.array(keySchema),
  request: z.string(),
  audience: z.array(audienceSchema),
  steps: z.array(z.strictObject({ title: z.string(), minutes: z.number().int() })),
  attendance: z.array(z.strictObject({ who: whoSchema, name: z.string().optional(), minutes: z.number().int() })),
  /** A block a line, see `readSampleNotes`. */
  notes: z.array(z.string()),
  decisions: z.array(
    z.strictObject({
      text: z.string().min(1),
      owner: z.string(),
      day: daySchema,
      dimension: z.string(),
      settles: z.array(keySchema),
    }),
  ),
  advice: z.array(adviceSchema),
  actions: z.array(actionSchema),
  outcome: z.string(),
  nextDay: daySchema.optional(),
});

const organisationSchema = z.strictObject({
  /** Code of the register ("O15"). */
  code: z.string(),
  coach: keySchema,
  assessments: z.array(
    z.strictObject({
      moment: momentSchema,
      assessor: assessorSchema,
      author: z.string(),
      day: daySchema,
      note: z.string(),
      marks: z.record(z.string(), markSchema),
    }),
  ),
  cards: z.array(cardSchema),
  requests: z.array(requestSchema),
  sessions: z.array(sessionSchema),
});

/** The invented coaching of the sample edition: `assets/sample/programme/coaching.json`. */
export const sampleCoachingSchema = z.strictObject({
  coaches: z.array(z.strictObject({ key: keySchema, code: z.string(), name: z.string(), position: z.string() })).min(1),
  /** When the needs of `needs.csv` were marked. */
  needsDay: daySchema,
  organisations: z.array(organisationSchema),
});

/** See {@link sampleCoachingSchema}. */
export type SampleCoaching = z.infer<typeof sampleCoachingSchema>;
/** What the file says of one organisation. */
export type SampleCoachingOf = SampleCoaching['organisations'][number];
/** One session of the file. */
export type SampleSession = SampleCoachingOf['sessions'][number];
