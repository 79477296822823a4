import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contestOn, openContestOn, sheetOn, signSheet, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { editCriterion } from '../../../data/commands/contest-criteria.ts';
import { createEdition } from '../../../data/commands/editions.ts';
import { addJurors, jurorOf } from '../../../data/commands/contest-jury.ts';
import { addPitches } from '../../../data/commands/contest-pitches.ts';
import { closeRound, openRound, returnToPreparation } from '../../../data/commands/contest-round.ts';
import { editContest } from '../../../data/commands/contest-setup.ts';
import { changeOrganisation, createOrganisation } from '../../../data/commands/organisations.ts';
import { createPerson } from '../../../data/commands/people.ts';
import { digestText } from '../../../data/commands/sheet-digest.ts';
import { ContestRoutes } from '../routes.tsx';

// Whole stories by keyboard, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 15_000 });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

let laptop: Laptop;
let contest: string;

const read = () => contestOn(laptop, contest);
const user = userEvent.setup();

async function prepare(): Promise<void> {
  await store(laptop, returnToPreparation(await read(), 0));
  await laptop.store.flush();
}

async function openTab(name: RegExp): Promise<void> {
  openScreen(laptop, `/contests/${contest}/setup`, <ContestRoutes />);
  await user.click(await screen.findByRole('tab', { name }));
}

beforeEach(async () => {
  laptop = await openLaptop();
  contest = await openContestOn(laptop, ['Comin', 'Ulisse', 'Aeris'], ['Giurato 1', 'Giurato 2']);
  await laptop.store.flush();
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('the declared rule', () => {
  it('is chosen by keyboard and told in words as it grows', async () => {
    await prepare();
    await openTab(/^Regola/u);
    const words = () => screen.getByRole('region', { name: 'La regola in parole' }).textContent;
    expect(words()).toContain('Decide la media di tutti i voti');
    expect(words()).toContain('Si fissa quando si apre la votazione');

    screen.getByRole('radio', { name: /^Tutti i voti/u }).focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(words()).toContain('si tolgono il voto più alto e il più basso'));

    const ties = screen.getByRole('region', { name: 'A parità decide' });
    for (const step of ['Il confronto diretto', 'La media di «Valore dell’idea»']) {
      await user.click(within(ties).getByRole('button', { name: /Aggiungi uno spareggio/u }));
      await user.click(await screen.findByRole('option', { name: step }));
      await within(ties).findByText(step);
    }
    const [, second] = within(ties).getAllByRole('button', { name: 'Sposta su' });
    second?.focus();
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect((await read()).contest.tieBreaks.map(({ kind }) => kind)).toEqual(['criterion', 'head-to-head']),
    );
    expect(words()).toContain('A parità decide la media di «Valore dell’idea», poi il confronto diretto');
    await user.click(within(ties).getByRole('button', { name: 'Togli lo spareggio «Il confronto diretto»' }));
    await waitFor(() => expect(words()).not.toContain('confronto diretto'));

    await user.click(screen.getByRole('radio', { name: 'I primi' }));
    await waitFor(() => expect(words()).toContain('passano i primi 6'));
    await user.click(screen.getByRole('button', { name: 'Aggiungi un premio' }));
    await waitFor(() => expect(words()).toContain('Premi speciali: «Premio speciale» a chi sceglie la giuria.'));
  });

  it('stands still once the voting is open, and says since when', async () => {
    await openTab(/^Regola/u);
    expect(screen.getByText(/^Dichiarata e fissata il 15\/07\/2021 alle .*, prima del voto\.$/u)).toBeTruthy();
    for (const radio of screen.getAllByRole('radio')) expect((radio as HTMLInputElement).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: /Aggiungi/u })).toBeNull();
    for (const field of screen.getAllByRole('textbox')) expect((field as HTMLInputElement).disabled).toBe(true);
  });
});

