import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { listConflicts } from '../../../shared/documents/conflicts.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { readStoredTemplates } from '../../../shared/documents/programme-document.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { compareVersions } from '../../../shared/needs/compare-versions.ts';
import { builtInVersion } from '../../../shared/needs/built-in-templates.ts';
import { listTemplates, type TemplateView, type VersionView } from '../../../shared/needs/templates.ts';
import { findVersionFaults } from '../../../shared/needs/version-faults.ts';
import type { Change } from '../store-contract.ts';
import { restoreConflict } from './conflicts.ts';
import {
  addDimension,
  addLevel,
  archiveDimension,
  beginDraft,
  discardDraft,
  editDimension,
  editSentence,
  moveDimension,
  nameLevel,
  publishVersion,
  removeLevel,
  type TemplateRefusal,
} from './templates.ts';

const PROGRAMME = '01HZZZZZZZZZZZZZZZZZZZZZP1';
const ID = documentIdOf({ kind: 'programme', id: PROGRAMME });
const MAP = 'needs-map';
const t = createTranslate('it');

let laptop: Laptop;

beforeEach(async () => {
  laptop = await openLaptop();
});

afterEach(async () => {
  await laptop.store.close();
});

async function map(on: Laptop = laptop): Promise<TemplateView> {
  const templates = listTemplates(readStoredTemplates(await on.store.read(ID)), t);
  const found = templates.find(({ id }) => id === MAP);
  if (found === undefined) throw new Error('There is no map');
  return found;
}

async function draft(on: Laptop = laptop): Promise<VersionView> {
  const found = (await map(on)).versions.find(({ isDraft }) => isDraft);
  if (found === undefined) throw new Error('There is no draft');
  return found;
}

async function apply(change: Result<Change, TemplateRefusal>, on: Laptop = laptop): Promise<void> {
  if (!change.ok) throw new Error(change.error.code);
  expect((await on.store.change(change.value)).ok).toBe(true);
}

async function publish(made: Parameters<typeof publishVersion>[3], on: Laptop = laptop): Promise<string> {
  const published = publishVersion(PROGRAMME, MAP, await draft(on), made);
  await apply(published.ok ? ok(published.value.change) : published, on);
  return published.ok ? published.value.version : '';
}

/** Both laptops hold what the other has. */
async function exchange(one: Laptop, other: Laptop): Promise<void> {
  const copies = await Promise.all([one, other].map(({ store }) => store.copyOf(ID)));
  for (const { store } of [one, other]) {
    for (const update of copies) expect((await store.merge([{ documentId: ID, update }])).ok).toBe(true);
  }
}

async function begin(): Promise<VersionView> {
  const { current, ...template } = await map();
  if (current === null) throw new Error('Nothing is published');
  const begun = beginDraft(PROGRAMME, { ...template, current }, current, { author: 'Coach 1', newName: null });
  expect((await laptop.store.change(begun.change)).ok).toBe(true);
  return draft();
}

describe('a draft', () => {
  it('begins with all the words of the built-in version and says nothing else', async () => {
    const begun = await begin();
    expect(begun.number).toBe(2);
    expect(compareVersions(builtInVersion('needs-map', t), begun)).toEqual([]);
    expect(findVersionFaults(begun)).toEqual([]);
    expect((await map()).current?.number).toBe(1);
  });

  it('takes words, dimensions, levels and another order, and one undo takes one of them back', async () => {
    await apply(editDimension(PROGRAMME, await begin(), 'technology', { name: 'Prodotto' }));
    await apply(moveDimension(PROGRAMME, await draft(), 'team', 'technology'));
    await apply(archiveDimension(PROGRAMME, await draft(), 'patents'));
    await apply(addLevel(PROGRAMME, await draft()));
    await apply(nameLevel(PROGRAMME, await draft(), 6, 'oltre'));
    const added = addDimension(PROGRAMME, await draft());
    if (!added.ok) throw new Error(added.error.code);
    await laptop.store.change(added.value.change);
    const now = await draft();
    expect(now.dimensions.map(({ id }) => id)).toEqual([
      'team',
      'technology',
      'finance',
      'market',
      'communication',
      'legal',
      'impact',
      added.value.id,
    ]);
    expect(now.levelNames.at(-1)).toBe('oltre');
    expect(now.dimensions[1]?.levels).toHaveLength(6);
    const codes = new Set(findVersionFaults(now).map(({ code }) => code));
    expect(codes).toEqual(new Set(['sentence-missing', 'dimension-unnamed']));
    const kinds = compareVersions(builtInVersion('needs-map', t), now).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'changed')).toEqual(['levels', 'removed', 'added']);
    await laptop.store.undo();
    expect((await draft()).dimensions).toHaveLength(7);
  });

  it('loses the sentence of a level with the level, in every dimension', async () => {
    await apply(removeLevel(PROGRAMME, await begin(), 2));
    const { levelNames, dimensions } = await draft();
    expect(levelNames).toEqual(['da esplorare', 'prime prove', 'confermato', 'a regime']);
    expect(dimensions[0]?.levels[1]).toMatch(/^Alcune persone vere/u);
  });

  it('is published once complete and with a reason, and changes no more', async () => {
    const made = { author: 'Coach 1', now: '2026-11-30T09:00:00.000Z' };
    const begun = await begin();
    const [technology] = begun.dimensions;
    if (technology === undefined) throw new Error('There is no dimension');
    await apply(editSentence(PROGRAMME, begun, technology, 3, ''));
    const faulty = publishVersion(PROGRAMME, MAP, await draft(), { ...made, note: 'Prova' });
    expect(faulty).toMatchObject({
      ok: false,
      error: { code: 'faulty', faults: [{ code: 'sentence-missing', dimension: 'technology', level: 3 }] },
    });
    await apply(editSentence(PROGRAMME, await draft(), technology, 3, 'Si vede.'));
    expect(publishVersion(PROGRAMME, MAP, await draft(), { ...made, note: ' ' })).toMatchObject({
      error: { code: 'note-missing' },
    });
    await publish({ ...made, note: 'Parole più chiare' });
    const { current } = await map();
    expect(current).toMatchObject({ number: 2, note: 'Parole più chiare', publishedAt: made.now, isDraft: false });
    if (current === null) throw new Error('Nothing is published');
    for (const refused of [
      editDimension(PROGRAMME, current, 'technology', { name: 'X' }),
      moveDimension(PROGRAMME, current, 'team', null),
      archiveDimension(PROGRAMME, current, 'team'),
      nameLevel(PROGRAMME, current, 1, 'X'),
      publishVersion(PROGRAMME, MAP, current, { ...made, note: 'x' }),
    ]) {
      expect(refused).toMatchObject({ ok: false, error: { code: 'published' } });
    }
  });
});

