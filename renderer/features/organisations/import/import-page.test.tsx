import { readFile } from 'node:fs/promises';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../../shared/lib/result.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { WorkerInPlace } from '../../../../tests/support/worker-in-place.ts';
import { createEdition } from '../../../data/commands/editions.ts';
import { createOrganisation } from '../../../data/commands/organisations.ts';
import { listAssessments } from '../../../data/queries/coaching.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { dropOfferedFile, offerFile } from '../../../platform/offered-file.ts';
import { ImportPage } from './import-page.tsx';

let laptop: Laptop;
const saved: { name: string; text: string }[] = [];

beforeEach(async () => {
  laptop = await openLaptop();
  Object.assign(globalThis, { Worker: WorkerInPlace });
  saved.length = 0;
});

afterEach(async () => {
  cleanup();
  dropOfferedFile();
  await laptop.store.close();
});

function offer(fileName: string, content: string | Uint8Array<ArrayBuffer>): void {
  const bytes = typeof content === 'string' ? new Uint8Array(new TextEncoder().encode(content)) : content;
  offerFile({ kind: 'spreadsheet', file: { fileName, bytes } });
}

async function offerMessy(name: string): Promise<void> {
  offer(name, new Uint8Array(await readFile(`tests/fixtures/messy/${name}`)));
}

function openImport() {
  return openScreen(laptop, '/import', <ImportPage />, {
    'files.save': ({ suggestedName, bytes }) => {
      saved.push({ name: suggestedName, text: new TextDecoder().decode(bytes) });
      return Promise.resolve(ok({ path: `/tmp/${suggestedName}` }));
    },
  });
}

async function names(): Promise<readonly string[]> {
  await laptop.store.flush();
  return (await listOrganisations().run(laptop.store.database)).map((row) => row.name);
}

async function goToRows(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Controlla le righe' }));
}

