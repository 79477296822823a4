import type { ProjectorScene } from '../contract/projector.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { FrozenResult } from '../documents/result-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Pitch } from '../domain/contest.ts';
import { agendaRowsOf, runsOf } from './agenda-rows.ts';
import { assertNever } from '../lib/assert-never.ts';
import { scheduleDay } from './day-schedule.ts';
import { stageNumbersOf } from './juror-contest.ts';
import { revealPlacesOf, revealPrizesOf, revealStepsOf } from './reveal-steps.ts';
import { readProgress, type SheetParts } from './sheet-progress.ts';
import { readStage } from './stage-reading.ts';

/** How the projector's page is to look and speak. */
export interface SceneLook {
  readonly language: 'it' | 'en';
  readonly theme: 'light' | 'dark';
}

/** One kind of scene. */
export type SceneOf<Kind extends ProjectorScene['kind']> = Extract<ProjectorScene, { kind: Kind }>;

/** A juror's sheet, of which only its being there is told. */
export interface SeenSheet extends SheetParts {
  readonly juror: string;
}

/** The most rows a screen holds that is read from 25 metres. */
const ROWS = 6;
/** Pitches that are over, shown before the one on stage. */
const BEFORE = 2;

/** What the desk may choose to show. */
export type SceneView = 'standby' | 'agenda' | 'timer' | 'voting' | 'reveal';

/** What scenes are made of. */
export interface SceneSources {
  readonly document: ContestDocument;
  readonly sheets: readonly SeenSheet[];
  readonly result: FrozenResult | null;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Steps of the reveal taken so far. */
  readonly opened: number;
}

/**
 * The scene of a view.
 *
 * @returns `null` where the view has nothing to show: nobody on stage, no ranking confirmed.
 */
export function sceneOf(view: SceneView, sources: SceneSources, look: SceneLook): ProjectorScene | null {
  const { document, sheets, result, now, opened } = sources;
  switch (view) {
    case 'standby':
      return standbyScene(document, look);
    case 'agenda':
      return agendaScene(document, look, now);
    case 'timer':
      return timerScene(document, look);
    case 'voting':
      return votingScene(document, sheets, look, now);
    case 'reveal':
      return revealScene(document, result, opened, look);
    default:
      return assertNever(view);
  }
}

/** The view a scene belongs to: prizes are the end of the reveal. */
export function viewOf(scene: ProjectorScene): SceneView {
  return scene.kind === 'prizes' ? 'reveal' : scene.kind;
}

/** Nothing but whose evening it is. */
export function standbyScene(document: ContestDocument, look: SceneLook): SceneOf<'standby'> {
  return { kind: 'standby', ...frameOf(document, look), place: document.contest.place };
}

/** The day in at most six rows, and the pitches around the one on stage. Times are those to be expected now. */
export function agendaScene(document: ContestDocument, look: SceneLook, now: number): SceneOf<'agenda'> {
  const day = scheduleDay(document, now);
  const rows = day === null ? [] : agendaRowsOf(document, day.lines);
  const isNow = rows.findIndex(({ state }) => state !== 'done');
  const runs = runsOf(document);
  const onStage = readStage(document, now);
  const run = runs.find((one) => one.some(({ id }) => id === onStage?.pitch)) ?? runs.find(hasPitchToCome) ?? runs[0];
  return {
    kind: 'agenda',
    ...frameOf(document, look),
    rows: windowOf(rows, isNow === -1 ? rows.length : isNow, 1),
    group:
      run === undefined ? null : { ordinal: runs.length === 1 ? null : runs.indexOf(run) + 1, pitches: groupOf(run) },
  };

  function hasPitchToCome(one: readonly Identified<Pitch>[]): boolean {
    return one.some(({ id }) => stateOf(id) !== 'done');
  }

  function stateOf(pitch: string): 'done' | 'now' | 'next' {
    if (onStage?.pitch === pitch && onStage.state !== 'waiting') return onStage.state === 'over' ? 'done' : 'now';
    const times = document.stageTimes.find(({ id }) => id === pitch)?.value;
    return times === undefined || times.startedAt === '' ? 'next' : 'done';
  }

  function groupOf(pitches: readonly Identified<Pitch>[]): NonNullable<SceneOf<'agenda'>['group']>['pitches'] {
    const listed = pitches
      .filter(({ value }) => !value.noShow)
      .map(({ id, value }) => ({
        number: numberOf(document, id),
        name: shownName(document, value),
        state: stateOf(id),
      }));
    const first = listed.findIndex(({ state }) => state !== 'done');
    return windowOf(listed, first === -1 ? listed.length : first, BEFORE);
  }
}

/** The clock of the pitch on stage. @returns `null` while nobody is there. */
export function timerScene(document: ContestDocument, look: SceneLook): SceneOf<'timer'> | null {
  const stage = readStage(document, 0);
  const pitch = document.pitches.find(({ id }) => id === stage?.pitch);
  if (stage === null || pitch === undefined) return null;
  return {
    kind: 'timer',
    ...frameOf(document, look),
    ...onStageOf(document, pitch),
    phase: stage.phase,
    presentationMinutes: document.contest.pitchMinutes,
    questionMinutes: document.contest.questionMinutes,
    left: stage.endsAt === null ? stage.left : 0,
    endsAt: stage.endsAt,
  };
}

