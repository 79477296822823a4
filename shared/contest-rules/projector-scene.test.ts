import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectorSceneSchema, type ProjectorScene } from '../contract/projector.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { DraftEntry } from '../documents/sheet-document.ts';
import { resultRecord, type FrozenResult } from '../documents/result-document.ts';
import { agendaItemSchema, prizeSchema, stageSchema, stageTimeSchema } from '../domain/contest-day.ts';
import {
  contestSchema,
  criterionSchema,
  jurorSchema,
  pitchSchema,
  recusalSchema,
  roundSchema,
} from '../domain/contest.ts';
import { dayTime } from './day-time.ts';
import {
  agendaScene,
  revealScene,
  standbyScene,
  timerScene,
  votingScene,
  type SceneLook,
  type SeenSheet,
} from './projector-scene.ts';
import { revealStepsOf } from './reveal-steps.ts';

const LOOK: SceneLook = { language: 'it', theme: 'light' };
const MINUTE = 60_000;

interface ContestSpec {
  readonly pitches: number;
  readonly podium?: number;
  readonly prizes?: number;
  readonly facts?: object;
}

/** Names, projects and values that are found nowhere else. */
const nameOf = (index: number) => `Nome-${index}-zq`;
const projectOf = (index: number) => `Progetto-${index}-zq`;
const valueOf = (index: number) => 5 + (index + 1) / 977;

function contestOf({ pitches, podium = 3, prizes = 0, facts = {} }: ContestSpec): ContestDocument {
  return {
    id: 'C',
    contest: contestSchema.parse({ title: 'Finale', podium, date: '2021-07-08', startTime: '14:30', ...facts }),
    criteria: [{ id: 'k', value: criterionSchema.parse({ name: 'Idea' }) }],
    pitches: Array.from({ length: pitches }, (_, index) => ({
      id: `p${index}`,
      value: pitchSchema.parse({ name: nameOf(index), projectName: projectOf(index) }),
    })),
    jurors: ['j1', 'j2', 'j3'].map((id) => ({ id, value: jurorSchema.parse({ name: `Giurata-${id}` }) })),
    recusals: [],
    round: roundSchema.parse({ state: 'open' }),
    panels: [],
    assignments: [],
    agenda: [],
    prizes: Array.from({ length: prizes }, (_, index) => ({
      id: `z${index}`,
      value: prizeSchema.parse({ name: `Premio ${index}` }),
    })),
    stage: stageSchema.parse({}),
    stageTimes: [],
    criteriaVersions: [],
  };
}

/** A confirmed ranking; `ranks` by pitch, null for one that is not ranked. Each pitch has a value of its own. */
function resultOf(ranks: readonly (number | null)[], prizes: readonly (readonly number[])[] = []): FrozenResult {
  return resultRecord.schema.parse({
    finalisedAt: '2021-07-08T18:20:00.000Z',
    finalHash: 'f'.repeat(64),
    places: ranks.map((rank, index) => ({
      pitch: `p${index}`,
      rank,
      tied: false,
      raw: valueOf(index),
      trimmed: valueOf(index),
      sheets: 3,
    })),
    finalPlaces: ranks.map((rank, index) => ({
      pitch: `p${index}`,
      rank,
      tied: rank !== null && ranks.filter((other) => other === rank).length > 1,
    })),
    prizes: prizes.map((winners, index) => ({ prize: `z${index}`, pitches: winners.map((one) => `p${one}`) })),
  });
}

/** Competition ranks from levels: equal levels share a rank. */
function ranksOf(levels: readonly number[]): number[] {
  return levels.map((level) => 1 + levels.filter((other) => other < level).length);
}

function draft(mark: number | null, recused = false): DraftEntry {
  const marks = new Map(mark === null ? [] : [['k', mark] as const]);
  return { marks, remark: '', recused, recusalReason: recused ? 'legame' : '', interests: [], interestNote: '' };
}

