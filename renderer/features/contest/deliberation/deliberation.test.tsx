import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contestOn, openContestOn, signSheet, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { WorkerInPlace } from '../../../../tests/support/worker-in-place.ts';
import { readResult, type ResultDocument } from '../../../../shared/documents/result-document.ts';
import { contestRecord, prizeRecord } from '../../../../shared/documents/contest-document.ts';
import { decisionRecord } from '../../../../shared/documents/result-document.ts';
import { submissionRecord } from '../../../../shared/documents/sheet-document.ts';
import { recordChange } from '../../../data/commands/record-change.ts';
import { closeRound } from '../../../data/commands/contest-round.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import { findContest, listSheets } from '../../../data/queries/contests.ts';
import { RankingPage } from '../ranking/ranking-page.tsx';

const PRIZE = '01HZZZZZZZZZZZZZZZZZZZZZP1';

let laptop: Laptop;
let contest: string;

/** Comin and Ulisse are level on 8, Aeris follows; a prize of the jury is declared. */
beforeEach(async () => {
  Object.assign(globalThis, { Worker: WorkerInPlace });
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse', 'Aeris'], ['Giurato 1', 'Giurato 2']);
  const facts = { president: 'Giurato 18', secretary: 'Coordinamento 1' };
  const prize = { name: 'Premio della giuria', kind: 'jury', order: 'a0' } as const;
  await store(laptop, {
    undoLabel: null,
    documents: [
      {
        documentId: `contest/${contest}` as const,
        changes: [recordChange(contestRecord, contest, facts), recordChange(prizeRecord, PRIZE, prize)],
      },
    ],
  });
  await signSheet(laptop, contest, 0, [9, 7, 3]);
  await signSheet(laptop, contest, 1, [7, 9, 4]);
  await laptop.store.flush();
  const document = await contestOn(laptop, contest);
  const sheets = await listSheets(contest).run(laptop.store.database);
  await store(
    laptop,
    await closeRound({ document, sheets, reason: '', now: '2021-07-15T11:00:00.000Z', by: 'Giurato 18' }, digestText),
  );
  await laptop.store.flush();
  expect(await findContest(contest).run(laptop.store.database)).not.toBeNull();
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

async function result(): Promise<ResultDocument> {
  return readResult(await laptop.store.read(`result/${contest}`), contest);
}

async function open() {
  openScreen(laptop, `/contests/${contest}/ranking`, <RankingPage contest={contest} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Delibera' }));
  await screen.findByRole('heading', { name: 'Decisioni prese' });
  return user;
}

type User = Awaited<ReturnType<typeof open>>;

async function answerTie(user: User): Promise<void> {
  const questions = screen.getByRole('region', { name: 'Questioni aperte' });
  const tie = within(questions).getByRole('heading', { name: 'Pari al 1° posto' }).closest('li');
  if (tie === null) throw new Error('no tie');
  await user.type(within(tie).getByRole('textbox', { name: 'Motivo' }), 'pari in ogni confronto');
  await user.click(within(tie).getByRole('button', { name: 'Registra l’ex aequo' }));
}

async function givePrize(user: User): Promise<void> {
  const heading = await screen.findByRole('heading', { name: '«Premio della giuria» aspetta un nome' });
  const question = heading.closest('li');
  if (question === null) throw new Error('no prize');
  await user.click(within(question).getByRole('checkbox', { name: /Aeris/u }));
  await user.type(within(question).getByRole('textbox', { name: 'Motivo' }), 'il progetto più coraggioso');
  await user.click(within(question).getByRole('button', { name: 'Registra il premio' }));
}

async function confirm(user: User): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Conferma la classifica…' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Confermare la classifica?' });
  expect(dialog.textContent).toContain('La conferma Giurato 18. Primo posto ex aequo: Comin e Ulisse.');
  await user.click(within(dialog).getByRole('button', { name: 'Conferma la classifica' }));
  await screen.findByRole('region', { name: 'Sigillo' });
}