describe('the import of a list', () => {
  it('writes nothing before it is confirmed, and takes everything back with one undo', async () => {
    const user = userEvent.setup();
    offer('elenco.csv', 'Nome;Settore\nAgade;lavoro\nComin;cura\n');
    openImport();
    await goToRows(user);
    expect(await names()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Importa 2 organizzazioni' }));
    expect(await screen.findByText('2 nuove, 0 unite e 0 lasciate fuori')).toBeTruthy();
    expect(await names()).toEqual(['Agade', 'Comin']);
    await user.click(screen.getByRole('button', { name: 'Annulla l’importazione' }));
    await screen.findByText(/Tutto è come prima/u);
    expect(await names()).toEqual([]);
  });

  it('holds copies until somebody decides, one by one or all in one way', async () => {
    const user = userEvent.setup();
    await offerMessy('07-nomi-doppi.csv');
    openImport();
    await goToRows(user);
    expect(screen.getByText('6 righe sembrano doppioni')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Importa 5 organizzazioni' })).toBeTruthy();
    expect(screen.getByText('6 righe aspettano ancora una decisione: senza, restano fuori.')).toBeTruthy();
    expect(screen.getByText(/Riga 3: «ESEMPIO 12 — ORTO DI COMUNITA'» sembra la stessa realtà/u)).toBeTruthy();

    const all = screen.getByRole('group', { name: '6 righe sembrano doppioni' });
    await user.click(within(all).getByRole('button', { name: 'Unisci' }));
    const merged = screen.getByRole('button', { name: 'Importa 11 organizzazioni' });
    expect(merged).toBeTruthy();
    await user.click(within(all).getByRole('button', { name: 'Tieni separati' }));
    await user.click(screen.getByRole('button', { name: /Che cosa fare della riga 3/u }));
    await user.click(await screen.findByRole('option', { name: 'Lascia fuori' }));
    await user.click(screen.getByRole('button', { name: 'Importa 10 organizzazioni' }));
    await screen.findByText('10 nuove, 0 unite e 1 lasciata fuori');
    expect(await names()).toHaveLength(10);
  });

  it('keeps the decisions when one goes back to the columns', async () => {
    const user = userEvent.setup();
    await offerMessy('07-nomi-doppi.csv');
    openImport();
    await goToRows(user);
    await user.click(screen.getByRole('button', { name: 'Unisci' }));
    await user.click(screen.getByRole('button', { name: 'Indietro' }));
    await goToRows(user);
    expect(screen.getByRole('button', { name: 'Importa 11 organizzazioni' })).toBeTruthy();
  });

  it('fills the empty fields of what is there and leaves the others', async () => {
    await createOrganisation(laptop.store, { name: 'Agade', sector: 'lavoro' });
    const user = userEvent.setup();
    offer('elenco.csv', 'Nome;Settore;Progetto\nAGADE;robotica;Agadexo\n');
    openImport();
    await goToRows(user);
    await user.click(screen.getByRole('button', { name: /Che cosa fare della riga 2/u }));
    await user.click(await screen.findByRole('option', { name: 'Unisci a «Agade»' }));
    await user.click(screen.getByRole('button', { name: 'Importa 1 organizzazione' }));
    await screen.findByText('0 nuove, 1 unita e 0 lasciate fuori');
    await laptop.store.flush();
    const [row] = await listOrganisations().run(laptop.store.database);
    expect(row).toMatchObject({ name: 'Agade', sector: 'lavoro', projectName: 'Agadexo' });
  });

  it('saves the rows left out with their reason, no cell of them a formula', async () => {
    const user = userEvent.setup();
    offer('elenco.csv', 'Nome;Note\nAgade;=1+1\nAgade;=2+2\n');
    openImport();
    await goToRows(user);
    await user.click(screen.getByRole('button', { name: 'Importa 1 organizzazione' }));
    await user.click(await screen.findByRole('button', { name: 'Salva le righe lasciate fuori (CSV)' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.text).toContain("Agade;'=2+2;3;");
    expect(saved[0]?.text).toContain('senza una decisione');
  });

  it('reads the file again with another column, and refuses without a name', async () => {
    const user = userEvent.setup();
    offer('elenco.csv', 'Titolo;Settore\nAgade;lavoro\n');
    openImport();
    expect(await screen.findByText(/manca la colonna «Nome»/u)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Controlla le righe' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: /La colonna A Titolo diventa/u }));
    await user.click(await screen.findByRole('option', { name: 'Nome (serve)' }));
    await waitFor(() => expect(screen.queryByText(/manca la colonna «Nome»/u)).toBeNull());
    await goToRows(user);
    await user.click(screen.getByRole('button', { name: 'Importa 1 organizzazione' }));
    await waitFor(async () => expect(await names()).toEqual(['Agade']));
  });

  it('takes people with their role into the edition', async () => {
    const edition = await createEdition(laptop.store, { name: '2020–21' });
    if (!edition.ok) throw new Error(edition.error.code);
    const user = userEvent.setup();
    offer('giurati.csv', 'Codice;Nome;Mondo;Ruolo\nG01;Anna Rossi;ricerca;docente\n');
    openImport();
    await goToRows(user);
    await user.click(screen.getByRole('button', { name: 'Importa 1 persona' }));
    await screen.findByText('1 nuova, 0 unite e 0 lasciate fuori');
    await laptop.store.flush();
    const [person] = await listPeople({ role: 'juror' }).run(laptop.store.database);
    expect(person).toMatchObject({ name: 'Anna Rossi', world: 'research', programmeId: edition.value.id });
  });

  it('takes needs in as one assessment an organisation, and knows the same file again', async () => {
    const created = await createOrganisation(laptop.store, { name: 'Agade', code: 'O01' });
    if (!created.ok) throw new Error(created.error.code);
    const user = userEvent.setup();
    const sheet =
      'Codice;Organizzazione;Dimensione;Livello attuale;Livello atteso;Priorità;Ore necessarie;Fonte\n' +
      'O01;Agade;tecnologia;2;4;alta;6;colloquio\nO01;Agade;squadra;3;5;;2,5;colloquio\nO01;Agade;legale;9;5;;;\n';
    offer('bisogni.csv', sheet);
    openImport();
    await user.click(await screen.findByRole('button', { name: /In quale momento/u }));
    await user.click(await screen.findByRole('option', { name: 'Alla fine (T1)' }));
    await goToRows(user);
    expect(screen.getByText(/«9» è fuori dalla mappa\. I livelli sono numeri interi da 1 a 5/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Importa 2 bisogni' }));
    await screen.findByText('2 nuove, 0 unite e 1 lasciata fuori');
    await laptop.store.flush();
    const assessments = await listAssessments().run(laptop.store.database);
    expect(assessments).toMatchObject([
      {
        organisation: created.value.id,
        template: 'needs-map',
        version: 'needs-map-1',
        moment: 't1',
        assessor: 'coach',
        source: 'colloquio',
        marks: { technology: { present: 2, target: 4, priority: 3, hours: 6 }, team: { hours: 2.5 } },
      },
    ]);
    expect(Object.keys(assessments[0]?.marks ?? {}).sort()).toEqual(['team', 'technology']);
    await user.click(screen.getByRole('button', { name: 'Importa un altro foglio' }));
    offer('bisogni.csv', sheet);
    expect(await screen.findByText(/Questo file è già stato importato/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /In quale momento/u }));
    await user.click(await screen.findByRole('option', { name: 'Alla fine (T1)' }));
    await goToRows(user);
    expect(screen.getAllByText('C’è già, uguale')).toHaveLength(2);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Importa' }).disabled).toBe(true);
    expect((await laptop.store.undo()).ok).toBe(true);
    await laptop.store.flush();
    const marks = (await listAssessments().run(laptop.store.database)).map((one) => one.marks);
    expect(marks).toEqual([]);
  });

  it('points a sheet of marks to the contests', async () => {
    await offerMessy('18a-voti-giurato-03.csv');
    openImport();
    expect(await screen.findByText('«18a-voti-giurato-03.csv» sembra un foglio di voti')).toBeTruthy();
    expect(await names()).toEqual([]);
  });

  it.each([
    ['13-immagine.csv', /è un’immagine PNG, non un foglio di dati/u],
    ['15-protetto.xlsx', /è protetto da una password/u],
    ['23-file-vuoto.csv', /è vuoto \(0 byte\)/u],
  ])('refuses %s with the reason', async (name, reason) => {
    await offerMessy(name);
    openImport();
    expect(await screen.findByText(reason)).toBeTruthy();
    expect(screen.getByText('I tuoi dati sono come prima.')).toBeTruthy();
    expect(await names()).toEqual([]);
  });
});