function sheet(juror: string, entries: Readonly<Record<string, DraftEntry>>): SeenSheet {
  return { juror, drafts: new Map(Object.entries(entries)), submissions: [] };
}

/** Which pitches a scene names, shows a project or a value of. */
function toldIn(scene: ProjectorScene | null, count: number): ReadonlySet<number> {
  const text = JSON.stringify(scene);
  const told = Array.from({ length: count }, (_, index) => index).filter(
    (index) =>
      text.includes(nameOf(index)) || text.includes(projectOf(index)) || text.includes(JSON.stringify(valueOf(index))),
  );
  return new Set(told);
}

function places(scene: ProjectorScene | null): string[] {
  if (scene?.kind !== 'reveal') throw new Error(`no reveal but ${String(scene?.kind)}`);
  return scene.places.map((place) =>
    place.state === 'open'
      ? `${place.rank} ${place.entries.map(({ name }) => name).join('+')}`
      : `${place.rank} ${place.state}`,
  );
}

describe('a reveal', () => {
  it('goes from the third place to the first, then prize by prize', () => {
    const document = contestOf({ pitches: 4, prizes: 2 });
    const result = resultOf([2, 1, 4, 3], [[3], []]);
    expect(revealStepsOf(document, result).map((step) => (step.kind === 'place' ? step.rank : step.name))).toEqual([
      3,
      2,
      1,
      'Premio 0',
      'Premio 1',
    ]);
    expect(places(revealScene(document, result, 0, LOOK))).toEqual(['1 sealed', '2 sealed', '3 sealed']);
    expect(places(revealScene(document, result, 1, LOOK))).toEqual(['1 sealed', '2 sealed', '3 Nome-3-zq']);
    expect(places(revealScene(document, result, 3, LOOK))).toEqual(['1 Nome-1-zq', '2 Nome-0-zq', '3 Nome-3-zq']);
    const first = revealScene(document, result, 4, LOOK);
    expect(first).toMatchObject({
      kind: 'prizes',
      shown: 0,
      prizes: [{ state: 'open', entries: [{ name: 'Nome-3-zq' }] }, { state: 'sealed' }],
    });
    expect(revealScene(document, result, 5, LOOK)).toMatchObject({ prizes: [{}, { state: 'open', entries: [] }] });
  });

  it('announces a tie as one, in the order of the stage, and tells nobody of it before', () => {
    const document = contestOf({ pitches: 4 });
    const shared = resultOf([4, 2, 1, 2]);
    expect(places(revealScene(document, shared, 0, LOOK))).toEqual(['1 sealed', '2 sealed', '3 sealed']);
    const scene = revealScene(document, shared, 1, LOOK);
    expect(places(scene)).toEqual(['1 sealed', '2 Nome-1-zq+Nome-3-zq', '3 empty']);
    expect(scene).toMatchObject({ shown: 2, places: [{}, { because: 'level' }, { sharedWith: 2 }] });
    const declared = contestOf({ pitches: 4, facts: { tieBreaks: [{ kind: 'head-to-head' }] } });
    expect(revealScene(declared, shared, 1, LOOK)).toMatchObject({
      places: [{}, { because: 'level-after-tie-breaks' }, {}],
    });
  });

  it('says that equal values were told apart only once both are open', () => {
    const document = contestOf({ pitches: 3 });
    const apart = resultOf([1, 2, 3]);
    const level = { ...apart, places: apart.places.map((place) => ({ ...place, raw: 7.5 })) };
    expect(revealScene(document, level, 1, LOOK)).toMatchObject({ places: [{}, {}, { because: 'value' }] });
    expect(revealScene(document, level, 2, LOOK)).toMatchObject({
      places: [{}, { because: 'told-apart' }, { because: 'told-apart' }],
    });
  });

  it('has no more places than there are projects on the ranking', () => {
    const document = contestOf({ pitches: 3 });
    expect(places(revealScene(document, resultOf([1, null, 2]), 0, LOOK))).toEqual(['1 sealed', '2 sealed']);
    expect(revealScene(document, resultOf([null, null, null]), 0, LOOK)).toBeNull();
  });

  it('shows no value in another unit than that of the marks', () => {
    const document = contestOf({ pitches: 2, facts: { method: 'zscore' } });
    expect(revealScene(document, resultOf([1, 2]), 2, LOOK)).toMatchObject({
      places: [{ value: null }, { value: null }],
    });
  });
});

