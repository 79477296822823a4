import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../../tests/support/laptop.ts';
import { cardsInZone, type BoardCard } from '../../../shared/boards/board-cards.ts';
import { boardLayout, fieldsInZone, type BoardLayout } from '../../../shared/boards/board-layout.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { cardRecord, readCoaching } from '../../../shared/documents/organisation-document.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { builtInVersion } from '../../../shared/needs/built-in-templates.ts';
import {
  addCard,
  archiveCard,
  closeGap,
  editCard,
  moveCard,
  reopenGap,
  requestHelp,
  restoreCard,
  weighCard,
  withdrawRequest,
} from './cards.ts';
import { createOrganisation } from './organisations.ts';

const t = createTranslate('it');
const layout: BoardLayout = boardLayout('gaps', builtInVersion('needs-map', t), t);
const NOW = '2021-06-01T10:00:00.000Z';

let laptop: Laptop;
let organisation: string;

const read = async () =>
  readCoaching(await laptop.store.read(documentIdOf({ kind: 'organisation', id: organisation })));
const zone = async (id: string): Promise<readonly BoardCard[]> => cardsInZone(layout, (await read()).cards, id);
const titles = async (id: string) => (await zone(id)).map(({ value }) => value.title);
const find = async (title: string): Promise<BoardCard> => {
  const found = (await read()).cards.find(({ value }) => value.title === title);
  if (found === undefined) throw new Error(`No card ${title}`);
  return found;
};

async function add(title: string, zoneId = 'market'): Promise<string> {
  const card = { board: 'gaps', zone: zoneId, kind: 'gap', title } as const;
  const added = await addCard(laptop.store, organisation, card, await zone(zoneId), NOW);
  if (!added.ok) throw new Error('not stored');
  return added.value.id;
}

async function put(title: string, zoneId: string, position: number | null): Promise<void> {
  const place = { fields: fieldsInZone(layout, zoneId), there: await zone(zoneId), position };
  expect((await moveCard(laptop.store, organisation, (await find(title)).id, place)).ok).toBe(true);
}

beforeEach(async () => {
  laptop = await openLaptop();
  const created = await createOrganisation(laptop.store, { name: 'Esempio Museo' });
  if (!created.ok) throw new Error('not stored');
  organisation = created.value.id;
});
afterEach(() => laptop.store.close());

describe('cards', () => {
  it('are added below, put anywhere, and each gesture is taken back by one undo', async () => {
    await add('A');
    await add('B');
    await add('C');
    await add('D', 'team');
    expect(await titles('market')).toEqual(['A', 'B', 'C']);
    await put('C', 'market', 0);
    expect(await titles('market')).toEqual(['C', 'A', 'B']);
    await put('D', 'market', 1);
    expect(await titles('market')).toEqual(['C', 'D', 'A', 'B']);
    expect(await titles('team')).toEqual([]);
    await laptop.store.undo();
    expect([await titles('market'), await titles('team')]).toEqual([['C', 'A', 'B'], ['D']]);
    await laptop.store.undo();
    expect(await titles('market')).toEqual(['A', 'B', 'C']);
    await laptop.store.redo();
    expect(await titles('market')).toEqual(['C', 'A', 'B']);
  });

  it('keep their order in a place that has none of its own', async () => {
    await add('A');
    const { order } = (await find('A')).value;
    const place = { fields: { priority: 3 }, there: [], position: null };
    await moveCard(laptop.store, organisation, (await find('A')).id, place);
    expect((await find('A')).value).toMatchObject({ priority: 3, order, zone: 'market' });
  });

  it('find room between two that other laptops gave the same key', async () => {
    const [a, b] = [await add('A'), await add('B')];
    const { order } = (await find('A')).value;

    const documentId = documentIdOf({ kind: 'organisation', id: organisation });
    const changes = [{ definition: cardRecord, id: b, fields: { order } }];
    await laptop.store.change({ undoLabel: null, documents: [{ documentId, changes }] });
    await add('C', 'team');
    await put('C', 'market', 1);
    expect(await titles('market')).toEqual(a < b ? ['A', 'C', 'B'] : ['B', 'C', 'A']);
  });

  it('are weighed, edited, closed and archived, and come back', async () => {
    const id = await add('A');
    await weighCard(laptop.store, organisation, id, 3);
    await editCard(laptop.store, organisation, id, { owner: 'Coach 2', hours: 8 });
    await closeGap(laptop.store, organisation, id, '2021-07-01');
    expect((await find('A')).value).toMatchObject({ priority: 3, owner: 'Coach 2', hours: 8, closedOn: '2021-07-01' });
    await reopenGap(laptop.store, organisation, id);
    expect((await find('A')).value.closedOn).toBe('');
    await archiveCard(laptop.store, organisation, id);
    expect(await titles('market')).toEqual([]);
    await laptop.store.undo();
    expect(await titles('market')).toEqual(['A']);
    await laptop.store.redo();
    await restoreCard(laptop.store, organisation, id);
    expect((await find('A')).value.owner).toBe('Coach 2');
  });
});

describe('requests', () => {
  it('name the gap they come from and its dimension, and are withdrawn, not lost', async () => {
    await add('A');
    const fields = { area: 'marketing', hours: 8, text: 'Chi firma?' } as const;
    const asked = await requestHelp(laptop.store, organisation, await find('A'), fields, '2021-07-02');
    if (!asked.ok) throw new Error('not stored');
    const gap = (await find('A')).id;
    expect((await read()).requests[0]?.value).toMatchObject({ ...fields, gap, dimension: 'market', state: 'open' });
    await withdrawRequest(laptop.store, organisation, asked.value.id);
    expect((await read()).requests[0]?.value).toMatchObject({ ...fields, state: 'withdrawn' });
    await laptop.store.undo();
    expect((await read()).requests[0]?.value.state).toBe('open');
  });
});
