import { beforeEach, describe, expect, it } from 'vitest';
import { viewAssignment } from '../../../shared/contest-rules/assignment-view.ts';
import { coverageOf } from '../../../shared/contest-rules/coverage.ts';
import { daySequence } from '../../../shared/contest-rules/day-sequence.ts';
import { draftCriteria } from '../../../shared/contest-rules/criteria-templates.ts';
import { worldSchema } from '../../../shared/domain/person.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { contestAtHand, take } from '../../../tests/support/contest-at-hand.ts';
import { MemoryDocuments } from '../../../tests/support/contest-fixture.ts';
import { addAgendaItems } from './contest-agenda.ts';
import { planContestAssignment, releaseAssignment, toggleAssignment } from './contest-assignment.ts';
import { moveDayLine } from './contest-day-order.ts';
import { addJurors, addRecusal, setAbsent } from './contest-jury.ts';
import { addPanels, applyPanelDeal, removePanel, renamePanel, setJurorPanel, setPitchPanel } from './contest-panels.ts';
import { addPitches, setCalibration, setNoShow } from './contest-pitches.ts';
import { openRound } from './contest-round.ts';
import { createContest, editContest } from './contest-setup.ts';

const NOW = '2021-07-15T09:30:00.000Z';
const LOCKED = { ok: false, error: { code: 'locked-open' } };

let documents: MemoryDocuments;
let contest: string;

const { document, juror, pitch } = contestAtHand(() => ({ documents, contest }));

const view = () => viewAssignment(document());
const cell = (who: number, what: number) => view().pitches[what]?.cells[who];
const loads = () => view().jurors.map(({ load }) => load);
const sheets = () => view().pitches.map((one) => one.sheets);
const plan = (choices: 'keep' | 'forget' = 'keep') =>
  documents.apply(take(planContestAssignment(document(), choices, 0)));
const toggle = (who: number, what: number) =>
  documents.apply(take(toggleAssignment(document(), juror(who), pitch(what), 0)));

beforeEach(() => {
  documents = new MemoryDocuments();
  const criteria = draftCriteria('social-innovation', { min: 0, max: 10, step: 1 }, createTranslate('it'));
  const created = createContest({ title: 'Contest 3', criteria });
  contest = created.id;
  documents.apply(created.change);
  const names = (count: number, of: string) =>
    Array.from({ length: count }, (_, index) => ({ name: `${of} ${index + 1}` }));
  documents.apply(take(addPitches(document(), names(6, 'Progetto'), 'legame')));
  const people = names(6, 'Giurato').map((one, index) => ({ ...one, world: worldSchema.options[index % 3] ?? null }));
  documents.apply(take(addJurors(document(), people, 'legame')));
  documents.apply(take(editContest(document(), { coverage: 'assigned', sheetsPerPitch: 3 }, 0)));
});