const reveals = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 }).chain((levels) =>
  fc.record({
    levels: fc.constant(levels),
    podium: fc.integer({ min: 1, max: 6 }),
    prizes: fc.array(fc.uniqueArray(fc.nat(levels.length - 1), { maxLength: 3 }), { maxLength: 3 }),
    opened: fc.nat(12),
    left: fc.uniqueArray(fc.nat(levels.length - 1), { maxLength: 2 }),
  }),
);

describe('laws of the projector', () => {
  it('no scene holds a name, a project or a value whose place is sealed', () => {
    fc.assert(
      fc.property(reveals, ({ levels, podium, prizes, opened, left }) => {
        const ranks = ranksOf(levels).map((rank, index) => (left.includes(index) ? null : rank));
        const document = contestOf({ pitches: levels.length, podium, prizes: prizes.length });
        const result = resultOf(ranks, prizes);
        const steps = revealStepsOf(document, result).slice(0, opened);
        const allowed = new Set(
          steps.flatMap((step) =>
            step.kind === 'place'
              ? ranks.flatMap((rank, index) => (rank === step.rank ? [index] : []))
              : (prizes[Number(step.prize.slice(1))] ?? []),
          ),
        );
        const scene = revealScene(document, result, opened, LOOK);
        for (const index of toldIn(scene, levels.length)) expect(allowed).toContain(index);
        if (scene !== null) expect(projectorSceneSchema.parse(scene)).toEqual(scene);
      }),
    );
  });

  it('what is sealed changes nothing in a scene, down to the number of decimals', () => {
    fc.assert(
      fc.property(reveals, ({ levels, podium, opened }) => {
        const document = contestOf({ pitches: levels.length, podium });
        const result = resultOf(ranksOf(levels));
        const told = toldIn(revealScene(document, result, opened, LOOK), levels.length);
        const isTold = (id: string): boolean => told.has(Number(id.slice(1)));
        const others = {
          ...document,
          pitches: document.pitches.map((pitch) =>
            isTold(pitch.id) ? pitch : { ...pitch, value: { ...pitch.value, name: 'Altra', projectName: '' } },
          ),
        };
        const places = result.places.map((place) => (isTold(place.pitch) ? place : { ...place, raw: 5.00001 }));
        expect(revealScene(others, { ...result, places }, opened, LOOK)).toEqual(
          revealScene(document, result, opened, LOOK),
        );
      }),
    );
  });

  it('nothing of a ranking is told before it was confirmed, and nothing of it in any other scene', () => {
    fc.assert(
      fc.property(reveals, ({ levels, podium, prizes, opened }) => {
        const document = contestOf({ pitches: levels.length, podium, prizes: prizes.length });
        const result = { ...resultOf(ranksOf(levels), prizes), finalisedAt: '' };
        expect(revealStepsOf(document, result)).toEqual([]);
        expect(revealScene(document, result, opened, LOOK)).toBeNull();
        expect(revealScene(document, null, opened, LOOK)).toBeNull();
      }),
    );
  });

  it('a sealed podium is the same whatever it hides', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (levels, podium) => {
          const document = contestOf({ pitches: 4, podium });
          expect(revealScene(document, resultOf(ranksOf(levels)), 0, LOOK)).toEqual(
            revealScene(document, resultOf([1, 2, 3, 4]), 0, LOOK),
          );
        },
      ),
    );
  });
});