describe('a draft on two laptops', () => {
  const made = { author: 'Coach 1', note: 'Parole più chiare', now: '2026-11-30T09:00:00.000Z' };
  let other: Laptop;

  beforeEach(async () => {
    other = await openLaptop({ device: 'B' });
    await begin();
    await exchange(laptop, other);
  });

  afterEach(async () => {
    await other.store.close();
  });

  async function edit(on: Laptop): Promise<void> {
    const before = await draft(on);
    const [technology] = before.dimensions;
    if (technology === undefined) throw new Error('There is no dimension');
    await apply(editSentence(PROGRAMME, before, technology, 2, 'Frase di B.'), on);
  }

  async function conflicts() {
    const found = await Promise.all([laptop, other].map(async ({ store }) => listConflicts(await store.read(ID))));
    expect(found[0]).toEqual(found[1]);
    return found[0] ?? [];
  }

  it('keeps the words it was published with; what the other wrote meanwhile waits to be brought back', async () => {
    const before = await draft();
    const published = await publish(made);
    await edit(other);
    const added = addDimension(PROGRAMME, await draft(other));
    await apply(added.ok ? ok(added.value.change) : added, other);
    await apply(archiveDimension(PROGRAMME, await draft(other), 'patents'), other);
    await exchange(laptop, other);
    for (const on of [laptop, other]) {
      const { current, versions } = await map(on);
      expect(current).toMatchObject({ id: published, number: 2, isDraft: false });
      expect(current?.dimensions).toEqual(before.dimensions);
      expect(versions).toHaveLength(2);
    }
    const [waiting, ...more] = await conflicts();
    expect(more).toEqual([]);
    expect(waiting).toMatchObject({
      kind: 'edited-after-archive',
      type: 'template-version',
      id: before.id,
      field: 'dimensionsTouched',
    });
    if (waiting === undefined) throw new Error('Nothing waits');
    await restoreConflict(laptop.store, { ...waiting, documentId: ID, key: '' });
    const back = await draft();
    expect(back.number).toBe(3);
    expect(back.dimensions[0]?.levels[1]).toBe('Frase di B.');
    expect(back.dimensions.map(({ id }) => id)).not.toContain('patents');
    expect((await map()).current?.dimensions).toEqual(before.dimensions);
  });

  it('is published by both, each with the words it had', async () => {
    await publish(made);
    await edit(other);
    await publish({ ...made, now: '2026-12-01T09:00:00.000Z' }, other);
    await exchange(laptop, other);
    const { versions, current } = await map();
    expect(versions.map(({ number, isDraft }) => [number, isDraft])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
    expect(versions[1]?.dimensions[0]?.levels[1]).not.toBe('Frase di B.');
    expect(current?.dimensions[0]?.levels[1]).toBe('Frase di B.');
  });

  it('tells who threw it away that the other went on writing', async () => {
    await apply(discardDraft(PROGRAMME, await draft()));
    await edit(other);
    await exchange(laptop, other);
    expect(await conflicts()).toMatchObject([{ kind: 'edited-after-archive', field: 'dimensionsTouched' }]);
  });

  it('tells nobody where everything had been read', async () => {
    await edit(other);
    await exchange(laptop, other);
    await apply(discardDraft(PROGRAMME, await draft()));
    await exchange(laptop, other);
    expect(await conflicts()).toEqual([]);
  });

  it('stays published: nothing is taken back once somebody may have marked with it', async () => {
    await edit(laptop);
    const published = await publish(made);
    await laptop.store.undo();
    await laptop.store.undo();
    expect((await map()).current).toMatchObject({ id: published, isDraft: false });
    expect((await map()).current?.dimensions[0]?.levels[1]).toBe('Frase di B.');
  });
});

describe('what keeps a draft from being published', () => {
  const version = builtInVersion('needs-map', t);
  const [one, two] = version.dimensions;

  it.each([
    ['no-dimensions', { dimensions: [] }],
    ['too-few-levels', { levelNames: ['a'] }],
    ['too-many-levels', { levelNames: Array.from('abcdefghij') }],
    ['level-unnamed', { levelNames: ['a', ' ', 'c', 'd', 'e'] }],
    ['level-twice', { levelNames: ['a', 'À', 'c', 'd', 'e'] }],
    [
      'dimension-twice',
      { dimensions: [one, two].flatMap((own) => (own === undefined ? [] : [{ ...own, name: 'X' }])) },
    ],
  ] as const)('is %s', (code, part) => {
    expect(findVersionFaults({ ...version, ...part }).map((fault) => fault.code)).toContain(code);
  });
});