/**
 * How many sheets of the pitch on stage are there. Who abstains, is absent or was not asked is not in the total; nobody's name and
 * no mark is in the scene.
 *
 * @returns `null` while nobody is on stage.
 */
export function votingScene(
  document: ContestDocument,
  sheets: readonly SeenSheet[],
  look: SceneLook,
  now: number,
): SceneOf<'voting'> | null {
  const pitch = document.pitches.find(({ id }) => id === document.stage.pitch);
  if (pitch === undefined) return null;
  const states = document.jurors.flatMap(({ id, value }) => {
    const sheet = sheets.find(({ juror }) => juror === id) ?? { drafts: new Map(), submissions: [] };
    if (value.absent && sheet.submissions.length === 0) return [];
    const state = readProgress(document, id, sheet).pitches.find((one) => one.pitch === pitch.id)?.state;
    return state === 'to-score' || state === 'begun' || state === 'complete' ? [state] : [];
  });
  const next = document.pitches.slice(document.pitches.indexOf(pitch) + 1).find(({ value }) => !value.noShow);
  const closing = closingOf(document, pitch.id, next?.id, now);
  return {
    kind: 'voting',
    ...frameOf(document, look),
    ...onStageOf(document, pitch),
    sheets: states.filter((state) => state === 'complete').length,
    asked: states.length,
    closing: closing !== null && closing > now ? closing : null,
    next: next === undefined ? null : { number: numberOf(document, next.id), name: shownName(document, next.value) },
  };
}

/** When the sheets of a pitch are due: with the item set apart for voting after it, else when the next pitch begins. */
function closingOf(document: ContestDocument, pitch: string, next: string | undefined, now: number): number | null {
  const lines = scheduleDay(document, now)?.lines ?? [];
  const after = lines.slice(lines.findIndex(({ id }) => id === pitch) + 1);
  const ahead = after.findIndex(({ id }) => id === next);
  const votings = new Set(document.agenda.filter(({ value }) => value.kind === 'voting').map(({ id }) => id));
  const voting = after.slice(0, ahead === -1 ? after.length : ahead).find(({ id }) => votings.has(id));
  return voting?.expectedEnd ?? after[ahead]?.expectedStart ?? null;
}

/**
 * The podium, or the prizes once all places are open. What is still sealed is not in the scene: no name, no project, no value.
 *
 * @param opened steps taken so far, see `revealStepsOf`.
 * @returns `null` before the ranking was confirmed, and when it has no places.
 */
export function revealScene(
  document: ContestDocument,
  result: FrozenResult | null,
  opened: number,
  look: SceneLook,
): SceneOf<'reveal' | 'prizes'> | null {
  const steps = revealStepsOf(document, result);
  if (result === null || !steps.some(({ kind }) => kind === 'place')) return null;
  const taken = steps.slice(0, opened);
  const prizesOpen = taken.filter(({ kind }) => kind === 'prize').length;
  if (prizesOpen > 0) {
    const prizes = [...revealPrizesOf(document, result, opened)];
    return { kind: 'prizes', ...frameOf(document, look), prizes, shown: prizesOpen - 1 };
  }
  const last = taken.at(-1);
  return {
    kind: 'reveal',
    ...frameOf(document, look),
    entries: result.finalPlaces.filter(({ rank }) => rank !== null).length,
    // Those whose sheet is under the seal; results closed before these were kept fall back to who was not marked absent.
    jurors: result.countedSheets.length || document.jurors.filter(({ value }) => !value.absent).length,
    scaleMax: document.contest.scaleMax,
    places: [...revealPlacesOf(document, result, opened)],
    shown: last?.kind === 'place' ? last.rank : null,
  };
}

function frameOf({ id, contest }: ContestDocument, { language, theme }: SceneLook) {
  return { contest: id, language, theme, title: contest.title, date: contest.date };
}

function onStageOf(document: ContestDocument, pitch: Identified<Pitch>) {
  return {
    number: numberOf(document, pitch.id),
    of: Math.max(1, stageNumbersOf(document).size),
    name: shownName(document, pitch.value),
    project: document.contest.isBlind ? '' : pitch.value.projectName,
    isExample: pitch.value.isExample,
  };
}

/** The jury sits in the hall: where it must not know names, the projector tells none before the reveal. */
function shownName({ contest }: ContestDocument, { name }: Pitch): string {
  return contest.isBlind ? '' : name;
}

/** As on the sheets, so that a juror who knows no names marks the project that is on stage. */
function numberOf(document: ContestDocument, id: string): number {
  return stageNumbersOf(document).get(id) ?? 0;
}

/** Six rows around the one that counts now. */
function windowOf<Row>(rows: readonly Row[], now: number, before: number): Row[] {
  const start = Math.max(0, Math.min(now - before, rows.length - ROWS));
  return rows.slice(start, start + ROWS);
}
