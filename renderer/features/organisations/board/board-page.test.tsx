import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { cardCode } from '../../../../shared/boards/card-code.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { cardRecord, readCoaching } from '../../../../shared/documents/organisation-document.ts';
import { listRecords } from '../../../../shared/documents/record.ts';
import type { Card } from '../../../../shared/domain/needs.ts';
import { createEdition } from '../../../data/commands/editions.ts';
import { addCard, type NewCard } from '../../../data/commands/cards.ts';
import { createOrganisation } from '../../../data/commands/organisations.ts';
import { OrganisationsRoutes } from '../routes.tsx';

Object.assign(Element.prototype, { scrollIntoView: () => undefined });

let laptop: Laptop;
let organisation: string;
const user = userEvent.setup();

const stateOf = () => laptop.store.read(documentIdOf({ kind: 'organisation', id: organisation }));
const cardsNow = async () => readCoaching(await stateOf()).cards;
const cardNow = async (title: string) => (await cardsNow()).find(({ value }) => value.title === title)?.value;
const zone = (name: string) => screen.getByRole('region', { name });
const rowsIn = (name: string) =>
  within(zone(name))
    .queryAllByRole('row')
    .flatMap((row) => row.querySelector('b')?.textContent ?? []);
const row = (title: string) => screen.getByRole('row', { name: new RegExp(title, 'u') });
const expectCard = (title: string, fields: Partial<Card>) =>
  waitFor(async () => expect(await cardNow(title)).toMatchObject(fields));

async function make(title: string, fields: Partial<NewCard> = {}): Promise<string> {
  const card = { board: 'gaps' as const, zone: 'market', kind: 'gap' as const, title, ...fields };
  const there = (await cardsNow()).filter(({ value }) => value.zone === card.zone);
  const added = await addCard(laptop.store, organisation, card, there, '2021-06-01T10:00:00.000Z');
  if (!added.ok) throw new Error('The card was not stored');
  return added.value.id;
}

