import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inProject } from '../../tools/project.ts';
import { launchApp, newSaveFolder, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AfterPage } from '../support/pages/after-page.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { CloseStep, ContestSetupPage, ContestsPage, DeskPage, RankingPage } from '../support/pages/contest-pages.ts';
import { DeliberationPage } from '../support/pages/deliberation-page.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { ImportPage } from '../support/pages/import-page.ts';
import { ProjectorPanel } from '../support/pages/projector-pages.ts';
import { ScoreSheet } from '../support/pages/score-sheet.ts';
import { missingTexts, pdfPages, pdfProblems } from '../support/pdf-checks.ts';
import { axeFaults } from '../support/screen-checks.ts';
import { chooseInDialog, saveInFolder } from '../support/pages/system-dialogs.ts';

const TITLE = 'Contest 7 · finale';
const TELECURA = 'Esempio 13 — Telecura di prossimità';
const PITCHES = ['Agade', 'Alveare', 'Comin', TELECURA, 'Ulisse'] as const;
const JURORS = Array.from({ length: 12 }, (_juror, index) => `Giurato ${String(index + 1).padStart(2, '0')}`);
/** Called and not there. */
const ABSENT = 'Giurato 12';
const CRITERIA = 5;

/**
 * What juror `index` (from 0) gives a pitch, the same on every criterion: Agade and Alveare come out at 8, Comin and Ulisse at 6,
 * each by other jurors.
 */
function markOf(index: number, pitch: string): number {
  const swing = index > 9 ? 0 : index % 2 === 0 ? 1 : -1;
  if (pitch === 'Agade') return 8 + swing;
  if (pitch === 'Alveare') return 8 - swing;
  if (pitch === 'Comin') return 6 + swing;
  return pitch === 'Ulisse' ? 6 - swing : 4;
}

/** What the first three jurors say of Alveare. */
const REMARKS = ['Il bisogno è chiaro.', 'Manca il conto del secondo anno.', 'La squadra conosce il mestiere.'];

/** What must stand on each paper. */
const PAPERS: Readonly<Record<string, readonly string[]>> = {
  Classifica: [TITLE, ...PITCHES, '8,00', '6,00', 'Pari a 8,00: l’ordine lo ha votato la giuria.', 'ex aequo'],
  'Verbale della giuria': [
    TITLE,
    ...PITCHES,
    'Cliente della cooperativa',
    'G02',
    'G11',
    'G12',
    'Ha già clienti che pagano.',
    'Nessuna ragione per preferirne una.',
    'favorevoli 8, contrari 2, astenuti 1',
    'classifica confermata da Giurato 04',
  ],
  'Copione di sala': [TITLE, ...PITCHES, '3° posto, ex aequo'],
  Attestati: [...PITCHES, '1° posto su 5 progetti', '3° posto ex aequo su 5 progetti'],
  'Schede dei giurati': [...PITCHES, 'Cliente della cooperativa', 'Avevo letto la griglia al contrario.'],
  'Schede in bianco': [...PITCHES],
};

