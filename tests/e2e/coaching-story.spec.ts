import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { inProject } from '../../tools/project.ts';
import { launchApp, newSaveFolder, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { BoardPage } from '../support/pages/board-page.ts';
import { CoachingPage } from '../support/pages/coaching-page.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { ImportPage } from '../support/pages/import-page.ts';
import { NeedsPage } from '../support/pages/needs-page.ts';
import { OrganisationPage, OrganisationsPage } from '../support/pages/organisations-page.ts';
import { printPaper } from '../support/pages/print-menu.ts';
import { SessionPage } from '../support/pages/session-page.ts';
import { SettingsPage } from '../support/pages/settings-page.ts';
import { chooseInDialog, saveInFolder } from '../support/pages/system-dialogs.ts';
import { missingTexts, pdfPages, pdfProblems, withoutSpaces } from '../support/pdf-checks.ts';
import { onlyFileIn } from '../support/saved-files.ts';

const COMIN = 'Comin';
const MARKET = 'Mercato e clienti';
const COMMUNICATION = 'Comunicazione e pitch';
const LEGAL = 'Legale e governance';
const TODAY = new Date();
const IN_A_WEEK = new Date(TODAY.getTime() + 7 * 86_400_000);

/** Today and target of every dimension, in the order of the map. The organisation sees its pitch two levels higher. */
const COACH_MID = levels([3, 4, 4, 2, 1, 3, 2, 2], [5, 5, 5, 4, 2, 4, 5, 5]);
const OWN_MID = levels([3, 4, 4, 4, 1, 3, 2, 2], [5, 5, 5, 4, 2, 4, 5, 5]);

const GAP = 'Il pitch parla di noi e non dei ragazzi';
const POTENTIAL = 'Le famiglie che raccontano';
const BRAND = 'Il nome TAMIAS non è registrato';
const TOPIC = 'Per chi è il pitch';
const NOTES = ['Tre famiglie hanno ascoltato il pitch: ', 'nessuna', ' ha capito il servizio.'] as const;
const DECISION = 'Il pitch comincia dalla storia di un ragazzo';
const ACTION = 'Riscrivere i primi due minuti';
const OWNER = 'referente progetto';
const ADVICE = ['Aprire con i numeri.', 'Aprire con una voce.'] as const;
const OUTCOME = 'Si riparte dai ragazzi.';
const SECRET = 'SEGRETO-7431 i soci litigano';
const EVIDENCE = 'Cinque famiglie su sei ridicono il servizio con parole loro.';

test.describe.serial('an organisation is coached from its first needs to a new level', () => {
  let running: RunningApp;
  let frame: AppFrame;
  const papers = newSaveFolder();

  const organisations = () => new OrganisationsPage(running.window);
  const organisation = () => new OrganisationPage(running.window);
  const needs = () => new NeedsPage(running.window);
  const session = () => new SessionPage(running.window);
  const openOrganisation = async (part: string) => {
    await frame.goTo('Organizzazioni');
    await organisations().open(COMIN);
    await organisation().openPart(part);
  };

  test.beforeAll(async () => {
    running = await launchApp();
    frame = new AppFrame(running.window);
  });
  test.afterAll(async () => quitApp(running));

  test('18 organisations and their 144 needs come from two spreadsheets', async () => {
    const firstStart = new FirstStartPage(running.window);
    const incoming = new ImportPage(running.window);
    await firstStart.chooseRole('Coach');
    await firstStart.beginEmpty();
    await frame.goTo('Impostazioni');
    await new SettingsPage(running.window).nameYourself('Anna Riva');
    await frame.goTo('Organizzazioni');
    await incoming.choose(running.app, inProject('assets/sample/programme/organisations.csv'));
    await incoming.lookAtRows();
    await incoming.confirm('Importa 18 organizzazioni');
    await chooseInDialog(running.app, inProject('assets/sample/programme/needs.csv'));
    await running.window.getByRole('button', { name: 'Importa un altro foglio' }).click();
    await running.window.getByRole('button', { name: 'Scegli il foglio' }).click();
    await expect(running.window.getByText('In «needs.csv» ho trovato 144 bisogni.')).toBeVisible();
    await incoming.chooseMoment('All’inizio (T0)');
    await incoming.lookAtRows();
    await incoming.confirm('Importa 144 bisogni');
    await running.window.getByRole('link', { name: 'Vedi le organizzazioni' }).click();
    await expect(organisations().count()).toHaveText('18 righe');
  });

  test('the coach marks the levels by keyboard, then the organisation its own; the comparison names the difference', async () => {
    await openOrganisation('Bisogni');
    await expect(needs().list()).toContainText('8 di 8');
    await needs().begin({ moment: 'Metà percorso', assessor: 'Coach', author: 'Anna Riva' });
    await needs().typeLevels(COACH_MID);
    await needs().backToList();
    await needs().begin({ moment: 'Metà percorso', assessor: 'Organizz.', author: OWNER });
    await needs().typeLevels(OWN_MID);
    await needs().backToList();
    await needs().compare('Organizzazione, Metà percorso', 'Coach, Metà percorso');
    await expect(running.window.getByRole('heading', { name: 'Come si vede e come è vista' })).toBeVisible();
    const difference = needs().difference(COMMUNICATION);
    await expect(difference).toContainText('Organizzazione: 4');
    await expect(difference).toContainText('Coach: 2');
    await expect(running.window.getByRole('button', { name: /^D’accordo su/u })).toHaveCount(2);
  });

  test('gaps and potentials are put on the board by keyboard, moved by keyboard and by mouse, and taken back', async () => {
    const board = new BoardPage(running.window);
    await needs().backToList();
    await needs().openBoard();
    await board.addByKeyboard(COMMUNICATION, GAP);
    await board.addByKeyboard(MARKET, POTENTIAL, true);
    await board.addByKeyboard(COMMUNICATION, BRAND);
    await board.press(BRAND, 'Alt+ArrowRight');
    await board.expectTitles('Brevetti, marchi, dati, software', [BRAND]);
    await board.dragTo(POTENTIAL, LEGAL);
    await board.expectTitles(LEGAL, [POTENTIAL]);
    await frame.undo();
    await board.expectTitles(LEGAL, []);
    await board.expectTitles(MARKET, [POTENTIAL]);
    await board.expectTitles(COMMUNICATION, [GAP]);
  });

  test('a session is planned from the organisation and run: notes, advice that contradicts, a decision, an action, a secret', async () => {
    const { window } = running;
    await openOrganisation('Quadro');
    await window.getByRole('link', { name: 'Prepara la sessione 1' }).click();
    await new CoachingPage(window).fillPlan({
      organisation: COMIN,
      topic: TOPIC,
      day: TODAY,
      dimension: COMMUNICATION,
      participants: OWNER,
    });
    await session().begin();
    await session().enterStep(TOPIC);
    await session().writeNotes(NOTES[0]);
    await window.keyboard.press('Control+b');
    await window.keyboard.type(NOTES[1]);
    await window.keyboard.press('Control+b');
    await window.keyboard.type(NOTES[2]);
    await expect(session().notes.locator('strong')).toHaveText(NOTES[1]);
    await session().advise(ADVICE[0], 'i numeri');
    await session().advise(ADVICE[1], 'una voce', ADVICE[0]);
    await expect(window.getByText('In contrasto', { exact: true })).toBeVisible();
    await session().enterStep('Decisioni e azioni');
    await session().decide(DECISION);
    await session().agree(ACTION, OWNER, IN_A_WEEK);
    await session().writePrivately(SECRET);
    await session().close(OUTCOME);
    await expect(window.getByRole('main').locator('strong, b').filter({ hasText: NOTES[1] })).toBeVisible();
  });

  test('before the next one a card says where one had got to', async () => {
    const { window } = running;
    await window.getByRole('link', { name: 'Pianifica la prossima' }).click();
    await new CoachingPage(window).fillPlan({ organisation: COMIN, day: IN_A_WEEK });
    const recap = session().recap();
    await expect(recap).toContainText('Dove eravamo rimasti');
    for (const words of [OUTCOME, DECISION, ACTION, OWNER]) await expect(recap).toContainText(words);
    await expect(recap.getByRole('checkbox', { name: new RegExp(ACTION, 'u') })).not.toBeChecked();
  });

  test('at T1 a level rises with its evidence, and the thread shows how it came', async () => {
    const { window } = running;
    await openOrganisation('Bisogni');
    await needs().begin({ moment: 'T1', assessor: 'Coach', author: 'Anna Riva' });
    await needs().typeLevels(COACH_MID.map(([present, target], index) => [index === 3 ? 4 : present, target]));
    await needs().openDimension('Comunicazione', COMMUNICATION);
    await needs().writeEvidence(EVIDENCE, 'Alta');
    await organisation().openPart('Fili');
    await window.getByRole('navigation', { name: 'Fili di questa organizzazione' }).getByText('Comunicazione').click();
    const thread = window.getByRole('list', { name: /^Il filo di Comunicazione/u });
    for (const words of ['Sessione 1', OUTCOME, ACTION, DECISION, GAP, 'Nuovo livello: da 2 a 4']) {
      await expect(thread).toContainText(words);
    }
  });

  test('the papers say all of it, and no secret', async () => {
    const { window } = running;
    await saveInFolder(running.app, papers);
    await organisation().openPart('Quadro');
    await printPaper(window, 'Report dei bisogni');
    await printPaper(window, 'Confronto fra rilevazioni');
    await printPaper(window, 'Piano di sviluppo');
    await organisation().openSession(TOPIC);
    await expect(window.getByText('Chiusa', { exact: true }).first()).toBeVisible();
    await printPaper(window, 'Report della sessione');
    const wanted: Readonly<Record<string, readonly string[]>> = {
      'Report dei bisogni': [COMIN, COMMUNICATION, '4 confermato', '2 ipotesi', EVIDENCE],
      'Confronto fra rilevazioni': [
        COMIN,
        COMMUNICATION,
        'T0',
        'T1',
        'prima 2, ipotesi',
        'ora 4, confermato',
        EVIDENCE,
      ],
      'Piano di sviluppo': [COMIN, COMMUNICATION, ACTION, OWNER],
      'Report della sessione': [COMIN, TOPIC, NOTES.join(''), ...ADVICE, DECISION, ACTION, OWNER],
    };
    const files = readdirSync(papers);
    expect(files).toHaveLength(Object.keys(wanted).length);
    for (const [kind, texts] of Object.entries(wanted)) {
      const path = join(papers, files.find((name) => name.startsWith(kind)) ?? kind);
      expect(await pdfProblems(path), kind).toEqual([]);
      expect(await missingTexts(path, texts), kind).toEqual([]);
      expect(withoutSpaces((await pdfPages(path)).join('')), kind).not.toContain(withoutSpaces(SECRET));
      expect((await pdfPages(path)).join(''), kind).not.toContain('SEGRETO');
    }
  });

  test('no package holds the secret', async () => {
    const stick = newSaveFolder();
    await saveInFolder(running.app, stick);
    await frame.exportEdition();
    const entries = Object.values(unzipSync(readFileSync(join(stick, onlyFileIn(stick)))));
    const holds = (words: string) => entries.some((bytes) => Buffer.from(bytes).includes(words));
    // The words of everybody are found this way, so the secret would be.
    for (const words of [DECISION, ACTION, NOTES[0]]) expect(holds(words), words).toBe(true);
    for (const words of [SECRET, 'SEGRETO']) expect(holds(words), words).toBe(false);
  });

  test('after a restart everything is there', async () => {
    await frame.expectSaved();
    await quitApp(running);
    running = await launchApp({ userData: running.userData });
    frame = new AppFrame(running.window);
    const { window } = running;
    await openOrganisation('Bisogni');
    await expect(needs().list().getByRole('row')).toHaveCount(5);
    await needs().openBoard();
    await new BoardPage(window).expectTitles(COMMUNICATION, [GAP]);
    await openOrganisation('Sessioni');
    await organisation().openSession(TOPIC);
    await expect(window.getByRole('main')).toContainText(NOTES.join(''));
    await expect(window.getByRole('table', { name: 'Decisioni e azioni' })).toContainText(DECISION);
    await expect(window.getByRole('table', { name: 'Decisioni e azioni' })).toContainText(ACTION);
    await expect(window.getByRole('textbox', { name: 'Appunti solo per te' })).toHaveValue(SECRET);
  });
});

function levels(present: readonly number[], target: readonly number[]): readonly (readonly [number, number])[] {
  return present.map((level, index) => [level, target[index] ?? level]);
}