describe('a new version of the criteria', () => {
  it('says what follows, asks why, and names who has to sign again', async () => {
    await signSheet(laptop, contest, 0, [7, 8, 6]);
    await laptop.store.flush();
    await openTab(/^Criteri/u);
    await user.click(screen.getByRole('button', { name: 'Nuova versione dei criteri' }));
    const confirm = () => screen.getByRole('button', { name: 'Applica la nuova versione…' });
    expect(confirm().hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: /^Valore dell’idea/u }));
    const weight = await screen.findByRole('textbox', { name: 'Peso' });
    await user.clear(weight);
    await user.type(weight, '40{Enter}');
    expect(await screen.findByText(/^1 scheda firmata andrà rifirmata/u)).toBeTruthy();
    expect((await read()).criteria[0]?.value.weight).toBe(25);
    await user.type(screen.getByRole('textbox', { name: 'Perché cambiano' }), 'peso sbagliato');
    await user.click(confirm());
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('1 scheda firmata andrà rifirmata');
    await user.click(within(dialog).getByRole('button', { name: 'Applica la versione 2' }));
    const history = await screen.findByRole('region', { name: 'Versioni dei criteri' });
    expect(history.textContent).toContain('Giurato 1 ha firmato con i criteri di prima');
    expect(history.textContent).toContain('peso sbagliato');
    const document = await read();
    expect(document.criteria[0]?.value.weight).toBe(40);
    const sheet = await sheetOn(laptop, contest, document.jurors[0]?.id ?? '');
    expect(sheet.submissions).toHaveLength(1);
  });

  it('waits for whoever looks something up on another page, and is gone once it is given up', async () => {
    await openTab(/^Criteri/u);
    await user.click(screen.getByRole('button', { name: 'Nuova versione dei criteri' }));
    await user.type(screen.getByRole('textbox', { name: 'Perché cambiano' }), 'peso sbagliato');
    await user.click(screen.getByRole('button', { name: /^Valore dell’idea/u }));
    await user.type(await screen.findByRole('textbox', { name: 'Domanda per il giurato' }), ' Davvero?');
    // With the last words still in the field.
    cleanup();
    await openTab(/^Criteri/u);
    expect(await screen.findByRole('textbox', { name: 'Perché cambiano' })).toHaveProperty('value', 'peso sbagliato');
    expect(screen.getByRole('button', { name: /^Valore dell’idea.* Davvero\?/u })).toBeTruthy();
    expect((await read()).criteria[0]?.value.question).not.toContain('Davvero');
    await user.click(screen.getByRole('button', { name: 'Lascia come prima' }));
    await user.click(screen.getByRole('button', { name: 'Nuova versione dei criteri' }));
    expect(screen.getByRole('textbox', { name: 'Perché cambiano' })).toHaveProperty('value', '');
    cleanup();
    await openTab(/^Criteri/u);
    expect(await screen.findByRole('button', { name: 'Nuova versione dei criteri' })).toBeTruthy();
  });

  it('does not go on with a version of criteria that are others by now', async () => {
    await openTab(/^Criteri/u);
    await user.click(screen.getByRole('button', { name: 'Nuova versione dei criteri' }));
    await user.type(screen.getByRole('textbox', { name: 'Perché cambiano' }), 'peso sbagliato');
    cleanup();
    await prepare();
    const [first] = (await read()).criteria;
    await store(laptop, editCriterion(await read(), first?.id ?? '', { weight: 30 }, 0));
    await store(laptop, openRound(await read(), '2021-07-15T10:00:00.000Z'));
    await laptop.store.flush();
    await openTab(/^Criteri/u);
    await user.click(await screen.findByRole('button', { name: 'Nuova versione dei criteri' }));
    expect(screen.getByRole('textbox', { name: 'Perché cambiano' })).toHaveProperty('value', '');
  });

  it('tells a change of words apart', async () => {
    await signSheet(laptop, contest, 0, [7, 8, 6]);
    await laptop.store.flush();
    await openTab(/^Criteri/u);
    await user.click(screen.getByRole('button', { name: 'Nuova versione dei criteri' }));
    await user.click(screen.getByRole('button', { name: /^Valore dell’idea/u }));
    const question = await screen.findByRole('textbox', { name: 'Domanda per il giurato' });
    await user.type(question, ' Davvero?');
    await user.tab();
    expect(await screen.findByText('Cambiano solo le parole: le schede firmate continuano a contare.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lascia come prima' }));
    expect((await read()).contest.criteriaVersion).toBe(1);
  });
});

