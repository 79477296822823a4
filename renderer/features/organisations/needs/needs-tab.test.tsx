import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readCoaching } from '../../../../shared/documents/organisation-document.ts';
import type { Assessor, LevelMark, Moment } from '../../../../shared/domain/needs.ts';
import { createTranslate } from '../../../../shared/i18n/translator.ts';
import { builtInVersion } from '../../../../shared/needs/built-in-templates.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { createEdition } from '../../../data/commands/editions.ts';
import { markDimension, startAssessment } from '../../../data/commands/needs.ts';
import { createOrganisation } from '../../../data/commands/organisations.ts';
import type { Bridge } from '../../../../shared/contract/contract.ts';
import { OrganisationsRoutes } from '../routes.tsx';

const version = builtInVersion('needs-map', createTranslate('it'));
let laptop: Laptop;
let id: string;

beforeEach(async () => {
  laptop = await openLaptop();
  await createEdition(laptop.store, { name: 'E' });
  const created = await createOrganisation(laptop.store, { name: 'Esempio Museo' });
  if (!created.ok) throw new Error(created.error.code);
  id = created.value.id;
});
afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

async function assessments() {
  return readCoaching(await laptop.store.read(documentIdOf({ kind: 'organisation', id }))).assessments;
}

async function assess(
  moment: Moment,
  assessor: Assessor,
  marks: Readonly<Record<string, Partial<LevelMark>>>,
  used = version,
) {
  const date = { t0: '2021-03-12', mid: '2021-05-10', t1: '2021-07-06' }[moment];
  const fields = { template: 'needs-map', moment, assessor, author: 'Coach 2', date };
  const started = await startAssessment(laptop.store, id, fields, used);
  if (!started.ok) throw new Error(started.error.code);
  for (const [dimension, mark] of Object.entries(marks)) {
    await markDimension(laptop.store, id, started.value.id, used, dimension, mark);
  }
  return started.value.id;
}

const open = (part: string, methods: Partial<Bridge> = {}) =>
  openScreen(laptop, `/organisations/${id}${part}`, <OrganisationsRoutes />, methods);
const technology = async () => (await assessments())[0]?.marks.get('technology');

