import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposeSteps } from '../../../shared/coaching/agenda-templates.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { readCoaching, type CoachingDocument } from '../../../shared/documents/organisation-document.ts';
import { readPrivateNotes } from '../../../shared/documents/private-document.ts';
import { newId, organisationIdSchema } from '../../../shared/domain/ids.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import type { Change } from '../store-contract.ts';
import { addAction, setActionState } from './actions.ts';
import { addAdvice, chooseOwnWay, followAdvice, markContrast, unmarkContrast } from './advice.ts';
import { addDecision } from './coaching-decisions.ts';
import { setPersonalNote } from './private-notes.ts';
import { addStep, moveStep, removeStep } from './session-steps.ts';
import {
  cancelSession,
  closeSession,
  editSession,
  enterStep,
  pauseSession,
  planSession,
  reopenSession,
  replaceSteps,
  startSession,
  type Attended,
  type SessionPlan,
} from './sessions.ts';

const OF = newId(organisationIdSchema);
const t = createTranslate('it');
const at = (minutes: number) => new Date(Date.UTC(2021, 6, 8, 10, minutes)).toISOString();
const plan: SessionPlan = {
  topic: 'A chi vendere',
  startsAt: at(0),
  plannedMinutes: 90,
  place: '',
  isRemote: true,
  link: '',
  agenda: 'working',
  coachIds: [],
  expertIds: [],
  participants: ['referente progetto'],
  dimensions: ['market'],
  cards: [],
  request: '',
};

let laptop: Laptop;
beforeEach(async () => {
  laptop = await openLaptop();
});
afterEach(() => laptop.store.close());

async function store(change: Change): Promise<void> {
  const stored = await laptop.store.change(change);
  if (!stored.ok) throw new Error(stored.error.code);
}

async function read(): Promise<CoachingDocument> {
  return readCoaching(await laptop.store.read(documentIdOf({ kind: 'organisation', id: OF })));
}

async function planned() {
  const made = planSession(OF, plan, proposeSteps('working', t));
  if (!made.ok) throw new Error(made.error.code);
  await store(made.value.change);
  return made.value.id;
}

async function only() {
  const { sessions, steps } = await read();
  const [session] = sessions;
  if (session === undefined) throw new Error('no session');
  return { session, steps: [...steps].sort((a, b) => (a.value.order < b.value.order ? -1 : 1)) };
}