// Whole stories on a real store: slow where the machine has other work.
describe('the deliberation', { timeout: 30_000 }, () => {
  it('shows what could tell a tie apart and takes the voted order with its votes', async () => {
    const user = await open();
    expect(screen.getByText('2 questioni').closest('p')?.textContent).toContain('aspettano la giuria');
    const questions = screen.getByRole('region', { name: 'Questioni aperte' });
    expect(questions.textContent).toContain('Preferita, da chi ha votato entrambe1 su 2');
    expect(questions.textContent).toContain('Grezza8,00');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Conferma la classifica…' }).disabled).toBe(true);
    const tie = within(questions).getByRole('heading', { name: 'Pari al 1° posto' }).closest('li');
    if (tie === null) throw new Error('no tie');
    await user.click(within(tie).getByRole('radio', { name: 'Le ordina con un voto' }));
    await user.click(within(tie).getByRole('button', { name: 'Sposta su Ulisse' }));
    await user.click(within(tie).getByRole('button', { name: 'Registra l’ordine' }));
    expect(within(tie).getByText('Serve un motivo, in poche parole: sta sul verbale.')).toBeTruthy();
    await user.type(within(tie).getByRole('textbox', { name: 'Motivo' }), 'voto palese');
    await user.type(within(tie).getByRole('textbox', { name: 'Favorevoli' }), '2');
    await user.click(within(tie).getByRole('button', { name: 'Registra l’ordine' }));
    const decisions = screen.getByRole('region', { name: 'Decisioni prese' });
    expect(await within(decisions).findByText('Ulisse, Comin')).toBeTruthy();
    expect((await result()).decisions[0]?.value).toMatchObject({
      kind: 'tie-order',
      reason: 'voto palese',
      inFavour: 2,
      by: 'Coach A',
    });
    // The note that offers it comes when the decision is stored.
    await user.click(await screen.findByRole('button', { name: 'Annulla' }));
    expect(await within(questions).findByRole('heading', { name: 'Pari al 1° posto' })).toBeTruthy();
  });

  it('excludes with a reason, writes notes, and withdraws', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Aggiungi una nota al verbale…' }));
    await user.type(screen.getByRole('textbox', { name: 'Nota' }), 'Si raccomanda un percorso legale.');
    await user.click(screen.getByRole('button', { name: 'Registra la nota' }));
    const decisions = screen.getByRole('region', { name: 'Decisioni prese' });
    expect(await within(decisions).findByText('Si raccomanda un percorso legale.')).toBeTruthy();
    await user.click(within(decisions).getByRole('button', { name: 'Ritira: Si raccomanda un percorso legale.' }));
    expect(await within(decisions).findByText('Ancora nessuna decisione.')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Escludi dalla classifica…' }));
    await user.click(screen.getByRole('button', { name: /Progetto escluso/u }));
    await user.click(await screen.findByRole('option', { name: 'Comin' }));
    const other = screen.getByRole('region', { name: 'Esclusioni e note' });
    await user.type(within(other).getByRole('textbox', { name: 'Motivo' }), 'già finanziato');
    await user.click(within(other).getByRole('button', { name: 'Escludi il progetto' }));
    expect(await within(other).findByText(/è fuori classifica: già finanziato/u)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Pari al 1° posto' })).toBeNull();
  });

  it('confirms with a name, shows the seal, ends undo, and reopens with a reason that stays in the trace', async () => {
    const user = await open();
    await answerTie(user);
    await givePrize(user);
    await confirm(user);
    expect(await screen.findByText(/Sigillo integro/u)).toBeTruthy();
    expect(screen.getByText(/^Confermata il .* da Giurato 18 \([0-9A-Z]{4}\)$/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Registra il premio' })).toBeNull();
    expect(laptop.store.undoState.getState().undoLabel).toBeNull();
    await laptop.store.undo();
    expect((await result()).frozen?.finalisedBy).toBe('Giurato 18');

    await user.click(screen.getByRole('button', { name: 'Riapri…' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Riaprire la classifica?' });
    const go = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Riapri la delibera' });
    expect(go.disabled).toBe(true);
    await user.type(within(dialog).getByRole('textbox', { name: /Motivo/u }), 'premio al progetto sbagliato');
    await user.click(go);
    const trace = await screen.findByRole('list', { name: 'Traccia' });
    expect(await within(trace).findByText('premio al progetto sbagliato')).toBeTruthy();
    expect(
      within(trace)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('b')?.textContent),
    ).toEqual(['Turno chiuso', 'Classifica confermata', 'Conferma tolta']);
    expect(screen.getByText('Riaperta')).toBeTruthy();
    expect((await result()).decisions).toHaveLength(2);
  });

  it('names a sheet that arrives after the confirmation, and the seal holds', async () => {
    const user = await open();
    await answerTie(user);
    await givePrize(user);
    await confirm(user);
    const document = await contestOn(laptop, contest);
    const juror = document.jurors[1]?.id ?? '';
    const [sheet] = (await listSheets(contest).run(laptop.store.database)).filter((one) => one.juror === juror);
    const first = sheet?.submissions[0];
    const body = JSON.stringify({ ...first?.body, sequence: 2, previousHash: first?.hash, reason: 'in ritardo' });
    await store(laptop, {
      undoLabel: null,
      documents: [
        {
          documentId: `sheet/${contest}/${juror}` as const,
          changes: [recordChange(submissionRecord, '0002', { body, hash: await digestText(body) })],
        },
      ],
    });
    expect(await screen.findByText('1 scheda è arrivata dopo la conferma e non conta: Giurato 2.')).toBeTruthy();
    expect(await screen.findByText(/Sigillo integro/u)).toBeTruthy();
  });

  it('asks the jury where two laptops decided differently, and refuses to confirm over changed sheets', async () => {
    const document = await contestOn(laptop, contest);
    const [one = '', two = ''] = document.pitches.map(({ id }) => id);
    const common = { kind: 'tie-order', reason: 'voto', by: 'Giurato 18', at: '2021-07-15T11:30:00.000Z' } as const;
    await store(laptop, {
      undoLabel: null,
      documents: [
        {
          documentId: `result/${contest}` as const,
          changes: [
            recordChange(decisionRecord, '01HZZZZZZZZZZZZZZZZZZZZZD1', { ...common, pitches: [one, two] }),
            recordChange(decisionRecord, '01HZZZZZZZZZZZZZZZZZZZZZD2', { ...common, pitches: [two, one] }),
          ],
        },
      ],
    });
    const user = await open();
    expect(await screen.findByRole('heading', { name: 'Due portatili hanno deciso in modo diverso' })).toBeTruthy();
    const [keep] = screen.getAllByRole('button', { name: /^Tieni la decisione/u });
    if (keep === undefined) throw new Error('nothing to keep');
    await user.click(keep);
    expect((await result()).decisions.map(({ id }) => id)).toEqual(['01HZZZZZZZZZZZZZZZZZZZZZD1']);
    await givePrize(user);
    await store(laptop, {
      undoLabel: null,
      documents: [
        {
          documentId: `contest/${contest}` as const,
          changes: [recordChange(contestRecord, contest, { podium: 1 })],
        },
      ],
    });
    expect(await screen.findByText(/non sono più quelli della chiusura/u)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Conferma la classifica…' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Chiudi di nuovo con le schede di ora' }));
    expect(await screen.findByText('Turno chiuso di nuovo')).toBeTruthy();
    expect((await result()).events.map(({ value }) => value.kind)).toEqual(['closed', 'closed']);
  });
});
