import { z } from 'zod';

/** A session is planned, runs, is closed, or was called off. */
export const sessionStateSchema = z.enum(['planned', 'running', 'closed', 'cancelled']);
/** See {@link sessionStateSchema}. */
export type SessionState = z.infer<typeof sessionStateSchema>;

/** Who receives the report of a session: always coach and coordination; the organisation and the expert where named. */
export const audienceSchema = z.enum(['organisation', 'experts']);

/** A meeting of an organisation with its coach. Its notes are prose, see `sessionNotes` in the documents. */
export const sessionSchema = z.object({
  /** What it is about, in a few words. */
  topic: z.string().catch(''),
  /** ISO date and time (UTC). */
  startsAt: z.string().catch(''),
  plannedMinutes: z.number().int().min(0).catch(60),
  place: z.string().catch(''),
  isRemote: z.boolean().catch(false),
  /** Web address of a remote meeting. */
  link: z.string().catch(''),
  /** The agenda template it began from (`grow`, `first-meeting`, `pitch-review`, `impact`), empty for none. */
  agenda: z.string().catch(''),
  state: sessionStateSchema.catch('planned'),
  /** Ids of people: who coaches, and which experts are there. */
  coachIds: z.array(z.string()).catch([]),
  expertIds: z.array(z.string()).catch([]),
  /** Others who are there, in words ("referente progetto"). */
  participants: z.array(z.string()).catch([]),
  /** Ids of the dimensions and of the cards it is about. */
  dimensions: z.array(z.string()).catch([]),
  cards: z.array(z.string()).catch([]),
  /** Id of the help request it answers; empty for none. */
  request: z.string().catch(''),
  audience: z.array(audienceSchema).catch(['organisation']),
  /** ISO date and time; empty until it happens. */
  startedAt: z.string().catch(''),
  closedAt: z.string().catch(''),
  /** The clock: seconds counted until it was last paused, and since when it runs (ISO; empty while paused). */
  countedSeconds: z.number().min(0).catch(0),
  runningSince: z.string().catch(''),
  /** Id of the agenda step under way; empty for none. */
  currentStep: z.string().catch(''),
  /** What was agreed in one sentence at the close, and the next date (ISO date and time; empty for none). */
  outcome: z.string().catch(''),
  nextAt: z.string().catch(''),
  /** Written anew at every change of the notes, so that whoever archives the session is known to have read them or not. */
  notesTouched: z.boolean().catch(false),
  archived: z.boolean().catch(false),
});
/** See {@link sessionSchema}. */
export type CoachingSession = z.infer<typeof sessionSchema>;

/** A step of a session's agenda. */
export const sessionStepSchema = z.object({
  /** Id of the session. */
  session: z.string().catch(''),
  title: z.string().catch(''),
  /** What to ask in it, in words. */
  hint: z.string().catch(''),
  minutes: z.number().int().min(0).catch(0),
  /** Seconds counted in it until it was last left or paused. */
  countedSeconds: z.number().min(0).catch(0),
  /** Whether it is over. */
  isDone: z.boolean().catch(false),
  /** Sortable fractional key. */
  order: z.string().catch(''),
  archived: z.boolean().catch(false),
});
/** See {@link sessionStepSchema}. */
export type SessionStep = z.infer<typeof sessionStepSchema>;

/** Time that somebody spent on an organisation: one entry per person and session, by `<session>.<person>`. */
export const attendanceSchema = z.object({
  session: z.string().catch(''),
  /** Id of the person; empty for somebody who is not in the register. */
  person: z.string().catch(''),
  name: z.string().catch(''),
  role: z.enum(['coach', 'expert', 'organisation', 'other']).catch('other'),
  minutes: z.number().int().min(0).catch(0),
  archived: z.boolean().catch(false),
});
/** See {@link attendanceSchema}. */
export type Attendance = z.infer<typeof attendanceSchema>;

/** Something the organisation decided. */
export const coachingDecisionSchema = z.object({
  /** Id of the session; empty outside one. */
  session: z.string().catch(''),
  text: z.string().catch(''),
  /** Who decided, in words ("Ulisse, tutti"). */
  owner: z.string().catch(''),
  /** ISO day from which it holds. */
  from: z.string().catch(''),
  dimension: z.string().catch(''),
  /** Ids of the advice it settles. */
  settles: z.array(z.string()).catch([]),
  order: z.string().catch(''),
  archived: z.boolean().catch(false),
});
/** See {@link coachingDecisionSchema}. */
export type CoachingDecision = z.infer<typeof coachingDecisionSchema>;

/** What became of a piece of advice. */
export const adviceOutcomeSchema = z.enum(['open', 'followed', 'set-aside']);

/** What somebody advised. Two that contradict each other stand side by side until the organisation decides. */
export const adviceSchema = z.object({
  session: z.string().catch(''),
  /** The advice in a sentence ("Partire dai gruppi delle associazioni."). */
  title: z.string().catch(''),
  /** Its reasons. */
  text: z.string().catch(''),
  /** Id of the person who gave it, and their name in words. */
  author: z.string().catch(''),
  authorName: z.string().catch(''),
  dimension: z.string().catch(''),
  /** The choice it stands for, in a word or two, as in "they choose the groups". */
  topic: z.string().catch(''),
  /** ISO day. */
  givenOn: z.string().catch(''),
  /** Ids of the advice it contradicts. The mark may stand on either side. */
  against: z.array(z.string()).catch([]),
  outcome: adviceOutcomeSchema.catch('open'),
  archived: z.boolean().catch(false),
});
/** See {@link adviceSchema}. */
export type Advice = z.infer<typeof adviceSchema>;

/** How far an action is. */
export const actionStateSchema = z.enum(['open', 'partly', 'done', 'dropped']);
/** See {@link actionStateSchema}. */
export type ActionState = z.infer<typeof actionStateSchema>;

/** Something that somebody does by a date. */
export const actionSchema = z.object({
  session: z.string().catch(''),
  /** Ids of the gap's card and of the dimension it serves. */
  card: z.string().catch(''),
  dimension: z.string().catch(''),
  text: z.string().catch(''),
  /** Who does it, in words; empty while nobody does, and said so. */
  owner: z.string().catch(''),
  /** Who helps, in words. */
  helper: z.string().catch(''),
  hours: z.number().min(0).nullable().catch(null),
  /** ISO days: due, reminder on screen, done. */
  dueOn: z.string().catch(''),
  remindOn: z.string().catch(''),
  doneOn: z.string().catch(''),
  state: actionStateSchema.catch('open'),
  /** Ids of attachments that came out of it: new evidence. */
  evidenceFiles: z.array(z.string()).catch([]),
  /** ISO date and time. */
  createdAt: z.string().catch(''),
  order: z.string().catch(''),
  archived: z.boolean().catch(false),
});
/** See {@link actionSchema}. */
export type Action = z.infer<typeof actionSchema>;