describe('links', () => {
  it('that changed are shown, and applied by a click only', async () => {
    const edition = await createEdition(laptop.store, { name: 'E' });
    const organisation = await createOrganisation(laptop.store, { name: 'Badacare', code: 'O09' });
    if (!edition.ok || !organisation.ok) throw new Error('not stored');
    const person = await createPerson(laptop.store, edition.value.id, { name: 'Coach 4', roles: ['juror'] });
    if (!person.ok) throw new Error('not stored');
    const pitch = { name: 'Badacare', organisationId: organisation.value.id, organisationCode: 'O09' };
    await store(laptop, addPitches(await read(), [pitch], 'x'));
    const facts = { code: '', name: 'Coach 4', world: null, position: '', email: '', conflictCodes: [] };
    await store(laptop, addJurors(await read(), [jurorOf({ id: person.value.id, ...facts })], 'x'));
    await changeOrganisation(laptop.store, organisation.value.id, { coachIds: [person.value.id] });
    await laptop.store.flush();

    await openTab(/^Giuria/u);
    expect(await screen.findByText(/^È cambiato 1 legame/u)).toBeTruthy();
    expect((await read()).recusals).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Rivedi i legami' }));
    const line = await screen.findByRole('checkbox', { name: /Coach 4, Badacare/u });
    await user.click(line);
    expect(screen.getByRole('button', { name: 'Scegli che cosa applicare' }).hasAttribute('disabled')).toBe(true);
    await user.click(line);
    await user.click(screen.getByRole('button', { name: 'Applica 1 cambiamento' }));
    await waitFor(async () =>
      expect((await read()).recusals).toMatchObject([{ kind: 'coach', reason: 'ne è il coach' }]),
    );
    const table = await screen.findByRole('grid', { name: 'Giuria' });
    expect(within(table).getByRole('row', { name: /Coach 4/u }).textContent).toContain('Badacarecoach');
  });
});

describe('before opening', () => {
  it('lists what is to be put right and leads there', async () => {
    await prepare();
    await store(laptop, addPitches(await read(), [{ name: 'comin' }], 'x'));
    await laptop.store.flush();
    await openTab(/^Prima di aprire/u);
    expect(await screen.findByRole('region', { name: '1 cosa da sistemare prima di aprire.' })).toBeTruthy();
    expect(screen.getByText(/^Stesso nome per più pitch: Comin\./u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vai ai pitch' }));
    expect(await screen.findByRole('list', { name: 'Pitch, in ordine di scena' })).toBeTruthy();
  });

  it('says so when all is ready', async () => {
    await prepare();
    await openTab(/^Prima di aprire/u);
    expect(await screen.findByText('Tutto pronto: la votazione si può aprire.')).toBeTruthy();
  });
});

describe('the next round', () => {
  it('takes those who pass, the tie at the cut too, and stands beside the first one', async () => {
    await prepare();
    await store(laptop, editContest(await read(), { advanceKind: 'top', advanceCount: 1 }, 0));
    openScreen(laptop, `/contests/${contest}`, <ContestRoutes />);
    await user.click(await screen.findByRole('button', { name: 'Apri la votazione' }));
    await waitFor(async () => expect((await read()).round.state).toBe('open'));
    cleanup();
    await signSheet(laptop, contest, 0, [8, 8, 6]);
    const sheet = {
      juror: (await read()).jurors[0]?.id ?? '',
      ...(await sheetOn(laptop, contest, (await read()).jurors[0]?.id ?? '')),
    };
    const closing = { document: await read(), sheets: [sheet], reason: 'basta', now: '2021-07-15T11:00:00.000Z' };
    await store(laptop, await closeRound(closing, digestText));
    await laptop.store.flush();

    const { history } = openScreen(laptop, `/contests/${contest}/setup`, <ContestRoutes />);
    await user.click(await screen.findByRole('link', { name: 'Prepara il turno successivo' }));
    const list = await screen.findByRole('list', { name: 'Il turno successivo' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['1°Comin', '1°Ulisse']);
    expect(screen.getByText('Pari merito all’ultimo posto: Comin e Ulisse passano tutti.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Crea «Finale»' }));
    await waitFor(() => expect(history.at(-1)).not.toContain(contest));
    const rounds = await screen.findByRole('navigation', { name: 'Turni del contest' });
    await waitFor(() => expect(rounds.textContent).toBe('SelezioneFinale'));
    expect(within(rounds).getByText('Finale').getAttribute('aria-current')).toBe('step');
    const made = history.at(-1)?.split('/')[2] ?? '';
    expect((await contestOn(laptop, made)).pitches.map(({ value }) => value.name)).toEqual(['Comin', 'Ulisse']);
    cleanup();
    openScreen(laptop, `/contests/${contest}/next-round`, <ContestRoutes />);
    expect(await screen.findByRole('link', { name: 'Apri «Finale»' })).toBeTruthy();
  });
});
