import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, sheetOn, signSheet, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { WorkerInPlace } from '../../../../tests/support/worker-in-place.ts';
import type { Bridge } from '../../../../shared/contract/contract.ts';
import { pitchRecord } from '../../../../shared/documents/contest-document.ts';
import { readLetterSetting, readResult } from '../../../../shared/documents/result-document.ts';
import type { InterestKind } from '../../../../shared/domain/submission.ts';
import { ok } from '../../../../shared/lib/result.ts';
import type { Paper } from '../../../../shared/reports/paper.ts';
import { contestChange } from '../../../data/commands/contest-change.ts';
import { recordChange } from '../../../data/commands/record-change.ts';
import { finalise } from '../../../data/commands/contest-finalise.ts';
import { closeRound } from '../../../data/commands/contest-round.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import { archiveOrganisation, changeOrganisation, createOrganisation } from '../../../data/commands/organisations.ts';
import { setInterest, setRemark } from '../../../data/commands/sheet-marks.ts';
import { AfterPage } from './after-page.tsx';

const JURORS = ['Ada Neri', 'Berta Neri', 'Carla Neri'];

let laptop: Laptop;
let contest: string;

beforeEach(async () => {
  Object.assign(globalThis, { Worker: WorkerInPlace });
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse'], JURORS);
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

/** Signs a juror's sheet with a remark on the first pitch and a wish for the second. */
async function sign(position: number, remark: string, interests: readonly InterestKind[] = []): Promise<void> {
  const document = await contestOn(laptop, contest);
  const juror = document.jurors[position]?.id ?? '';
  const [first = '', second = ''] = document.pitches.map(({ id }) => id);
  const target = async () => ({ document, juror, sheet: await sheetOn(laptop, contest, juror) });
  await store(laptop, setRemark(await target(), first, remark));
  await store(laptop, setInterest(await target(), second, { interests, interestNote: `nota di ${position}` }));
  await signSheet(laptop, contest, position, [8, 5]);
}

async function sheets() {
  const { jurors } = await contestOn(laptop, contest);
  return Promise.all(jurors.map(async ({ id }) => ({ juror: id, ...(await sheetOn(laptop, contest, id)) })));
}

async function result() {
  return readResult(await laptop.store.read(`result/${contest}`), contest);
}

async function close(isConfirmed: boolean): Promise<void> {
  const now = '2021-07-15T12:00:00.000Z';
  const document = await contestOn(laptop, contest);
  const closed = await closeRound({ document, sheets: await sheets(), reason: 'fine', now }, digestText);
  await store(laptop, closed);
  if (!isConfirmed) return;
  const request = { document: await contestOn(laptop, contest), sheets: await sheets(), result: await result() };
  const confirmed = await finalise({ ...request, by: 'Presidente', now }, digestText);
  if (!confirmed.ok) throw new Error(confirmed.error.code);
  await store(laptop, confirmed.value);
}

async function open(methods: Partial<Bridge> = {}): Promise<ReturnType<typeof userEvent.setup>> {
  await laptop.store.flush();
  openScreen(laptop, `/contests/${contest}/after`, <AfterPage contest={contest} />, methods);
  await screen.findByRole('heading', { level: 1, name: 'Restituzione' });
  return userEvent.setup();
}

/** Collects what is handed to the printer. */
function printer(): { readonly papers: Paper[]; readonly methods: Partial<Bridge> } {
  const papers: Paper[] = [];
  Object.assign(globalThis.window, { miracolo: { onEvent: () => () => undefined } });
  return {
    papers,
    methods: {
      'pdf.save': ({ paper }) => {
        papers.push(paper);
        return Promise.resolve(ok({ path: '/x/lettera.pdf' }));
      },
    },
  };
}

describe('letters', () => {
  it('wait for the closing, and are printed only once the ranking is confirmed', async () => {
    await sign(0, 'Idea forte');
    await open();
    expect(screen.getByText('Le lettere si preparano a turno chiuso')).toBeTruthy();
    cleanup();
    await close(false);
    await open();
    expect(screen.getByText(/si stampano dopo la conferma/u)).toBeTruthy();
    for (const name of ['PDF di questa lettera', 'Tutte le lettere in un file'])
      expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
  });

  it('show remarks without names, keep and clean them by keyboard, and print them', async () => {
    for (const [index, text] of ['Idea forte', 'Mancano i conti', 'Squadra salda'].entries()) await sign(index, text);
    await close(true);
    const { papers, methods } = printer();
    const user = await open(methods);
    const main = screen.getByRole('region', { name: 'Lettera a Comin' });
    expect(main.textContent).toContain('1° posto su 2');
    for (const name of JURORS) expect(document.body.textContent).not.toContain(name);
    expect(screen.getByRole('button', { name: /Comin\s*3 da leggere/u }).getAttribute('aria-current')).toBe('true');

    const [first, second, third] = within(main).getAllByRole('textbox', { name: 'Come si stampa' });
    if (first === undefined || second === undefined || third === undefined) throw new Error('no fields');
    await user.clear(first);
    await user.type(first, 'Un’idea solida{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(second);
    expect(await within(main).findByText(/di un solo giurato/u)).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    // A slow disk: what is printed is what was typed, not what the disk has answered for.
    laptop.journal.onAppend = () => new Promise((resolve) => setTimeout(() => resolve(null), 1500));
    const choice = within(main).getByRole('radiogroup', { name: 'Osservazione 3 di 3' });
    await user.click(within(choice).getByRole('radio', { name: 'Tieni' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /Comin\s*3 tenute\s*Pronta/u })).toBeTruthy());
    expect(within(main).queryByText(/Sotto i tre/u)).toBeNull();

    await user.type(within(main).getByRole('textbox', { name: 'Il prossimo passo' }), 'Chiamateci');
    await user.type(screen.getByRole('textbox', { name: 'Chi firma' }), 'Anna');
    await user.tab();
    await waitFor(async () =>
      expect(readLetterSetting(await laptop.store.read(`result/${contest}`), contest).signer).toBe('Anna'),
    );
    await user.click(screen.getByRole('button', { name: 'PDF di questa lettera' }));
    await waitFor(() => expect(papers).toHaveLength(1));
    const page = papers[0]?.parts[0]?.html ?? '';
    for (const text of ['Un’idea solida', 'Mancano i conti', 'Squadra salda', 'Chiamateci', 'Anna'])
      expect(page).toContain(text);
    expect(page).not.toContain('Idea forte');
    expect(page).not.toContain('letter:');
    await user.click(screen.getByRole('button', { name: 'Tutte le lettere in un file' }));
    await waitFor(() => expect(papers[1]?.parts).toHaveLength(2));
  });

  it('go to who was named a moment ago, also of an organisation set aside meanwhile', async () => {
    const created = await createOrganisation(laptop.store, { name: 'Comin', contactName: 'Anna' });
    if (!created.ok) throw new Error(created.error.code);
    const { id: organisationId } = created.value;
    const pitch = (await contestOn(laptop, contest)).pitches[0]?.id ?? '';
    await store(
      laptop,
      contestChange(contest, 'contest:undo.pitches', [recordChange(pitchRecord, pitch, { organisationId })]),
    );
    await sign(0, 'Idea forte');
    await close(true);
    const { papers, methods } = printer();
    const user = await open(methods);
    await archiveOrganisation(laptop.store, organisationId);
    let answer: () => void = () => undefined;
    const isBusy = new Promise<void>((tell) => {
      laptop.journal.onAppend = () => {
        tell();
        return new Promise((resolve) => {
          answer = () => resolve(null);
        });
      };
    });
    const before = changeOrganisation(laptop.store, organisationId, { contactName: 'Bruna' });
    await isBusy;
    const typed = changeOrganisation(laptop.store, organisationId, { contactName: 'Carlotta' });
    await user.click(screen.getByRole('button', { name: 'PDF di questa lettera' }));
    await waitFor(() => expect(papers).toHaveLength(1));
    laptop.journal.onAppend = () => null;
    answer();
    await Promise.all([before, typed]);
    expect(papers[0]?.parts[0]?.html).toContain('Carlotta');
  });

  it('take a choice back with undo', async () => {
    await sign(0, 'Idea forte');
    await close(true);
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Lascia fuori' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /1 lasciata fuori/u })).toBeTruthy());
    await laptop.store.undo();
    await waitFor(() => expect(screen.getByRole('button', { name: /1 da leggere/u })).toBeTruthy());
  });

  it('walk from one organisation to the next with the arrows', async () => {
    await sign(0, 'Idea forte');
    await close(true);
    const user = await open();
    screen.getByRole('button', { name: /^Comin/u }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('region', { name: 'Lettera a Ulisse' })).toBeTruthy();
    expect(screen.getByText(/Nessun giurato ha scritto/u)).toBeTruthy();
    expect(document.activeElement?.textContent).toContain('Ulisse');
  });
});

describe('introductions', () => {
  it('teach where they come from while there is none', async () => {
    const user = await open();
    await user.click(screen.getByRole('tab', { name: /Incontri/u }));
    expect(screen.getByText('Nessun giurato ha chiesto un incontro')).toBeTruthy();
  });

  it('name who asked, filter by kind, and save what is shown', async () => {
    await sign(0, '', ['client']);
    await sign(1, '', ['expert', 'funder']);
    const saved: { suggestedName: string; bytes: Uint8Array }[] = [];
    const user = await open({
      'files.save': (file) => {
        saved.push(file);
        return Promise.resolve(ok({ path: `/x/${file.suggestedName}` }));
      },
    });
    await user.click(screen.getByRole('tab', { name: /Incontri/u }));
    expect(screen.getByText(/1 come cliente · 0 come partner/u)).toBeTruthy();
    const table = screen.getByRole('grid', { name: 'Incontri chiesti' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(table.textContent).toContain('Ada Neri');
    await user.click(screen.getByRole('button', { name: /In ogni veste/u }));
    await user.click(screen.getByRole('option', { name: 'Esperto' }));
    expect(within(screen.getByRole('grid')).getAllByRole('row')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Esporta' }));
    await user.click(screen.getByRole('menuitem', { name: 'Incontri mostrati, CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = new TextDecoder().decode(saved[0]?.bytes);
    expect(text).toContain('Berta Neri');
    expect(text).not.toContain('Ada Neri');
  });
});

it('saves the whole contest as a workbook, a ZIP and a text', async () => {
  await sign(0, 'Idea forte', ['client']);
  await close(true);
  const saved: { suggestedName: string; bytes: Uint8Array }[] = [];
  const user = await open({
    'files.save': (file) => {
      saved.push(file);
      return Promise.resolve(ok({ path: `/x/${file.suggestedName}` }));
    },
  });
  for (const [index, name] of [/XLSX/u, /ZIP/u, /JSON/u].entries()) {
    await user.click(screen.getByRole('button', { name: 'Esporta tutto' }));
    await user.click(screen.getByRole('menuitem', { name }));
    await waitFor(() => expect(saved).toHaveLength(index + 1));
  }
  const [book, zip, text] = saved;
  if (book === undefined || zip === undefined || text === undefined) throw new Error('not saved');
  const sheetNames = Object.keys(unzipSync(book.bytes)).filter((name) => name.startsWith('xl/worksheets/sheet'));
  expect(sheetNames).toHaveLength(7);
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toContain('Incontri.csv');
  expect(strFromU8(files['Incontri.csv'] ?? new Uint8Array())).toContain('Ada Neri');
  expect(new TextDecoder().decode(text.bytes)).toContain('"schemaVersion": 1');
});
