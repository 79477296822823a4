import { z } from 'zod';

const words = z.string().max(400);
const instant = z.number();
const position = z.number().int().min(1).max(10_000);
/** The number a pitch has on every sheet; 0 for a calibration pitch, which has none. */
const stageNumber = z.number().int().min(0).max(10_000);

/** What every scene says of its look and its place. */
const frame = {
  /** Id of the contest it shows, so that the desk of another leaves it alone. */
  contest: z.string().max(80),
  language: z.enum(['it', 'en']),
  theme: z.enum(['light', 'dark']),
  /** The contest's title. */
  title: words,
  /** ISO date; may be empty. */
  date: z.string().max(10),
};

const pitchOnStage = {
  number: stageNumber,
  of: position,
  /** Empty where the jury must not know it. */
  name: words,
  project: words,
  /** A note beside the project, e.g. that it is an example. */
  isExample: z.boolean(),
};

/** A row of the day: a run of pitches or one item. Times are milliseconds since the epoch. */
const agendaRowSchema = z.object({
  start: instant,
  what: z.union([
    z.object({ kind: z.literal('pitches'), from: stageNumber, to: stageNumber, minutesEach: z.number() }),
    z.object({
      kind: z.enum(['opening', 'break', 'voting', 'award', 'other']),
      title: words,
      detail: words,
      minutes: z.number(),
    }),
  ]),
  state: z.enum(['done', 'now', 'next']),
});

/** A name that may be read out. */
const revealedEntrySchema = z.object({ name: words, project: words, isExample: z.boolean() });

/** See {@link revealedEntrySchema}. */
export type RevealedEntry = z.infer<typeof revealedEntrySchema>;

/**
 * A place of the podium. A sealed one carries its number and nothing else: what is not in the data cannot be seen, whatever the
 * page does.
 */
const revealPlaceSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sealed'), rank: position }),
  /** Nobody stands here: the place above is shared. */
  z.strictObject({ state: z.literal('empty'), rank: position, sharedWith: position }),
  z.strictObject({
    state: z.literal('open'),
    rank: position,
    /** Several are *ex aequo*, in the order of the stage. */
    entries: z.array(revealedEntrySchema).min(1).max(200),
    /** In the unit of the marks; `null` where the declared rule has no value in that unit. */
    value: z.number().nullable(),
    digits: z.number().int().min(0).max(4),
    /** Shared because level, also after the declared tie-breaks; or level with an opened place, and told apart. */
    because: z.enum(['value', 'level', 'level-after-tie-breaks', 'told-apart']),
  }),
]);

/** See {@link revealPlaceSchema}. */
export type RevealPlace = z.infer<typeof revealPlaceSchema>;

/** A prize besides the ranking; a sealed one carries its name only. */
const revealPrizeSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sealed'), name: words }),
  z.strictObject({ state: z.literal('open'), name: words, entries: z.array(revealedEntrySchema).max(200) }),
]);

/** See {@link revealPrizeSchema}. */
export type RevealPrize = z.infer<typeof revealPrizeSchema>;

/** What the hall sees: a closed list. Everything on the projector's page comes from one of these and nothing else. */
export const projectorSceneSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('standby'), ...frame, place: words }),
  z.object({
    kind: z.literal('agenda'),
    ...frame,
    rows: z.array(agendaRowSchema).max(6),
    /** The run of pitches that is under way or comes next. */
    group: z
      .object({
        /** Counted from 1; `null` where all pitches are one run. */
        ordinal: position.nullable(),
        pitches: z.array(z.object({ number: stageNumber, name: words, state: z.enum(['done', 'now', 'next']) })).max(6),
      })
      .nullable(),
  }),
  z.object({
    kind: z.literal('timer'),
    ...frame,
    ...pitchOnStage,
    phase: z.enum(['presentation', 'questions']),
    presentationMinutes: z.number().positive(),
    questionMinutes: z.number().min(0),
    /** Milliseconds left on a clock that stands. */
    left: z.number(),
    /** When a running clock ends; `null` while it stands. The page counts by itself. */
    endsAt: instant.nullable(),
  }),
  z.object({
    kind: z.literal('voting'),
    ...frame,
    ...pitchOnStage,
    /** Sheets that are there, and those that are asked for: abstentions and absent jurors are not. Never whose. */
    sheets: z.number().int().min(0),
    asked: z.number().int().min(0),
    /** When the sheets are due; `null` when it is not known. */
    closing: instant.nullable(),
    next: z.object({ number: stageNumber, name: words }).nullable(),
  }),
  z.object({
    kind: z.literal('reveal'),
    ...frame,
    entries: z.number().int().min(0),
    jurors: z.number().int().min(0),
    /** The highest mark, for "points out of". */
    scaleMax: z.number(),
    places: z.array(revealPlaceSchema).max(20),
    /** The place opened last; `null` while all are sealed. */
    shown: position.nullable(),
  }),
  z.object({
    kind: z.literal('prizes'),
    ...frame,
    prizes: z.array(revealPrizeSchema).max(40),
    /** The prize opened last, counted from 0. */
    shown: z.number().int().min(0),
  }),
]);

/** See {@link projectorSceneSchema}. */
export type ProjectorScene = z.infer<typeof projectorSceneSchema>;

/** How far a reveal has come. Kept by the main process, so that a reload of the desk finds it. */
export const revealProgressSchema = z.object({
  contest: z.string().max(80),
  /** The seal of the confirmed ranking: another ranking begins anew, all sealed. */
  seal: z.string().max(64),
  /** Steps taken: places from the last to the first, then prizes. */
  opened: z.number().int().min(0).max(1000),
});

/** See {@link revealProgressSchema}. */
export type RevealProgress = z.infer<typeof revealProgressSchema>;

/** A screen that the projector's window can stand on. */
export interface ProjectorScreen {
  readonly id: number;
  /** Counted from 1, in the system's order. */
  readonly number: number;
  /** The desk stands on this one. */
  readonly isOwn: boolean;
}

/** What the desk knows of the projector. */
export interface ProjectorState {
  readonly isOpen: boolean;
  readonly screens: readonly ProjectorScreen[];
  /** Id of the screen it stands on; `null` while it is closed. */
  readonly screen: number | null;
  /** What it shows, or will show when it opens; `null` before the first scene. */
  readonly scene: ProjectorScene | null;
  readonly reveal: RevealProgress | null;
}

/** What stands on `window.projector` in the projector's page: one way in, none out. */
export interface ExposedProjector {
  /** The scene of now is told once the page is loaded, every later one as it comes. */
  onScene(listener: (scene: ProjectorScene) => void): void;
}
