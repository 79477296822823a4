import { describe, expect, it } from 'vitest';
import { openLaptop } from '../../../tests/support/laptop.ts';
import { sampleBridge } from '../../../tests/support/sample-bridge.ts';
import { err } from '../../../shared/lib/result.ts';
import { builtInVersion } from '../../../shared/needs/built-in-templates.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import {
  listActions,
  listAdvice,
  listAssessments,
  listCards,
  listHelpRequests,
  listNotes,
  listSessions,
} from '../queries/coaching.ts';
import { listEditions } from '../queries/editions.ts';
import { listOrganisations } from '../queries/organisations.ts';
import { listPeople } from '../queries/people.ts';
import { sampleCoachingSchema } from './sample-coaching-file.ts';
import { createSampleEdition } from './sample-edition.ts';

const EDITION = { name: 'Edizione 2020–21', startsOn: '2020-11-01', endsOn: '2021-07-31' };
const t = createTranslate('it');
const NOW = '2026-11-30T09:00:00.000Z';

describe('sample edition', () => {
  it('holds the organisations and people of the files, in their roles', async () => {
    const { store } = await openLaptop();
    const made = await createSampleEdition(store, sampleBridge, EDITION, t, NOW);
    expect(made.ok).toBe(true);
    const editions = await listEditions().run(store.database);
    expect(editions).toMatchObject([{ ...EDITION, isSample: true }]);
    const organisations = await listOrganisations().run(store.database);
    expect(organisations).toHaveLength(18);
    expect(organisations.filter((row) => !row.isExample)).toHaveLength(7);
    const counts = { coach: 2, juror: 40, expert: 42, scholar: 6, contact: 25 } as const;
    for (const role of ['coach', 'juror', 'expert', 'scholar', 'contact'] as const) {
      const people = await listPeople({ role }).run(store.database);
      expect([role, people.length]).toEqual([role, counts[role]]);
      expect(people.every((person) => person.isExample && person.code !== '' && person.name !== '')).toBe(true);
    }
    const jurors = await listPeople({ role: 'juror' }).run(store.database);
    expect(jurors[0]).toMatchObject({ name: 'Giurato 01', world: 'research', code: 'G01' });
    await store.close();
  });

  it('gives every organisation its figures and a coach, and words to the invented ones alone', async () => {
    const { store } = await openLaptop();
    expect((await createSampleEdition(store, sampleBridge, EDITION, t, NOW)).ok).toBe(true);
    await store.flush();
    const organisations = await listOrganisations().run(store.database);
    const assessments = await listAssessments().run(store.database);
    const imported = assessments.filter((one) => one.source === 'valore di esempio');
    expect(imported).toHaveLength(18);
    expect(imported.every((one) => Object.keys(one.marks).length === 8 && one.moment === 't0')).toBe(true);
    expect(organisations.every((row) => row.coachIds.length === 1)).toBe(true);
    const real = new Set(organisations.filter((row) => !row.isExample).map((row) => row.id));
    expect(real.size).toBe(7);
    const words = [
      ...(await listSessions().run(store.database)),
      ...(await listCards().run(store.database)),
      ...(await listActions().run(store.database)),
      ...(await listAdvice().run(store.database)),
      ...(await listHelpRequests().run(store.database)),
      ...assessments.filter((one) => one.source === ''),
    ];
    expect(words.length).toBeGreaterThan(80);
    expect(words.filter((row) => real.has(row.organisation))).toEqual([]);
    const ofReal = imported.filter((one) => real.has(one.organisation)).flatMap((one) => Object.values(one.marks));
    expect(ofReal.every((mark) => mark.evidence === '' && mark.potential === '')).toBe(true);
    await store.close();
  });

  it('holds a running and two planned sessions around today, notes, contrasts and what is late', async () => {
    const { store } = await openLaptop();
    expect((await createSampleEdition(store, sampleBridge, EDITION, t, NOW)).ok).toBe(true);
    await store.flush();
    const sessions = await listSessions().run(store.database);
    const count = (state: string) => sessions.filter((one) => one.state === state).length;
    expect([count('running'), count('planned'), count('cancelled')]).toEqual([1, 2, 1]);
    expect(sessions.find((one) => one.state === 'running')).toMatchObject({
      startsAt: '2026-11-30T08:38:00.000Z',
      runningSince: NOW,
      countedSeconds: 1320,
    });
    const planned = sessions.filter((one) => one.state === 'planned');
    expect(planned.every((one) => one.startsAt > NOW && one.coachIds.length === 1)).toBe(true);
    const closed = sessions.filter((one) => one.state === 'closed');
    expect(closed.every((one) => one.closedAt < NOW && one.attendance.length >= 2 && one.outcome !== '')).toBe(true);
    expect(closed.every((one) => ![0, 6].includes(new Date(one.startsAt).getDay()))).toBe(true);
    const notes = await listNotes().run(store.database);
    expect(notes).toHaveLength(closed.length + 1);
    expect(notes.map((one) => one.text).join()).toContain('nessuno ha detto chi firma');
    const actions = await listActions().run(store.database);
    expect(actions.some((one) => one.state === 'open' && one.dueOn < '2026-11-30')).toBe(true);
    expect(actions.some((one) => one.state === 'done')).toBe(true);
    const advice = await listAdvice().run(store.database);
    const known = new Set(advice.map((one) => one.id));
    expect(advice.flatMap((one) => one.against).every((id) => known.has(id))).toBe(true);
    expect(advice.filter((one) => one.against.length > 0)).toHaveLength(4);
    const cards = new Set((await listCards().run(store.database)).map((one) => one.id));
    const named = [...sessions.flatMap((one) => one.cards), ...actions.map((one) => one.card)].filter(
      (id) => id !== '',
    );
    expect(named.every((id) => cards.has(id))).toBe(true);
    await store.close();
  });

  it('names only what is there: cards, requests, advice, experts and dimensions', async () => {
    const file = await sampleBridge['sample.read']({ name: 'programme/coaching.json' });
    if (!file.ok) throw new Error(file.error.code);
    const coaching = sampleCoachingSchema.parse(JSON.parse(new TextDecoder().decode(file.value.bytes)));
    const dimensions = builtInVersion('needs-map', t).dimensions.map((one) => one.id);
    for (const { sessions, cards, requests, assessments } of coaching.organisations) {
      const advice = sessions.flatMap((one) => one.advice);
      const actions = sessions.flatMap((one) => one.actions);
      const cardKeys = cards.map((one) => one.key);
      expect(new Set(cardKeys).size).toBe(cardKeys.length);
      expect(cardKeys).toEqual(
        expect.arrayContaining([...sessions.flatMap((one) => one.cards), ...requests.map((one) => one.gap)]),
      );
      expect([...cardKeys, '']).toEqual(expect.arrayContaining(actions.map((one) => one.card)));
      expect([...requests.map((one) => one.key), '']).toEqual(
        expect.arrayContaining(sessions.map((one) => one.request)),
      );
      const settled = sessions.flatMap((one) => one.decisions.flatMap((decision) => decision.settles));
      expect(advice.map((one) => one.key)).toEqual(
        expect.arrayContaining([...advice.flatMap((one) => one.against), ...settled]),
      );
      const zones = cards.filter((one) => one.board === 'gaps').map((one) => one.zone);
      const named = [...zones, ...sessions.flatMap((one) => one.dimensions), ...actions.map((one) => one.dimension)];
      expect(dimensions).toEqual(
        expect.arrayContaining([...named, ...assessments.flatMap((one) => Object.keys(one.marks))]),
      );
    }
  });

  it('stores nothing when a file cannot be read', async () => {
    const { store } = await openLaptop();
    const failure = err({ code: 'not-found', path: 'programme/contacts.csv' } as const);
    const made = await createSampleEdition(
      store,
      {
        'sample.read': async (input) =>
          input.name === 'programme/contacts.csv' ? failure : sampleBridge['sample.read'](input),
      },
      EDITION,
      t,
      NOW,
    );
    expect(made).toEqual(failure);
    expect(await store.database.documents.count()).toBe(0);
    await store.close();
  });
});
