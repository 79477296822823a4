import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listConflicts } from '../../../shared/documents/conflicts.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { readCoaching } from '../../../shared/documents/organisation-document.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { builtInVersion } from '../../../shared/needs/built-in-templates.ts';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { agreeLevel, archiveAssessment, changeAssessment, markDimension, startAssessment } from './needs.ts';
import { createOrganisation } from './organisations.ts';

const version = builtInVersion('needs-map', createTranslate('it'));
const looked = {
  template: 'needs-map',
  moment: 't0',
  assessor: 'coach',
  author: 'Coach 2',
  date: '2021-03-12',
} as const;

let laptop: Laptop;
let organisation: string;

beforeEach(async () => {
  laptop = await openLaptop();
  const created = await createOrganisation(laptop.store, { name: 'Comin' });
  if (!created.ok) throw new Error(created.error.code);
  organisation = created.value.id;
});
afterEach(() => laptop.store.close());

async function assessments() {
  return readCoaching(await laptop.store.read(documentIdOf({ kind: 'organisation', id: organisation }))).assessments;
}

async function start(
  ...others: Parameters<typeof startAssessment> extends [unknown, unknown, ...infer Rest] ? Rest : never
) {
  const started = await startAssessment(laptop.store, organisation, ...others);
  if (!started.ok) throw new Error(started.error.code);
  return started.value.id;
}

describe('an assessment', () => {
  it('begins empty, and keeps the version it was begun with', async () => {
    const id = await start(looked, version);
    const [found] = await assessments();
    expect(found?.id).toBe(id);
    expect(found?.value).toMatchObject({ ...looked, version: 'needs-map-1' });
    expect(found?.marks.size).toBe(0);
  });

  it('may begin from the last one: what the new version still asks is copied, the rest stays behind', async () => {
    const first = await start(looked, version);
    await markDimension(laptop.store, organisation, first, version, 'technology', { present: 2, evidence: 'Schizzi' });
    await markDimension(laptop.store, organisation, first, version, 'legal', { present: 5 });
    await markDimension(laptop.store, organisation, first, version, 'team', { present: 3 });
    const shorter = {
      ...version,
      id: 'needs-map-2',
      levelNames: version.levelNames.slice(0, 4),
      dimensions: version.dimensions.filter((dimension) => dimension.id !== 'team'),
    };
    const from = (await assessments())[0] ?? null;
    const second = await start({ ...looked, moment: 't1' }, shorter, from);
    const marks = (await assessments()).find(({ id }) => id === second)?.marks;
    expect([...(marks?.keys() ?? [])]).toEqual(['technology']);
    expect(marks?.get('technology')).toMatchObject({ present: 2, evidence: 'Schizzi', agreed: null });
    await laptop.store.undo();
    expect(await assessments()).toHaveLength(1);
  });

  it('is marked one gesture at a time, and each is taken back alone', async () => {
    const id = await start(looked, version);
    const mark = (fields: Parameters<typeof markDimension>[5]) =>
      markDimension(laptop.store, organisation, id, version, 'technology', fields);
    await mark({ present: 2 });
    await mark({ target: 4 });
    await laptop.store.undo();
    expect((await assessments())[0]?.marks.get('technology')).toMatchObject({ present: 2, target: null });
  });

  it('refuses a level that its template does not have, and writes nothing', async () => {
    const id = await start(looked, version);
    const refused = await markDimension(laptop.store, organisation, id, version, 'technology', {
      present: 7,
      evidence: 'x',
    });
    expect(refused).toEqual({ ok: false, error: { code: 'needs-level-outside', level: 7, levels: 5 } });
    expect((await assessments())[0]?.marks.size).toBe(0);
  });

  it('changes its day and author, and comes back whole after it was archived', async () => {
    const id = await start(looked, version);
    await markDimension(laptop.store, organisation, id, version, 'technology', { present: 2 });
    await changeAssessment(laptop.store, organisation, id, { date: '2021-03-20', note: 'In due' });
    await archiveAssessment(laptop.store, organisation, id);
    expect(await assessments()).toEqual([]);
    await laptop.store.undo();
    const [found] = await assessments();
    expect(found?.value).toMatchObject({ date: '2021-03-20', note: 'In due' });
    expect(found?.marks.get('technology')?.present).toBe(2);
  });
});

describe('an assessment on two laptops', () => {
  it('archived by one while the other marks it waits for a choice, and a mark that was read does not', async () => {
    const id = await start(looked, version);
    const other = await openLaptop({ device: 'B' });
    const documentId = documentIdOf({ kind: 'organisation', id: organisation });
    const take = async (to: Laptop, from: Laptop) => {
      expect((await to.store.merge([{ documentId, update: await from.store.copyOf(documentId) }])).ok).toBe(true);
    };
    const mark = (present: number) => markDimension(other.store, organisation, id, version, 'technology', { present });
    const waiting = async () => listConflicts(await laptop.store.read(documentId));
    try {
      await take(other, laptop);
      await mark(2);
      await take(laptop, other);
      await archiveAssessment(laptop.store, organisation, id);
      expect(await waiting()).toEqual([]);
      // A second mark of the same dimension writes the trace anew; the same level again writes nothing.
      await mark(2);
      await take(laptop, other);
      expect(await waiting()).toEqual([]);
      await mark(3);
      await take(laptop, other);
      expect(await waiting()).toMatchObject([
        { kind: 'edited-after-archive', type: 'assessment', id, field: 'marksTouched', versions: [{ device: 'B' }] },
      ]);
    } finally {
      await other.store.close();
    }
  });
});

describe('a level that two agree on', () => {
  it('goes into the coach’s look, and the organisation’s own keeps what it said; one undo takes back both', async () => {
    const own = await start({ ...looked, assessor: 'organisation' }, version);
    const outside = await start(looked, version);
    const write = (id: string, present: number) =>
      markDimension(laptop.store, organisation, id, version, 'technology', { present });
    await write(own, 4);
    await write(outside, 2);
    const agreement = { own, outside, dimension: 'technology', level: 3 };
    expect((await agreeLevel(laptop.store, organisation, version, agreement)).ok).toBe(true);
    const read = async () => {
      const all = await assessments();
      return [own, outside].map((id) => all.find((one) => one.id === id)?.marks.get('technology'));
    };
    expect(await read()).toMatchObject([{ present: 4, agreed: 3 }, { present: 3 }]);
    await laptop.store.undo();
    expect(await read()).toMatchObject([{ present: 4, agreed: null }, { present: 2 }]);
    const outsideLevels = await agreeLevel(laptop.store, organisation, version, { ...agreement, level: 6 });
    expect(outsideLevels).toMatchObject({ ok: false, error: { code: 'needs-level-outside' } });
  });
});
