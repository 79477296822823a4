import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inProject } from '../../tools/project.ts';
import { expectRanking, type SheetMarks } from '../support/expected-ranking.ts';
import { launchApp, newSaveFolder, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import {
  CloseStep,
  ContestSetupPage,
  ContestsPage,
  DeskPage,
  RankingPage,
  type ShownPlace,
} from '../support/pages/contest-pages.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { ImportPage } from '../support/pages/import-page.ts';
import { OrganisationsPage } from '../support/pages/organisations-page.ts';
import { ScoreSheet } from '../support/pages/score-sheet.ts';
import { chooseInDialog, saveInFolder } from '../support/pages/system-dialogs.ts';
import { describePdf, missingTexts, pageCountProblems, pdfPages, pdfProblems } from '../support/pdf-checks.ts';

const TITLE = 'Finale di primavera';
const PITCHES = ['Agade', 'Alveare', 'Comin', 'Genera Impresa', 'Ulisse'] as const;
const CRITERIA = [
  'Valore dell’idea',
  'Innovazione e originalità',
  'Impatto sociale e occupazionale',
  'Sostenibilità economica',
  'Qualità della squadra',
] as const;
const WEIGHTS = [25, 20, 25, 20, 10];
const JURORS = ['Giurato 01', 'Giurato 02', 'Giurato 03'] as const;

// Alveare and Comin end up equal at 8, by different marks; Ulisse is judged by one juror alone.
const FIRST: Readonly<Record<string, SheetMarks>> = {
  Agade: [9, 8, 10, 7, 9],
  Alveare: [7, 7, 7, 7, 7],
  Comin: [8, 8, 8, 8, 8],
  'Genera Impresa': [3, 0, 5, 6, 4],
};
const SECOND: Readonly<Record<string, SheetMarks>> = {
  Agade: [8, 8, 9, 9, 10],
  Alveare: [9, 9, 9, 9, 9],
  Comin: [8, 8, 8, 8, 8],
  'Genera Impresa': [4, 2, 6, 5, 7],
  Ulisse: [6, 7, 5, 8, 9],
};

const EXPECTED = expectRanking(
  Object.fromEntries(PITCHES.map((name) => [name, [FIRST[name], SECOND[name]].filter((one) => one !== undefined)])),
  WEIGHTS,
);

test.describe.serial('from a spreadsheet to the minutes', () => {
  let running: RunningApp;
  let frame: AppFrame;
  const codes: string[] = [];
  const papers = newSaveFolder();

  test.beforeAll(async () => {
    running = await launchApp();
    frame = new AppFrame(running.window);
  });
  test.afterAll(async () => quitApp(running));

  test('first start: the coordinator brings the organisations in a spreadsheet', async () => {
    const firstStart = new FirstStartPage(running.window);
    const incoming = new ImportPage(running.window);
    await firstStart.expectOpen();
    await firstStart.chooseRole('Coordinamento');
    await chooseInDialog(running.app, inProject('assets/sample/programme/organisations.xlsx'));
    await firstStart.importSpreadsheet();
    await expect(running.window.getByText('In «organisations.xlsx» ho trovato 18 organizzazioni.')).toBeVisible();
    await incoming.lookAtRows();
    await incoming.confirm('Importa 18 organizzazioni');
    await running.window.getByRole('link', { name: 'Vedi le organizzazioni' }).click();
    const organisations = new OrganisationsPage(running.window);
    await expect(organisations.count()).toHaveText('18 righe');
    await expect(organisations.row('Esempio 10 — Teatro di prossimità')).toBeVisible();
    await expect(organisations.row('Agade')).toContainText('Agadexo');
    await frame.expectSaved();
  });

  test('the jurors come from a second spreadsheet', async () => {
    await chooseInDialog(running.app, inProject('assets/sample/programme/jurors.csv'));
    await frame.goTo('Persone');
    await running.window.getByRole('main').getByRole('button', { name: 'Importa', exact: true }).click();
    const incoming = new ImportPage(running.window);
    await expect(running.window.getByText('In «jurors.csv» ho trovato 40 persone.')).toBeVisible();
    await incoming.lookAtRows();
    await incoming.confirm('Importa 40 persone');
  });

  test('a contest is made, with five pitches and three jurors', async () => {
    await frame.goTo('Contest');
    await new ContestsPage(running.window).createFirst('Innovazione sociale');
    const setup = new ContestSetupPage(running.window);
    await setup.write('Titolo', TITLE);
    await setup.write('Luogo', 'MIND, Milano');
    await setup.write('Presidente di giuria', 'Giurato 04');
    await setup.openTab('Criteri');
    for (const name of CRITERIA) await expect(running.window.getByText(name, { exact: true }).first()).toBeVisible();
    await setup.openTab('Pitch');
    await setup.addFromList('Aggiungi organizzazioni', PITCHES, 'Aggiungi 5 progetti');
    await setup.openTab('Giuria');
    await setup.addFromList('Aggiungi giurati', JURORS, 'Aggiungi 3 giurati');
    await setup.goToDesk();
    await new DeskPage(running.window).openVoting();
  });

  test('a juror votes by keyboard alone, from the door to the signature', async () => {
    const desk = new DeskPage(running.window);
    const sheet = new ScoreSheet(running.window);
    await desk.passTo(JURORS[0]);
    await sheet.countPointerPresses();
    await sheet.enter();
    await sheet.expectPitch(PITCHES[0]);
    // Unscored looks otherwise than the lowest mark: no mark is chosen, and words say so.
    await expect(sheet.criterion(CRITERIA[0]).getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(sheet.sheet().getByText('Da votare', { exact: true })).toHaveCount(CRITERIA.length);
    await sheet.typeMarks(FIRST['Agade'] ?? []);
    await expect(sheet.criterion(CRITERIA[2]).getByRole('radio', { checked: true })).toHaveText('10');
    await expect(sheet.pitch('Agade')).toHaveAccessibleName(/completo/u);
    await sheet.remark('Prototipo già provato in reparto.');
    await sheet.nextPitch();
    await sheet.typeMarks(FIRST['Alveare'] ?? []);
    await sheet.nextPitch();
    await sheet.expectPitch('Comin');
    await sheet.typeMarks(FIRST['Comin'] ?? []);
    await sheet.nextPitch();
    await sheet.typeMarks(FIRST['Genera Impresa'] ?? []);
    // A zero is a mark, as sure as an eight.
    await expect(sheet.criterion(CRITERIA[1]).getByRole('radio', { checked: true })).toHaveAccessibleName('0 assente');
    await sheet.nextPitch();
    await sheet.recuse('Socio della cooperativa');
    await expect(sheet.pitch('Ulisse')).toHaveAccessibleName(/astensione/u);

    // Arrows: back to the second pitch, one step down on the first criterion and up again.
    for (let step = 0; step < 3; step += 1) await sheet.previousPitch();
    await sheet.expectPitch('Alveare');
    await running.window.keyboard.press('ArrowLeft');
    await expect(sheet.criterion(CRITERIA[0]).getByRole('radio', { checked: true })).toHaveText('6');
    await running.window.keyboard.press('ArrowRight');
    await expect(sheet.criterion(CRITERIA[0]).getByRole('radio', { checked: true })).toHaveText('7');

    await sheet.review();
    await expect(running.window.getByText('4 pitch completi su 4, 1 astensione.')).toBeVisible();
    await expect(running.window.getByRole('row').filter({ hasText: 'Agade' })).toContainText('Prototipo già provato');
    codes.push(await sheet.sign());
    await sheet.handOver();
    expect(await sheet.pointerPresses()).toBe(0);
    await expect(desk.juror('G01')).toHaveText(/Giurato 01.*firmata.*4 di 4/su);
  });

  test('the laptop is passed to the next juror, who sees no mark of the first', async () => {
    const sheet = new ScoreSheet(running.window);
    await new DeskPage(running.window).passTo(JURORS[1]);
    await expect(running.window.getByRole('radio')).toHaveCount(0);
    await sheet.enter();
    await expect(running.window.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(running.window.getByText('Prototipo già provato')).toBeHidden();
    for (const [index, name] of PITCHES.entries()) {
      if (index > 0) await sheet.nextPitch();
      await sheet.expectPitch(name);
      await sheet.typeMarks(SECOND[name] ?? []);
      await expect(sheet.pitch(name)).toHaveAccessibleName(/completo/u);
    }
    await sheet.review();
    codes.push(await sheet.sign());
    await sheet.handOver();
    expect(new Set(codes).size).toBe(2);
  });

  test('the ranking shows the places worked out here', async () => {
    await new DeskPage(running.window).goToRanking();
    expectPlaces(await new RankingPage(running.window).places());
    await expect(running.window.getByText('Provvisoria: mancano schede')).toBeVisible();
    await expect(running.window.getByText('ex aequo').first()).toBeVisible();
  });

  test('the round is closed without the third juror, with its reason', async () => {
    const closing = new CloseStep(running.window);
    await closing.open();
    await expect(closing.step()).toContainText(JURORS[2]);
    await expect(closing.step()).toContainText('non valgono zero, sono assenti');
    await expect(closing.step()).toContainText('Il podio può muoversi?');
    await closing.confirm();
    await expect(closing.step()).toContainText('Mancano delle schede: scrivi perché si chiude senza.');
    await closing.giveReason('Giurato 03 è partito prima della fine.');
    await closing.confirm();
    await expect(frame.note('Turno chiuso')).toBeVisible();
    await expect(running.window.getByText(/^Fermata il/u)).toBeVisible();
    expectPlaces(await new RankingPage(running.window).places());
  });

  test('the papers say what the screen says', async () => {
    await saveInFolder(running.app, papers);
    const ranking = new RankingPage(running.window);
    const shown = await ranking.places();
    await ranking.print('Classifica');
    await ranking.print('Verbale della giuria');
    await ranking.print('Schede dei giurati');
    const files = readdirSync(papers).toSorted();
    expect(files).toHaveLength(3);
    const texts: Readonly<Record<string, readonly string[]>> = {
      Classifica: [TITLE, ...shown.flatMap(({ name, value }) => [name, value])],
      Verbale: [
        TITLE,
        ...shown.flatMap(({ name, value }) => [name, value]),
        'G01',
        'G02',
        'G03',
        'Giurato 04',
        'Giurato 03 è partito prima della fine.',
        'Socio della cooperativa',
      ],
      Schede: [
        ...PITCHES,
        JURORS[0],
        JURORS[1],
        'Prototipo già provato in reparto.',
        'Socio della cooperativa',
        ...codes,
      ],
    };
    for (const [kind, wanted] of Object.entries(texts)) {
      const path = join(papers, files.find((name) => name.startsWith(kind)) ?? kind);
      expect(await pdfProblems(path), kind).toEqual([]);
      expect(await missingTexts(path, wanted), kind).toEqual([]);
      expect((await describePdf(path)).language, kind).toMatch(/^it/u);
      const pages = await pdfPages(path);
      // One sheet for each of the two who signed, each with a count of its own.
      const parts = kind === 'Schede' ? [pages.length / 2, pages.length / 2] : [pages.length];
      expect(pageCountProblems(pages, parts), kind).toEqual([]);
    }
  });

  test('after a restart everything is there', async () => {
    await quitApp(running);
    running = await launchApp({ userData: running.userData });
    frame = new AppFrame(running.window);
    await frame.goTo('Organizzazioni');
    await expect(new OrganisationsPage(running.window).count()).toHaveText('18 righe');
    await frame.goTo('Contest');
    await new ContestsPage(running.window).open(TITLE);
    await expect(running.window.getByText('Turno chiuso').first()).toBeVisible();
    const desk = new DeskPage(running.window);
    await expect(desk.juror('G01')).toHaveText(/Giurato 01.*firmata.*4 di 4/su);
    await desk.goToRanking();
    expectPlaces(await new RankingPage(running.window).places());
    await frame.expectSaved();
    await expect(frame.saveState()).toContainText(/salvato/iu);
  });
});

function expectPlaces(shown: readonly ShownPlace[]): void {
  expect(shown.map(({ place, name }) => `${place} ${name}`).toSorted()).toEqual(
    EXPECTED.map(({ place, name }) => `${place}° ${name}`).toSorted(),
  );
  expect(shown.map(({ place }) => place)).toEqual(EXPECTED.map(({ place }) => `${place}°`));
  for (const { name, value } of shown) {
    const digits = value.split(',')[1]?.length ?? 0;
    expect(digits).toBeGreaterThanOrEqual(2);
    expect(value, name).toBe(
      EXPECTED.find((one) => one.name === name)
        ?.value.toFixed(digits)
        .replace('.', ','),
    );
  }
}