describe('a session', () => {
  it('without an organisation, or without a day, is not planned', () => {
    expect(planSession(null, plan, [])).toEqual({ ok: false, error: { code: 'no-organisation' } });
    expect(planSession('', plan, [])).toEqual({ ok: false, error: { code: 'no-organisation' } });
    expect(planSession(OF, { ...plan, startsAt: '' }, [])).toEqual({ ok: false, error: { code: 'no-start' } });
  });

  it('is planned with its agenda, in one step that undo takes back', async () => {
    await planned();
    const { session, steps } = await only();
    expect(session.value).toMatchObject({ topic: 'A chi vendere', state: 'planned', dimensions: ['market'] });
    expect(steps.map(({ value }) => value.minutes)).toEqual([10, 15, 35, 20, 10]);
    await laptop.store.undo();
    expect((await read()).sessions).toEqual([]);
  });

  it('starts, goes through its steps and pauses', async () => {
    await planned();
    const before = await only();
    await store(startSession(OF, before.session, before.steps, at(0)));
    const started = await only();
    await store(enterStep(OF, started.session, started.steps, started.steps[1]?.id ?? '', at(10)));
    const entered = await only();
    await store(pauseSession(OF, entered.session, entered.steps, at(27)));
    const { session, steps } = await only();
    expect(session.value).toMatchObject({ state: 'running', countedSeconds: 27 * 60, runningSince: '' });
    expect(steps.map(({ value }) => [value.countedSeconds, value.isDone]).slice(0, 2)).toEqual([
      [600, true],
      [1020, false],
    ]);
  });

  it('closes with everybody’s time, and one undo opens it as it was', async () => {
    const id = await planned();
    const { session, steps } = await only();
    await store(startSession(OF, session, steps, at(0)));
    const running = await only();
    const attendance = [{ person: '', name: 'referente/progetto', role: 'organisation' as const, minutes: 45 }];
    const closing = { outcome: 'Due date', nextAt: '', attendance, recorded: [] };
    await store(closeSession(OF, running.session, running.steps, closing, at(47)));
    const closed = await read();
    expect(closed.sessions[0]?.value).toMatchObject({ state: 'closed', closedAt: at(47), countedSeconds: 47 * 60 });
    expect(closed.attendance.map(({ value }) => [value.session, value.name, value.minutes])).toEqual([
      [id, 'referente/progetto', 45],
    ]);
    await laptop.store.undo();
    expect((await read()).attendance).toEqual([]);
    expect((await only()).session.value).toMatchObject({ state: 'running', runningSince: at(0) });
    await laptop.store.redo();
    await store(reopenSession(OF, id));
    expect((await only()).session.value).toMatchObject({ state: 'running', closedAt: '', runningSince: '' });
  });

  it('closed again without somebody counts their time no more; who is put back counts again', async () => {
    await planned();
    const { session, steps } = await only();
    const [coach, guest] = [
      { person: 'c2', name: 'Coach 2', role: 'coach' as const, minutes: 60 },
      { person: '', name: 'ospite/due', role: 'other' as const, minutes: 60 },
    ];
    const close = async (attendance: readonly Attended[]) => {
      const recorded = (await read()).attendance.map((one) => one.id);
      await store(closeSession(OF, session, steps, { outcome: 'x', nextAt: '', attendance, recorded }, at(60)));
      return (await read()).attendance.map(({ value }) => value.name).sort();
    };
    expect(await close([coach, guest])).toEqual(['Coach 2', 'ospite/due']);
    expect(await close([guest])).toEqual(['ospite/due']);
    await laptop.store.undo();
    expect((await read()).attendance).toHaveLength(2);
    expect(await close([guest])).toEqual(['ospite/due']);
    expect(await close([coach, guest])).toEqual(['Coach 2', 'ospite/due']);
  });

  it('is moved to another day, and never left without one', async () => {
    const id = await planned();
    expect(editSession(OF, id, { startsAt: '' })).toEqual({ ok: false, error: { code: 'no-start' } });
    const moved = editSession(OF, id, { startsAt: at(30) });
    if (!moved.ok) throw new Error(moved.error.code);
    await store(moved.value);
    expect((await only()).session.value.startsAt).toBe(at(30));
  });

  it('is called off and stays in the list', async () => {
    const id = await planned();
    await store(cancelSession(OF, id));
    expect((await only()).session.value.state).toBe('cancelled');
  });
});

describe('an agenda', () => {
  it('is put in order, added to, taken from and begun again', async () => {
    const id = await planned();
    const titles = async () => (await only()).steps.map(({ value }) => value.title);
    const first = await only();
    const move = moveStep(OF, first.steps, first.steps[4]?.id ?? '', 0);
    if (move === null) throw new Error('nothing moved');
    await store(move);
    expect(await titles()).toEqual(['Chiusura', 'Ripresa', 'Azioni aperte', 'Lavoro sul tema', 'Decisioni e azioni']);
    expect(moveStep(OF, (await only()).steps, (await only()).steps[0]?.id ?? '', 0)).toBeNull();
    await store(addStep(OF, id, (await only()).steps, { title: 'In più', minutes: 5 }));
    await store(removeStep(OF, (await only()).steps[0]?.id ?? ''));
    expect(await titles()).toEqual(['Ripresa', 'Azioni aperte', 'Lavoro sul tema', 'Decisioni e azioni', 'In più']);
    await store(replaceSteps(OF, id, (await only()).steps, 'pitch-review', proposeSteps('pitch-review', t)));
    expect((await titles())[1]).toBe('Prova');
    expect((await only()).session.value).toMatchObject({ agenda: 'pitch-review', plannedMinutes: 60 });
  });
});