describe('a balanced assignment', () => {
  it('gives each pitch its jurors with equal loads and every world, and says so', () => {
    expect(view()).toMatchObject({ isBegun: false, hasChoices: false });
    expect(new Set(view().plan.shortfalls.map(({ because }) => because))).toEqual(new Set(['not-asked']));
    plan();
    expect(sheets()).toEqual([3, 3, 3, 3, 3, 3]);
    expect(loads()).toEqual([3, 3, 3, 3, 3, 3]);
    expect(view().pitches.map(({ worlds }) => worlds)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(view().plan).toMatchObject({ shortfalls: [], warnings: [] });
    const before = document();
    plan();
    expect(document().assignments).toEqual(before.assignments);
  });

  it('never plans a recusal, and stops counting a juror who abstains afterwards', () => {
    for (const what of [0, 1, 2]) documents.apply(take(addRecusal(document(), juror(0), pitch(what), 'socio')));
    plan();
    for (const what of [0, 1, 2]) {
      expect(cell(0, what)).toEqual({ kind: 'abstains', reason: 'socio' });
      expect(document().assignments.find(({ id }) => id === juror(0))?.value.pitches).not.toContain(pitch(what));
    }
    expect(sheets()).toEqual([3, 3, 3, 3, 3, 3]);
    const who = view().pitches[4]?.cells.findIndex(({ kind }) => kind === 'assigned') ?? -1;
    documents.apply(take(addRecusal(document(), juror(who), pitch(4), 'coach')));
    expect(sheets()[4]).toBe(2);
    expect(view().plan.shortfalls).toEqual([{ pitch: pitch(4), lacking: 1, because: 'not-asked' }]);
    plan();
    expect(sheets()[4]).toBe(3);
  });

  it('keeps what was put in and left out by hand, until it is forgotten', () => {
    plan();
    const at = (kind: string) => view().pitches[0]?.cells.findIndex((one) => one.kind === kind) ?? -1;
    const added = at('free');
    const removed = at('assigned');
    toggle(added, 0);
    toggle(removed, 0);
    expect(cell(added, 0)).toEqual({ kind: 'assigned', reason: 'pinned' });
    expect(cell(removed, 0)).toEqual({ kind: 'left-out' });
    plan();
    expect(cell(added, 0)).toEqual({ kind: 'assigned', reason: 'pinned' });
    expect(cell(removed, 0)).toEqual({ kind: 'left-out' });
    expect(sheets()).toEqual([3, 3, 3, 3, 3, 3]);
    documents.apply(take(releaseAssignment(document(), juror(removed), pitch(0), 0)));
    expect(cell(removed, 0)).toEqual({ kind: 'free' });
    plan('forget');
    expect(view().hasChoices).toBe(false);
    expect(coverageOf(document(), juror(added))(pitch(0))).toBe(cell(added, 0)?.kind === 'assigned');
  });

  it('drops a choice that became a recusal, and says so before', () => {
    toggle(0, 0);
    documents.apply(take(addRecusal(document(), juror(0), pitch(0), 'socio')));
    expect(view().plan.warnings).toContainEqual({ kind: 'pin-against-conflict', juror: juror(0), pitch: pitch(0) });
    plan();
    expect(document().assignments.find(({ id }) => id === juror(0))?.value.byHand).toEqual([]);
    expect(sheets()).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('leaves out who is away and what does not count, and names what is lacking', () => {
    documents.apply(take(setAbsent(document(), juror(5), true)));
    documents.apply(take(setNoShow(document(), pitch(5), true)));
    documents.apply(take(setCalibration(document(), pitch(0), true, 0)));
    documents.apply(take(editContest(document(), { sheetsPerPitch: 6 }, 0)));
    plan();
    expect(view().jurors).toHaveLength(5);
    expect(view().pitches).toHaveLength(4);
    expect(view().plan.shortfalls.map(({ lacking, because }) => [lacking, because])).toEqual(
      Array.from({ length: 4 }, () => [1, 'jury-too-small']),
    );
    expect(document().assignments.find(({ id }) => id === juror(5))?.value.pitches).toEqual([]);
    expect(coverageOf(document(), juror(0))(pitch(0))).toBe(true);
  });

  it('says of a pair that holds two parts together that it does', () => {
    documents.apply(take(editContest(document(), { sheetsPerPitch: 1 }, 0)));
    for (const [who, what] of [
      [0, 0],
      [1, 1],
      [1, 2],
      [0, 1],
    ] as const)
      toggle(who, what);
    documents.apply(take(releaseAssignment(document(), juror(0), pitch(1), 0)));
    expect(cell(0, 1)).toEqual({ kind: 'assigned', reason: 'links-parts' });
    toggle(0, 1);
    expect(view().plan.warnings).toContainEqual({ kind: 'disconnected', parts: 2 });
  });

  it('is fixed once the voting is open', () => {
    plan();
    documents.apply(take(openRound(document(), NOW)));
    const now = document();
    expect(planContestAssignment(now, 'keep', 0)).toEqual(LOCKED);
    expect(toggleAssignment(now, juror(0), pitch(0), 0)).toEqual(LOCKED);
    expect(releaseAssignment(now, juror(0), pitch(0), 0)).toEqual(LOCKED);
    expect(editContest(now, { coverage: 'everyone' }, 0)).toEqual(LOCKED);
    expect(editContest(now, { sheetsPerPitch: 2 }, 0)).toEqual(LOCKED);
    expect(editContest(now, { startTime: '14:30', bufferMinutes: 2 }, 0).ok).toBe(true);
  });
});

describe('panels', () => {
  beforeEach(() => {
    documents.apply(take(editContest(document(), { coverage: 'panels' }, 0)));
    documents.apply(take(addPanels(document(), ['Gruppo A', 'Gruppo B'], 0)));
  });
  const panel = (index: number) => document().panels[index]?.id ?? '';

  it('are dealt in one step, changed one by one, and set free when a panel goes', () => {
    documents.apply(take(applyPanelDeal(document(), 2, 0)));
    expect(document().pitches.map(({ value }) => value.panel)).toEqual([0, 1, 0, 1, 0, 1].map(panel));
    expect(document().jurors.filter(({ value }) => value.panel === '')).toHaveLength(2);
    documents.apply(take(setJurorPanel(document(), juror(0), panel(1), 0)));
    documents.apply(take(setPitchPanel(document(), pitch(0), panel(1), 0)));
    expect(coverageOf(document(), juror(0))(pitch(0))).toBe(true);
    expect(coverageOf(document(), juror(0))(pitch(2))).toBe(false);
    documents.apply(take(renamePanel(document(), panel(1), 'Sala grande', 0)));
    expect(document().panels.map(({ value }) => value.name)).toEqual(['Gruppo A', 'Sala grande']);
    documents.apply(take(removePanel(document(), panel(1), 0)));
    expect(document().panels).toHaveLength(1);
    expect(document().jurors[0]?.value.panel).toBe('');
    expect(coverageOf(document(), juror(0))(pitch(2))).toBe(true);
  });

  it('are fixed once the voting is open', () => {
    documents.apply(take(openRound(document(), NOW)));
    const now = document();
    for (const refused of [
      addPanels(now, ['Gruppo C'], 0),
      renamePanel(now, panel(0), 'x', 0),
      removePanel(now, panel(0), 0),
      setJurorPanel(now, juror(0), panel(0), 0),
      setPitchPanel(now, pitch(0), panel(0), 0),
      applyPanelDeal(now, 0, 0),
    ]) {
      expect(refused).toEqual(LOCKED);
    }
  });
});

describe('the order of the day', () => {
  const day = () =>
    daySequence(document())
      .map(({ id, kind }) =>
        kind === 'pitch'
          ? (document()
              .pitches.find((one) => one.id === id)
              ?.value.name.at(-1) ?? '')
          : (document().agenda.find((one) => one.id === id)?.value.title ?? ''),
      )
      .join(' ');
  const idOf = (title: string) =>
    document().agenda.find(({ value }) => value.title === title)?.id ??
    document().pitches.find(({ value }) => value.name.endsWith(` ${title}`))?.id ??
    '';
  const move = (title: string, position: number) =>
    documents.apply(take(moveDayLine(document(), idOf(title), position)));

  beforeEach(() => {
    const items = [
      { title: 'C', before: pitch(3) },
      { title: 'A', before: pitch(0) },
      { title: 'B', before: pitch(3) },
      { title: 'Z', before: '' },
    ];
    documents.apply(addAgendaItems(document(), items));
  });

  it('is the one that is seen: a line moves past what stands there, nothing else does', () => {
    expect(day()).toBe('A 1 2 3 C B 4 5 6 Z');
    move('3', 4);
    expect(day()).toBe('A 1 2 C 3 B 4 5 6 Z');
    move('3', 5);
    expect(day()).toBe('A 1 2 C B 3 4 5 6 Z');
    move('1', 0);
    expect(day()).toBe('1 A 2 C B 3 4 5 6 Z');
    move('2', 3);
    expect(day()).toBe('1 A C 2 B 3 4 5 6 Z');
    move('A', 2);
    expect(day()).toBe('1 C A 2 B 3 4 5 6 Z');
    move('Z', 0);
    expect(day()).toBe('Z 1 C A 2 B 3 4 5 6');
    move('6', 0);
    expect(day()).toBe('6 Z 1 C A 2 B 3 4 5');
    move('B', 9);
    expect(day()).toBe('6 Z 1 C A 2 3 4 5 B');
  });

  it('may change while the voting is open', () => {
    documents.apply(take(editContest(document(), { coverage: 'everyone' }, 0)));
    documents.apply(take(openRound(document(), NOW)));
    move('A', 9);
    expect(day()).toBe('1 2 3 C B 4 5 6 Z A');
  });
});