describe('beginning an assessment', () => {
  it('teaches what it is for, begins one, and stands on its first dimension', async () => {
    const user = userEvent.setup();
    open('/needs');
    expect(await screen.findByText('Ancora nessuna analisi dei bisogni')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Comincia la prima analisi' }));
    await user.click(await screen.findByRole('button', { name: 'Comincia l’analisi' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Tecnologia e prodotto' })).toBeTruthy();
    expect((await assessments())[0]?.value).toMatchObject({ moment: 't0', assessor: 'coach', author: 'Coach A' });
  });

  it('begins from the last one when asked', async () => {
    await assess('t0', 'coach', { technology: { present: 2, target: 4 } });
    const user = userEvent.setup();
    open('/needs/new');
    await user.click(await screen.findByRole('checkbox', { name: /Parti dall’ultima/u }));
    await user.click(screen.getByRole('button', { name: 'Comincia l’analisi' }));
    await waitFor(async () => expect(await assessments()).toHaveLength(2));
    expect((await assessments())[1]?.marks.get('technology')).toMatchObject({ present: 2, target: 4 });
  });
});

describe('marking', () => {
  it('sets today and the target by the keys, says what they mean, and asks for the potential beside the gap', async () => {
    const assessment = await assess('t0', 'coach', {});
    open(`/needs/${assessment}`);
    const today = await screen.findByRole('radiogroup', { name: 'Oggi' });
    expect(today.classList.contains('is-open')).toBe(true);
    expect(within(today).queryByRole('radio', { checked: true })).toBeNull();
    fireEvent.keyDown(document.body, { key: '2', code: 'Digit2' });
    await waitFor(() => expect(within(today).getByRole('radio', { name: /^2/u, checked: true })).toBeTruthy());
    fireEvent.keyDown(document.body, { key: '$', code: 'Digit4', shiftKey: true });
    await waitFor(async () => expect(await technology()).toMatchObject({ present: 2, target: 4 }));
    const sentence = version.dimensions[0]?.levels[1] ?? 'nessuna';
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(await screen.findByText('Mancano 2 livelli.')).toBeTruthy();
    expect(screen.getByText('Accanto a ogni gap si chiede anche questo.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Backspace', code: 'Backspace' });
    await waitFor(async () => expect((await technology())?.present).toBeNull());
  });

  it('refuses a level beyond the template, and keeps what was there', async () => {
    const assessment = await assess('t0', 'coach', { technology: { present: 3 } });
    open(`/needs/${assessment}`);
    await screen.findByRole('radiogroup', { name: 'Oggi' });
    fireEvent.keyDown(document.body, { key: '8', code: 'Digit8' });
    expect(await screen.findByText(/Il livello 8 non c’è in questo modello: i livelli vanno da 1 a 5/u)).toBeTruthy();
    expect((await technology())?.present).toBe(3);
  });

  it('keeps digits in a text for the text', async () => {
    const user = userEvent.setup();
    const assessment = await assess('t0', 'coach', { technology: { present: 3 } });
    open(`/needs/${assessment}`);
    const evidence = await screen.findByRole('textbox', { name: 'Che cosa lo mostra?' });
    await user.type(evidence, '12 operatori');
    await user.tab();
    await waitFor(async () => expect(await technology()).toMatchObject({ present: 3, evidence: '12 operatori' }));
  });

  it('goes on with N and says what is missing where', async () => {
    const assessment = await assess('t0', 'coach', { technology: { present: 2, target: 4 } });
    open(`/needs/${assessment}`);
    await screen.findByRole('radiogroup', { name: 'Oggi' });
    expect(screen.getByText('manca: la priorità e la potenzialità')).toBeTruthy();
    expect(screen.getByText('1 di 8', { selector: '.label:not([role])' })).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN' });
    expect(await screen.findByRole('heading', { level: 2, name: version.dimensions[1]?.name ?? '' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'));
  });

  it('says that a file vanished, and that one of 2 GB is too large, and loses nothing', async () => {
    const user = userEvent.setup();
    const assessment = await assess('t0', 'coach', { technology: { present: 3, evidenceFiles: ['gone'] } });
    const tooLarge = {
      code: 'too-large',
      path: 'prova.bin',
      sizeBytes: 2_147_483_648,
      limitBytes: 50_331_648,
    } as const;
    open(`/needs/${assessment}`, { 'files.pick': () => Promise.resolve({ ok: false, error: tooLarge }) });
    expect(await screen.findByText('File che non è più tra i documenti')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Allega/u }));
    await user.click(await screen.findByRole('menuitem', { name: /Scegli un file nuovo/u }));
    expect(await screen.findByText(/2148 MB/u)).toBeTruthy();
    expect((await technology())?.evidenceFiles).toEqual(['gone']);
  });

  it('shows the numbers of a version that only another laptop has, and lets nobody mark it', async () => {
    const foreign = { ...version, id: 'needs-map-9' };
    const assessment = await assess(
      't0',
      'coach',
      { technology: { present: 3, target: 4, evidence: 'Diario' } },
      foreign,
    );
    open(`/needs/${assessment}`);
    expect(await screen.findByText(/La versione del modello non è su questo portatile/u)).toBeTruthy();
    expect(screen.getByRole('row', { name: /Tecnologia e prodotto 3 4 1 Diario/u })).toBeTruthy();
    fireEvent.keyDown(document.body, { key: '5', code: 'Digit5' });
    expect((await technology())?.present).toBe(3);
  });
});

describe('comparing', () => {
  it('explains what changed by what came between, and says where nothing did', async () => {
    await assess('t0', 'coach', { technology: { present: 2 }, team: { present: 3 } });
    await assess('t1', 'coach', {
      technology: { present: 3, evidence: 'Due settimane in magazzino' },
      team: { present: 4 },
    });
    open('/needs/compare');
    expect(await screen.findByText('«Due settimane in magazzino»')).toBeTruthy();
    expect(screen.getByText('da 2 ipotesi a 3 prime prove')).toBeTruthy();
    expect(screen.getAllByText(/Nessuna prova fra le due analisi/u)).toHaveLength(1);
  });

  it('agrees on a level after talking about a difference', async () => {
    const user = userEvent.setup();
    await assess('t0', 'organisation', { technology: { present: 4 } });
    await assess('t0', 'coach', { technology: { present: 2 } });
    open('/needs/compare');
    await user.click(await screen.findByRole('button', { name: 'D’accordo su 4' }));
    expect(await screen.findByText(/si sono già accordati/u)).toBeTruthy();
    const [own, coach] = (await assessments()).map(({ marks }) => marks.get('technology'));
    expect(own).toMatchObject({ present: 4, agreed: 4 });
    expect(coach).toMatchObject({ present: 4 });
  });
});

describe('the overview', () => {
  it('teaches when there is no assessment', async () => {
    open('');
    expect(await screen.findByText('Ancora nessuna analisi dei bisogni')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Comincia la prima analisi' })).toBeTruthy();
  });

  it('says the lowest dimensions and the difference to talk about, and shows the numbers of the radar', async () => {
    const user = userEvent.setup();
    await assess('t0', 'organisation', { technology: { present: 4 }, legal: { present: 5 } });
    await assess('t0', 'coach', {
      technology: { present: 2, target: 4, priority: 3, hours: 6, potential: 'Costa meno. Molto.' },
      legal: { present: 5, target: 5 },
    });
    open('');
    const table = await screen.findByRole('table', { name: 'I livelli, dimensione per dimensione' });
    expect(within(table).getByRole('row', { name: /Tecnologia/u }).textContent).toBe('Tecnologia2ipotesi42');
    expect(within(table).getByRole('row', { name: /Squadra/u }).textContent).toContain('non si sa');
    const say = document.querySelector('.say')?.textContent ?? '';
    expect(say).toContain('Più bassa: Tecnologia.');
    expect(say).toContain('6 dimensioni sono ancora da valutare.');
    expect(say).toContain('Su Tecnologia Esempio Museo si dava 4, il coach 2: parlarne.');
    expect(screen.getByText('1 aperto, 6 ore')).toBeTruthy();
    expect(screen.getByText('Tecnologia: 2, atteso 4. Ancora niente in corso.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Costa meno.' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Organizzazione e coach' }));
    expect(within(screen.getByRole('table')).getByRole('row', { name: /Tecnologia/u }).textContent).toContain('−2');
  });
});