describe('steps that two laptops added apart', () => {
  it('are moved past each other, and one is added after both', async () => {
    const id = await planned();
    const { steps: before } = await only();
    // Neither laptop knew of the other's step: both stand at the same place.
    await store(addStep(OF, id, before, { title: 'Di qua' }));
    await store(addStep(OF, id, before, { title: 'Di là' }));
    const twins = (await only()).steps.slice(5);
    expect(new Set(twins.map(({ value }) => value.order)).size).toBe(1);
    const move = moveStep(OF, (await only()).steps, before[0]?.id ?? '', 5);
    if (move === null) throw new Error('nothing moved');
    await store(move);
    const titles = (await only()).steps.map(({ value }) => value.title);
    expect(titles.slice(4)).toEqual([twins[0]?.value.title, 'Ripresa', twins[1]?.value.title]);
    await store(addStep(OF, id, (await only()).steps, { title: 'In fondo' }));
    expect((await only()).steps.at(-1)?.value.title).toBe('In fondo');
  });
});

describe('advice', () => {
  const decision = { session: 's', text: 'I gruppi', owner: 'Ulisse', from: '2021-07-08', dimension: '', order: 'a0' };

  async function two() {
    const first = addAdvice(OF, { title: 'Gruppi' });
    await store(first.change);
    const second = addAdvice(OF, { title: 'Singoli', against: [first.id] });
    await store(second.change);
    return [first.id, second.id] as const;
  }

  it('that is followed sets its rival aside and records the decision, in one step', async () => {
    const [groups, singles] = await two();
    await store(followAdvice(OF, (await read()).advice, groups, decision));
    const after = await read();
    expect(after.advice.map(({ value }) => value.outcome)).toEqual(['followed', 'set-aside']);
    expect(after.decisions[0]?.value).toMatchObject({ text: 'I gruppi', settles: [groups, singles] });
    await laptop.store.undo();
    const before = await read();
    expect(before.advice.map(({ value }) => value.outcome)).toEqual(['open', 'open']);
    expect(before.decisions).toEqual([]);
  });

  it('gives way to a third way', async () => {
    const both = await two();
    await store(chooseOwnWay(OF, both, { ...decision, text: 'Né l’uno né l’altro' }));
    expect((await read()).advice.map(({ value }) => value.outcome)).toEqual(['set-aside', 'set-aside']);
  });

  it('is in contrast and not any more, on whichever side the mark stands', async () => {
    const [groups] = await two();
    const third = addAdvice(OF, { title: 'Scuole' });
    await store(third.change);
    const of = async (id: string) => {
      const found = (await read()).advice.find((one) => one.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    await store(markContrast(OF, await of(third.id), groups));
    await store(unmarkContrast(OF, await of(groups), await of(third.id)));
    expect((await of(third.id)).value.against).toEqual([]);
  });
});

describe('agreements', () => {
  it('hold only what was said; an action that opens again forgets when it was done', async () => {
    await store(addDecision(OF, { session: 's', text: 'Otto persone' }).change);
    const { id, change } = addAction(OF, { session: 's', text: 'Chiedere agli alberghi' });
    await store(change);
    await store(setActionState(OF, id, 'done', '2021-07-08'));
    expect((await read()).actions[0]?.value).toMatchObject({ state: 'done', doneOn: '2021-07-08', owner: '' });
    await store(setActionState(OF, id, 'partly', '2021-07-09'));
    expect((await read()).actions[0]?.value).toMatchObject({ state: 'partly', doneOn: '' });
  });
});

describe('the private layer', () => {
  it('is in the private document and in nothing that lists or leaves this laptop', async () => {
    const id = await planned();
    const owner = newId(organisationIdSchema);
    await store(setPersonalNote(owner, id, 'SEGRETO dei due soci'));
    await laptop.store.flush();
    const state = await laptop.store.read(documentIdOf({ kind: 'private', id: owner }));
    expect(readPrivateNotes(state).get(id)).toBe('SEGRETO dei due soci');
    for (const table of laptop.store.database.tables) {
      if (table.name === 'updates') continue;
      expect(JSON.stringify(await table.toArray()), table.name).not.toContain('SEGRETO');
    }
    const organisation = await laptop.store.copyOf(documentIdOf({ kind: 'organisation', id: OF }));
    expect(Buffer.from(organisation).toString('latin1')).not.toContain('SEGRETO');
  });
});