describe('the other scenes', () => {
  const onStage = (document: ContestDocument, index: number): ContestDocument => ({
    ...document,
    stage: stageSchema.parse({ pitch: `p${index}`, left: 3 * MINUTE }),
    stageTimes: [{ id: `p${index}`, value: stageTimeSchema.parse({ startedAt: '2021-07-08T12:40:00.000Z' }) }],
  });

  it('count the sheets of the pitch on stage without abstentions and absences, and name nobody', () => {
    const document = onStage(contestOf({ pitches: 2 }), 0);
    const sheets = [
      sheet('j1', { p0: draft(8) }),
      sheet('j2', { p0: draft(null), p1: draft(9) }),
      sheet('j3', { p0: draft(null, true) }),
    ];
    const scene = votingScene(document, sheets, LOOK, 0);
    expect(scene).toMatchObject({ sheets: 1, asked: 2, number: 1, of: 2, next: { number: 2, name: 'Nome-1-zq' } });
    expect(JSON.stringify(scene)).not.toContain('Giurata');
    const recusals = [{ ...recusalSchema.parse({}), juror: 'j2', pitch: 'p0' }];
    expect(votingScene({ ...document, recusals }, sheets, LOOK, 0)).toMatchObject({ sheets: 1, asked: 1 });
    const jurors = document.jurors.map(({ id, value }) => ({ id, value: { ...value, absent: id === 'j2' } }));
    expect(votingScene({ ...document, jurors }, sheets, LOOK, 0)).toMatchObject({ sheets: 1, asked: 1 });
    expect(votingScene(contestOf({ pitches: 2 }), sheets, LOOK, 0)).toBeNull();
  });

  it('tell until when a pitch is voted: the voting of the agenda, else the next pitch, and nothing once that is past', () => {
    const at = (time: string) => dayTime('2021-07-08', time) ?? 0;
    const facts = { pitchMinutes: 5, questionMinutes: 3, bufferMinutes: 2 };
    const over = (index: number, agenda: ContestDocument['agenda']): ContestDocument => ({
      ...contestOf({ pitches: 2, facts }),
      agenda,
      stage: stageSchema.parse({ pitch: `p${index}` }),
      stageTimes: [0, 1].slice(0, index + 1).map((one) => ({
        id: `p${one}`,
        value: stageTimeSchema.parse({
          startedAt: new Date(at('14:30') + one * 10 * MINUTE).toISOString(),
          finishedAt: new Date(at('14:38') + one * 10 * MINUTE).toISOString(),
        }),
      })),
    });
    const item = (kind: string, before: string) => [
      { id: 'i', value: agendaItemSchema.parse({ kind, minutes: 6, before }) },
    ];
    const closing = (document: ContestDocument, now: string) => votingScene(document, [], LOOK, at(now))?.closing;
    expect(closing(over(0, []), '14:38')).toBe(at('14:40'));
    expect(closing(over(0, item('voting', 'p1')), '14:38')).toBe(at('14:44'));
    expect(closing(over(1, item('voting', '')), '14:48')).toBe(at('14:54'));
    expect(closing(over(1, item('award', '')), '14:48')).toBeNull();
    expect(closing(over(1, []), '14:48')).toBeNull();
    const undated = { ...over(0, []), contest: { ...over(0, []).contest, startTime: '' } };
    expect(closing(undated, '14:38')).toBeNull();
  });

  it('number pitches as the sheets do: a calibration pitch has none and is no part of their run', () => {
    const plain = contestOf({ pitches: 3, facts: { isBlind: true } });
    const pitches = plain.pitches.map(({ id, value }, index) => ({
      id,
      value: { ...value, isCalibration: index === 0 },
    }));
    const document = onStage({ ...plain, pitches }, 0);
    expect(timerScene(document, LOOK)).toMatchObject({ number: 0, of: 2, name: '' });
    expect(timerScene(onStage(document, 1), LOOK)).toMatchObject({ number: 1, of: 2, name: '' });
    expect(votingScene(document, [], LOOK, 0)).toMatchObject({ number: 0, next: { number: 1, name: '' } });
    const agenda = agendaScene(document, LOOK, dayTime('2021-07-08', '14:00') ?? 0);
    expect(agenda.rows.map(({ what }) => what)).toMatchObject([
      { kind: 'pitches', from: 0, to: 0 },
      { kind: 'pitches', from: 1, to: 2 },
    ]);
    expect(agenda.group?.pitches.map(({ number }) => number)).toEqual([0, 1, 2]);
    expect(projectorSceneSchema.parse(agenda)).toEqual(agenda);
  });

  it('give the clock on stage as it stands, and when it ends while it runs', () => {
    const document = onStage(contestOf({ pitches: 2, facts: { pitchMinutes: 5, questionMinutes: 3 } }), 1);
    expect(timerScene(document, LOOK)).toMatchObject({
      number: 2,
      left: 3 * MINUTE,
      endsAt: null,
      phase: 'presentation',
    });
    const endsAt = '2021-07-08T12:45:00.000Z';
    const running = { ...document, stage: { ...document.stage, left: null, endsAt } };
    expect(timerScene(running, LOOK)).toMatchObject({
      endsAt: Date.parse(endsAt),
      presentationMinutes: 5,
      questionMinutes: 3,
    });
  });

  it('show the day in rows, runs of pitches in one, and the pitches around the one on stage', () => {
    const start = dayTime('2021-07-08', '14:40') ?? 0;
    const day = contestOf({ pitches: 12, facts: { pitchMinutes: 5, questionMinutes: 3, bufferMinutes: 2 } });
    const document: ContestDocument = {
      ...day,
      agenda: [
        { id: 'a', value: agendaItemSchema.parse({ kind: 'opening', minutes: 10, before: 'p0', detail: 'Triulza' }) },
        { id: 'b', value: agendaItemSchema.parse({ kind: 'break', minutes: 20, before: 'p8' }) },
        { id: 'c', value: agendaItemSchema.parse({ kind: 'award', minutes: 30 }) },
      ],
      stage: stageSchema.parse({ pitch: 'p4' }),
      stageTimes: [0, 1, 2, 3, 4].map((index) => ({
        id: `p${index}`,
        value: stageTimeSchema.parse({
          startedAt: new Date(start + index * 10 * MINUTE).toISOString(),
          finishedAt: index === 4 ? '' : new Date(start + (index * 10 + 8) * MINUTE).toISOString(),
        }),
      })),
    };
    const scene = agendaScene(document, LOOK, start + 41 * MINUTE);
    expect(scene.rows.map(({ what, state }) => [what.kind, state])).toEqual([
      ['opening', 'done'],
      ['pitches', 'now'],
      ['break', 'next'],
      ['pitches', 'next'],
      ['award', 'next'],
    ]);
    expect(scene.rows[1]).toMatchObject({ start, what: { from: 1, to: 8, minutesEach: 8 } });
    expect(scene.rows[3]?.what).toMatchObject({ from: 9, to: 12 });
    expect(scene.group).toMatchObject({ ordinal: 1 });
    expect(scene.group?.pitches.map(({ number, state }) => `${number} ${state}`)).toEqual([
      '3 done',
      '4 done',
      '5 now',
      '6 next',
      '7 next',
      '8 next',
    ]);
    expect(projectorSceneSchema.parse(scene)).toEqual(scene);
  });

  it('tell no names where the jury must not know them, until the reveal', () => {
    const document = onStage(contestOf({ pitches: 3, facts: { isBlind: true } }), 1);
    const before = [
      standbyScene(document, LOOK),
      agendaScene(document, LOOK, 0),
      timerScene(document, LOOK),
      votingScene(document, [], LOOK, 0),
    ];
    for (const scene of before) expect(toldIn(scene, 3)).toEqual(new Set());
    expect(toldIn(revealScene(document, resultOf([1, 2, 3]), 1, LOOK), 3)).toEqual(new Set([2]));
  });
});