async function open(board = ''): Promise<void> {
  openScreen(laptop, `/organisations/${organisation}/board${board}`, <OrganisationsRoutes />);
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(async () => {
  laptop = await openLaptop();
  await createEdition(laptop.store, { name: 'Edizione 2020–21' });
  const created = await createOrganisation(laptop.store, { name: 'Esempio Museo' });
  if (!created.ok) throw new Error('The organisation was not stored');
  organisation = created.value.id;
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('the board of gaps and potentials, by keyboard', () => {
  it('moves a card to another dimension and back with undo, in one step', async () => {
    await make('Chi firma');
    await make('Quanto costa', { zone: 'communication' });
    await open();
    row('Chi firma').focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(() => expect(rowsIn('Comunicazione e pitch')).toEqual(['Quanto costa', 'Chi firma']));
    expect(rowsIn('Mercato e clienti')).toEqual([]);
    await waitFor(() => expect(document.activeElement).toBe(row('Chi firma')));
    await screen.findByText('«Chi firma» in Comunicazione e pitch, posto 2 di 2.');
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(rowsIn('Comunicazione e pitch')).toEqual(['Chi firma', 'Quanto costa']));
    await laptop.store.undo();
    await waitFor(() => expect(rowsIn('Comunicazione e pitch')).toEqual(['Quanto costa', 'Chi firma']));
    await laptop.store.undo();
    await waitFor(() => expect(rowsIn('Mercato e clienti')).toEqual(['Chi firma']));
  });

  it('weighs a card with a digit, and takes the weight away with 0', async () => {
    await make('Chi firma');
    await open();
    row('Chi firma').focus();
    await user.keyboard('3');
    await expectCard('Chi firma', { priority: 3 });
    expect(await screen.findByRole('img', { name: 'priorità 3 su 3' })).toBeTruthy();
    await user.keyboard('0');
    await expectCard('Chi firma', { priority: null });
  });

  it('archives with Delete, goes on to the neighbour, and undo brings the card back', async () => {
    await make('Chi firma');
    await make('Chi paga');
    await open();
    row('Chi firma').focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(rowsIn('Mercato e clienti')).toEqual(['Chi paga']));
    await waitFor(() => expect(document.activeElement).toBe(row('Chi paga')));
    await user.click(await screen.findByRole('button', { name: 'Annulla' }));
    await waitFor(() => expect(rowsIn('Mercato e clienti')).toEqual(['Chi firma', 'Chi paga']));
  });

  it('writes cards one after the other with N and P, without the mouse', async () => {
    await make('Chi firma');
    await open();
    row('Chi firma').focus();
    await user.keyboard('nChi paga{Enter}Chi usa{Enter}{Escape}');
    await waitFor(() => expect(rowsIn('Mercato e clienti')).toEqual(['Chi firma', 'Chi paga', 'Chi usa']));
    row('Chi usa').focus();
    await user.keyboard('pRete di musei{Enter}{Escape}');
    await expectCard('Rete di musei', { kind: 'potential', zone: 'market' });
  });

  it('opens a card with Enter in a panel that takes the focus, edits it and gives the focus back', async () => {
    await make('Chi firma');
    await open();
    row('Chi firma').focus();
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('complementary', { name: 'Mercato e clienti' });
    await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
    const title = within(panel).getByRole('textbox', { name: 'Titolo' });
    await user.clear(title);
    await user.type(title, 'Chi decide');
    await user.tab();
    await expectCard('Chi decide', { zone: 'market' });
    await user.click(within(panel).getByRole('button', { name: 'Chiudi il gap' }));
    await waitFor(() => expect(rowsIn('Mercato e clienti')).toEqual([]));
  });

  it('asks the Banca for help from a gap, and takes the request back', async () => {
    const gap = await make('Chi firma', { hours: 8 });
    await open();
    await user.click(row('Chi firma'));
    const panel = await screen.findByRole('complementary', { name: 'Mercato e clienti' });
    await user.click(within(panel).getByRole('button', { name: 'Chiedi aiuto alla Banca' }));
    await within(panel).findByText(/^8 ore di marketing, chieste il/u);
    expect(within(row('Chi firma')).getByText('richiesta aperta')).toBeTruthy();
    const [request] = readCoaching(await stateOf()).requests;
    expect(request?.value).toMatchObject({ gap, dimension: 'market', area: 'marketing', hours: 8, state: 'open' });
    await user.click(within(panel).getByRole('button', { name: 'Ritira la richiesta' }));
    await within(panel).findByText(/^Ritirata/u);
  });

  it('filters by kind and by priority, and lays out by priority', async () => {
    await make('Chi firma', { priority: 3 });
    await make('Rete di musei', { kind: 'potential' });
    await open();
    await user.click(screen.getByRole('radio', { name: 'Potenzialità 1' }));
    await waitFor(() => expect(rowsIn('Mercato e clienti')).toEqual(['Rete di musei']));
    await user.click(screen.getByRole('radio', { name: 'Tutto' }));
    await user.click(screen.getByRole('button', { name: 'Filtra' }));
    await user.click(await screen.findByRole('radio', { name: 'Per priorità' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(rowsIn('Priorità alta')).toEqual(['Chi firma']));
    row('Rete di musei').focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expectCard('Rete di musei', { priority: 1, zone: 'market' });
  });
});

describe('the canvases', () => {
  it('make gaps and potentials of a SWOT, and name their zones', async () => {
    await open('/swot');
    await user.click(screen.getByRole('button', { name: 'Nuova scheda in Punti deboli' }));
    await user.keyboard('Un solo cliente{Enter}{Escape}');
    await expectCard('Un solo cliente', { board: 'swot', kind: 'gap', zone: 'weaknesses' });
    row('Un solo cliente').focus();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expectCard('Un solo cliente', { kind: 'potential', zone: 'strengths' });
  });

  it('credit the business model canvas', async () => {
    await open('/social-business-model');
    expect(screen.getByText(/CC BY-SA 3\.0/u)).toBeTruthy();
  });

  it('are said to be missing when the address names none', async () => {
    openScreen(laptop, `/organisations/${organisation}/board/nessuna`, <OrganisationsRoutes />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Questa lavagna non c’è' })).toBeTruthy();
  });
});

describe('a sheet filled in by hand', () => {
  it('leads from a code to its card, and says what was mistyped', async () => {
    const id = await make('Chi firma');
    await open();
    await user.click(screen.getByRole('button', { name: 'Dal foglio' }));
    const code = screen.getByRole('textbox', { name: 'Codice della scheda' });
    await waitFor(() => expect(document.activeElement).toBe(code));
    await user.keyboard('7K{Enter}');
    await screen.findByText(/^Il codice ha 5 segni, ne hai scritti 2/u);
    const right = cardCode(id);
    const wrong = right.slice(0, -1) + (right.endsWith('7') ? '8' : '7');
    await user.clear(code);
    await user.type(code, `${wrong}{Enter}`);
    await screen.findByText(/^L’ultimo segno non torna/u);
    await user.clear(code);
    await user.type(code, `${cardCode('01J000000000000000000ZZZZZ')}{Enter}`);
    await screen.findByText(/^Nessuna scheda di questa organizzazione/u);
    await user.clear(code);
    await user.type(code, `${right.toLowerCase()}{Enter}`);
    await screen.findByText('Chi firma', { selector: '.entry-found b' });
    const [title] = await screen.findAllByRole('textbox', { name: 'Titolo' });
    if (title === undefined) throw new Error('No field for the title');
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.clear(title);
    await user.keyboard('Chi decide{Enter}');
    await expectCard('Chi decide', {});
  });

  it('takes new lines by the number of their zone, with the keyboard alone', async () => {
    await open();
    await user.click(screen.getByRole('button', { name: 'Dal foglio' }));
    screen.getByRole('textbox', { name: 'Numero della casella' }).focus();
    await user.keyboard('99');
    const title = screen.getAllByRole('textbox', { name: 'Titolo' }).at(-1);
    title?.focus();
    await user.keyboard('Pitch senza gergo{Enter}');
    await screen.findByText('Le caselle vanno da 1 a 8: scrivi uno di questi numeri.');
    const number = screen.getByRole('textbox', { name: 'Numero della casella' });
    await user.clear(number);
    await user.type(number, '4');
    title?.focus();
    await user.keyboard('{Enter}');
    await expectCard('Pitch senza gergo', { zone: 'communication', kind: 'gap', priority: null });
    await screen.findByText('1 riga aggiunta');
    await waitFor(() => expect(document.activeElement).toBe(number));
  });

  it('takes them into the zone of the map also while the board is arranged by priority', async () => {
    await open();
    await user.click(screen.getByRole('button', { name: 'Filtra' }));
    await user.click(await screen.findByRole('radio', { name: 'Per priorità' }));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Dal foglio' }));
    await user.type(await screen.findByRole('textbox', { name: 'Numero della casella' }), '5');
    await user.click(screen.getAllByRole('radio', { name: '2' }).at(-1) ?? document.body);
    const title = screen.getAllByRole('textbox', { name: 'Titolo' }).at(-1);
    title?.focus();
    await user.keyboard('Diritti sulle copie{Enter}');
    await expectCard('Diritti sulle copie', { zone: 'patents', priority: 2 });
  });

  it('offers both cards that share a code, and an archived one to put back', async () => {
    const state = await stateOf();
    expect(listRecords(state, cardRecord)).toEqual([]);
    const id = await make('Chi firma');
    await laptop.store.change({
      undoLabel: null,
      documents: [
        {
          documentId: documentIdOf({ kind: 'organisation', id: organisation }),
          changes: [
            {
              definition: cardRecord,
              id: `00000000000000000000AA${id.slice(-4)}`,
              fields: { title: 'Un’altra', zone: 'team', kind: 'gap', archived: true },
            },
          ],
        },
      ],
    });
    await open();
    await user.click(screen.getByRole('button', { name: 'Dal foglio' }));
    await user.type(screen.getByRole('textbox', { name: 'Codice della scheda' }), `${cardCode(id)}{Enter}`);
    await user.click(await screen.findByRole('button', { name: /^Un’altra/u }));
    await user.click(await screen.findByRole('button', { name: 'Rimetti la scheda' }));
    await waitFor(() => expect(rowsIn('Squadra ed ecosistema')).toEqual(['Un’altra']));
  });
});