test.describe.serial('a jury of twelve, from the call to the reveal', () => {
  let running: RunningApp;
  let frame: AppFrame;
  const papers = newSaveFolder();

  test.beforeAll(async () => {
    running = await launchApp();
    frame = new AppFrame(running.window);
  });
  test.afterAll(async () => quitApp(running));

  test('the contest is prepared: links become recusals by themselves', async () => {
    const firstStart = new FirstStartPage(running.window);
    const incoming = new ImportPage(running.window);
    await firstStart.chooseRole('Coordinamento');
    await chooseInDialog(running.app, inProject('assets/sample/programme/organisations.xlsx'));
    await firstStart.importSpreadsheet();
    await incoming.lookAtRows();
    await incoming.confirm('Importa 18 organizzazioni');
    await chooseInDialog(running.app, inProject('assets/sample/programme/jurors.csv'));
    await frame.goTo('Persone');
    await running.window.getByRole('main').getByRole('button', { name: 'Importa', exact: true }).click();
    await incoming.lookAtRows();
    await incoming.confirm('Importa 40 persone');

    await frame.goTo('Contest');
    await new ContestsPage(running.window).createFirst('Innovazione sociale');
    const setup = new ContestSetupPage(running.window);
    await setup.write('Titolo', TITLE);
    await setup.write('Presidente di giuria', 'Giurato 04');
    await setup.openTab('Pitch');
    await setup.addFromList('Aggiungi organizzazioni', PITCHES, 'Aggiungi 5 progetti');
    await setup.openTab('Giuria');
    await setup.addFromList('Aggiungi giurati', JURORS, 'Aggiungi 12 giurati');
    await setup.openTab('Prima di aprire');
    expect(await axeFaults(running.window)).toEqual([]);
    await setup.goToDesk();
    await new DeskPage(running.window).openVoting();
  });

  test('eleven jurors vote by keyboard alone; one abstains, one was taken out by a link', async () => {
    const desk = new DeskPage(running.window);
    const sheet = new ScoreSheet(running.window);
    for (const [index, juror] of JURORS.entries()) {
      if (juror === ABSENT) continue;
      await desk.passTo(juror);
      if (index === 0) await sheet.countPointerPresses();
      const before = index === 0 ? 0 : await sheet.pointerPresses();
      await sheet.enter();
      for (const [position, pitch] of PITCHES.entries()) {
        if (position > 0) await sheet.nextPitch();
        await sheet.expectPitch(pitch);
        if (pitch === TELECURA && index === 10) continue;
        if (pitch === TELECURA && index === 1) {
          await sheet.recuse('Cliente della cooperativa');
          continue;
        }
        // The third juror slips at first, and amends later.
        const mark = index === 2 && pitch === 'Agade' ? 5 : markOf(index, pitch);
        await sheet.typeMarks(Array.from({ length: CRITERIA }, () => mark));
        await expect(sheet.pitch(pitch)).toHaveAccessibleName(/completo/u);
        if (pitch === 'Alveare' && REMARKS[index] !== undefined) await sheet.remark(REMARKS[index]);
        if (pitch === 'Alveare' && index === 3) await sheet.wishToMeet();
      }
      await sheet.review();
      await sheet.sign();
      await sheet.handOver();
      expect(await sheet.pointerPresses()).toBe(before);
    }
  });

  test('the third juror amends a slip with a reason; who did not come is marked absent', async () => {
    const desk = new DeskPage(running.window);
    const sheet = new ScoreSheet(running.window);
    await desk.openSheetOf('G03', 'Giurato 03');
    await sheet.enter();
    await sheet.expectPitch('Agade');
    await sheet.typeMarks(Array.from({ length: CRITERIA }, () => markOf(2, 'Agade')));
    await sheet.review();
    await sheet.amend('Avevo letto la griglia al contrario.');
    await sheet.handOver();
    await desk.markAbsent(ABSENT);
  });

  test('the round closes, and the jury deliberates on two shared places', async () => {
    const closing = new CloseStep(running.window);
    await closing.open();
    await closing.confirm();
    await new DeskPage(running.window).goToRanking();
    await expect(running.window.getByText(/casi su 100/u).first()).toBeVisible();
    const deliberation = new DeliberationPage(running.window);
    await deliberation.open();
    expect(await axeFaults(running.window)).toEqual([]);
    await deliberation.writtenBy('Coordinamento 1');
    await deliberation.orderTie(1, 'Alveare', 'Ha già clienti che pagano.', { inFavour: 8, against: 2, abstained: 1 });
    await deliberation.keepTie(3, 'Nessuna ragione per preferirne una.');
    const code = await deliberation.confirm('Giurato 04');
    expect(code).toMatch(/^[0-9A-Z]{4}$/u);
    expect(await axeFaults(running.window)).toEqual([]);
  });

  test('the reveal opens one place at a time; the projector holds nothing before', async () => {
    await running.window.getByRole('link', { name: TITLE }).first().click();
    const panel = new ProjectorPanel(running.window);
    const hall = await panel.open(running.app);
    await hall.expectText(TITLE);
    await panel.show('Podio');
    await hall.expectText('ancora sigillato');
    await hall.expectNothingOf([...PITCHES, 'Agadexo', '8,00', '6,00']);

    await panel.reveal('Scopri il 3° posto');
    await hall.expectText('Comin');
    await hall.expectText('Ulisse');
    await hall.expectText('ex aequo');
    await hall.expectNothingOf(['Agade', 'Alveare', TELECURA]);
    await panel.reveal('Scopri il 2° posto');
    await hall.expectText('Agade');
    await hall.expectNothingOf(['Alveare', TELECURA]);
    await panel.reveal('Scopri il 1° posto');
    await hall.expectText('Alveare');
    await hall.expectNothingOf([TELECURA]);
  });

  test('every paper is saved and says what was decided', async () => {
    await new DeskPage(running.window).goToRanking();
    await saveInFolder(running.app, papers);
    const ranking = new RankingPage(running.window);
    expect((await ranking.places()).map(({ place, name }) => `${place} ${name}`)).toEqual([
      '1° Alveare',
      '2° Agade',
      '3° Comin',
      '3° Ulisse',
      `5° ${TELECURA}`,
    ]);
    for (const paper of Object.keys(PAPERS)) {
      await ranking.print(paper);
      const file = readdirSync(papers).find((name) => name.startsWith(paper));
      const path = join(papers, file ?? paper);
      expect(await pdfProblems(path), paper).toEqual([]);
      expect(await missingTexts(path, PAPERS[paper] ?? []), paper).toEqual([]);
    }
  });

  test('the organisations get their letters, the jurors their introductions', async () => {
    const { window } = running;
    const after = new AfterPage(window);
    await after.open();
    await after.chooseLetter('Alveare');
    await after.keepRemarks(REMARKS.length);
    await after.printAllLetters();
    const file = readdirSync(papers).find((name) => name.startsWith('Lettere'));
    const path = join(papers, file ?? 'Lettere');
    expect(await pdfProblems(path)).toEqual([]);
    const wanted = [...PITCHES, ...REMARKS, 'ex aequo', 'con 8,00 punti su 10'];
    expect(await missingTexts(path, wanted)).toEqual([]);
    const text = (await pdfPages(path)).join('\n');
    for (const juror of JURORS) expect(text, juror).not.toContain(juror);
    expect(await axeFaults(window)).toEqual([]);
    await after.openMeetings();
    await expect(window.getByRole('grid', { name: 'Incontri chiesti' })).toContainText('Giurato 04');
    await expect(window.getByRole('grid', { name: 'Incontri chiesti' })).toContainText('Alveare');
    expect(await axeFaults(window)).toEqual([]);
  });
});
