import { expect, test } from '@playwright/test';
import { inProject } from '../../tools/project.ts';
import { launchApp, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { ContestSetupPage, ContestsPage, DeskPage, RankingPage } from '../support/pages/contest-pages.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { ImportPage, MarksImportPage } from '../support/pages/import-page.ts';
import { OrganisationsPage } from '../support/pages/organisations-page.ts';

const REFUSED = [
  ['13-immagine.csv', '«13-immagine.csv» è un’immagine PNG, non un foglio di dati. Scegliere un file CSV, XLSX o ODS.'],
  ['15-protetto.xlsx', '«15-protetto.xlsx» è protetto da una password. Aprirlo, salvarlo senza password e riprovare.'],
  ['23-file-vuoto.csv', 'Il file «23-file-vuoto.csv» è vuoto (0 byte).'],
] as const;

function messy(name: string): string {
  return inProject(`tests/fixtures/messy/${name}`);
}

test.describe.serial('spreadsheets as people really send them', () => {
  let running: RunningApp;
  let frame: AppFrame;
  let incoming: ImportPage;
  let organisations: OrganisationsPage;

  test.beforeAll(async () => {
    running = await launchApp();
    frame = new AppFrame(running.window);
    incoming = new ImportPage(running.window);
    organisations = new OrganisationsPage(running.window);
    await new FirstStartPage(running.window).beginEmpty();
    await frame.goTo('Organizzazioni');
    await organisations.add('Fondo Verde', 'Orti sui tetti', 'Ambiente');
  });
  test.afterAll(async () => quitApp(running));

  for (const [name, message] of REFUSED) {
    test(`${name} is refused with its reason and its cure, and nothing changes`, async () => {
      await frame.goTo('Organizzazioni');
      await incoming.choose(running.app, messy(name));
      await expect(incoming.refusal()).toContainText(message);
      await expect(running.window.getByRole('main')).toContainText('I tuoi dati sono come prima.');
      await expect(incoming.confirmation()).toHaveCount(0);
      await frame.goTo('Organizzazioni');
      await expect(organisations.count()).toHaveText('1 riga');
      await expect(organisations.row('Fondo Verde')).toContainText('Orti sui tetti');
    });
  }

  test('07-nomi-doppi.csv: copies are merged, kept or left out as the person says', async () => {
    await frame.goTo('Organizzazioni');
    await incoming.choose(running.app, messy('07-nomi-doppi.csv'));
    await incoming.lookAtRows();
    await expect(running.window.getByText('6 righe sembrano doppioni')).toBeVisible();
    await expect(incoming.row(3)).toContainText("Riga 3: «ESEMPIO 12 — ORTO DI COMUNITA'» sembra la stessa realtà");
    // Without a decision a copy stays out: five are new.
    await expect(incoming.confirmation()).toHaveText('Importa 5 organizzazioni');
    await running.window.getByRole('button', { name: 'Unisci', exact: true }).click();
    await incoming.decide(8, 'Tieni separata');
    await incoming.decide(10, 'Lascia fuori');
    await incoming.confirmation().click();
    await expect(running.window.getByRole('heading', { name: 'Importazione fatta' })).toBeVisible();
    await expect(running.window.getByText('6 nuove, 4 unite e 1 lasciata fuori')).toBeVisible();
    await running.window.getByRole('link', { name: 'Vedi le organizzazioni' }).click();
    await expect(organisations.count()).toHaveText('7 righe');
    await expect(organisations.row('esempio 10 — teatro di prossimita')).toBeVisible();
    await expect(organisations.row('Esempio 11 — Doposcuola digitale bis')).toBeVisible();
    // The whole import is one change.
    await frame.undo();
    await expect(organisations.count()).toHaveText('1 riga');
  });

  test('16-voto-fuori-scala.csv: good rows come in, the others say which mark and which scale', async () => {
    await frame.goTo('Contest');
    await new ContestsPage(running.window).createEmpty();
    const setup = new ContestSetupPage(running.window);
    await setup.write('Titolo', 'Voti da un foglio');
    await setup.goToDesk();
    const marks = new MarksImportPage(running.window);
    await marks.choose(running.app, messy('01-bom.csv'));
    await marks.confirm('Importa 48 voti');
    await expect(frame.note('48 voti importati')).toBeVisible();
    expect(await new RankingPage(running.window).places()).toHaveLength(6);
    await frame.dismissNotes();

    await frame.goTo('Contest');
    await new ContestsPage(running.window).open('Voti da un foglio');
    await running.window.getByRole('link', { name: 'Preparazione' }).click();
    await setup.openTab('Giuria');
    await running.window.getByRole('button', { name: 'Aggiungi a mano' }).click();
    await running.window.getByRole('grid', { name: 'Giuria' }).getByText('Nuovo giurato').click();
    await setup.write('Nome', 'Giurato 04');
    await setup.goToDesk();

    await marks.choose(running.app, messy('16-voto-fuori-scala.csv'));
    const page = running.window.getByRole('main');
    for (const words of [
      'Riga 3, «Innovazione»: 11 è fuori dalla scala 0–10.',
      'Riga 5, «Sostenibilità»: 75 è fuori dalla scala 0–10.',
      'Riga 6, «Impatto sociale»: -1 è fuori dalla scala 0–10.',
      'Riga 7, «Squadra»: 7,3 non rispetta il passo di 0,5.',
    ]) {
      await expect(page).toContainText(words);
    }
    await expect(page).toContainText('2 righe buone');
    await expect(page).toContainText('4 da decidere');
    await expect(page).toContainText('4 righe restano fuori.');
    await marks.skipRow('Riga 3, «Innovazione»');
    await expect(page).toContainText('Riga 3: saltata');
    await marks.confirm('Importa 8 voti');
    await expect(frame.note('8 voti importati')).toBeVisible();
    await frame.goTo('Contest');
    await new ContestsPage(running.window).open('Voti da un foglio');
    await expect(new DeskPage(running.window).juror('Giurato 04')).toContainText('2 di 6');
  });

  test('18b: the same sheet twice counts once', async () => {
    const marks = new MarksImportPage(running.window);
    await marks.choose(running.app, messy('16-voto-fuori-scala.csv'));
    await expect(running.window.getByRole('button', { name: /^Importa \d+ vot/u })).toHaveCount(0);
    await expect(running.window.getByRole('main')).toContainText(/già (stato importato|presenti)/u);
  });
});
