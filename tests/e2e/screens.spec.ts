import { expect, test } from '@playwright/test';
import { inProject } from '../../tools/project.ts';
import { launchApp, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { CloseStep, ContestSetupPage, ContestsPage, DeskPage } from '../support/pages/contest-pages.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { ImportPage } from '../support/pages/import-page.ts';
import { OrganisationPage, OrganisationsPage } from '../support/pages/organisations-page.ts';
import { ScoreSheet } from '../support/pages/score-sheet.ts';
import { chooseInDialog } from '../support/pages/system-dialogs.ts';
import { lookAtScreen, type ScreenFaults } from '../support/screen-checks.ts';

const JUDGED = 'Un contest vero, già votato';
const FINAL = 'Contest 3 · finale';

test.describe.serial('every screen, in both themes and two sizes', () => {
  test.setTimeout(240_000);
  let running: RunningApp;
  let frame: AppFrame;
  const faults: ScreenFaults = [];

  const look = (name: string): Promise<void> => lookAtScreen(running, name, faults);

  test.beforeAll(async () => {
    running = await launchApp();
    frame = new AppFrame(running.window);
  });
  test.afterAll(async () => quitApp(running));

  test('first start, programme, organisations, people, settings', async () => {
    const { window } = running;
    await new FirstStartPage(window).expectOpen();
    await look('primo-avvio');
    await new FirstStartPage(window).openSample();
    await look('programma');
    await frame.goTo('Organizzazioni');
    await look('organizzazioni');
    await new OrganisationsPage(window).open('Comin');
    await look('organizzazione');
    for (const part of ['Contest', 'Documenti', 'Dati']) {
      await new OrganisationPage(window).openPart(part);
      await look(`organizzazione-${part.toLowerCase()}`);
    }
    await frame.goTo('Persone');
    await look('persone');
    await window.getByRole('grid', { name: 'Persone del programma' }).getByRole('rowheader').first().click();
    await expect(window.getByRole('textbox', { name: 'Nome e cognome' })).toBeVisible();
    await look('persona');
    await frame.goTo('Impostazioni');
    await look('impostazioni');
  });

  test('palette, shortcuts, import, package, conflicts', async () => {
    const { window, app } = running;
    await frame.goTo('Programma');
    await window.keyboard.press('Control+k');
    await window.getByRole('combobox', { name: 'Cerca o vai a' }).fill('co');
    await look('cerca');
    await window.keyboard.press('Escape');
    await window.keyboard.press('?');
    await expect(window.getByRole('heading', { name: 'Scorciatoie da tastiera' })).toBeVisible();
    await look('scorciatoie');
    await window.keyboard.press('Escape');
    await frame.goTo('Organizzazioni');
    await window.getByRole('link', { name: 'Importa un foglio' }).click();
    await look('importa');
    await frame.goTo('Organizzazioni');
    const incoming = new ImportPage(window);
    await incoming.choose(app, inProject('tests/fixtures/messy/07-nomi-doppi.csv'));
    await expect(window.getByRole('button', { name: 'Controlla le righe' })).toBeEnabled();
    await look('importa-colonne');
    await incoming.lookAtRows();
    await look('importa-righe');
    await frame.goTo('Organizzazioni');
    await incoming.choose(app, inProject('tests/fixtures/messy/13-immagine.csv'));
    await expect(incoming.refusal()).toBeVisible();
    await look('importa-rifiutato');
    await window.getByRole('button', { name: 'Scegli un altro foglio' }).click();
    await frame.goToAddress('/package');
    await look('pacchetto-nessuno');
    await frame.goToAddress('/conflicts');
    await look('da-decidere-niente');
    await frame.goToAddress('/nowhere');
    await look('pagina-assente');
  });

  test('a judged contest: desk, ranking, jurors, agreement, trial, duel, sheets', async () => {
    const { window } = running;
    await frame.goTo('Contest');
    await look('contest');
    await new ContestsPage(window).open(JUDGED);
    await look('regia-chiusa');
    await new DeskPage(window).goToRanking();
    await look('classifica');
    await window.getByRole('tab', { name: /^Giurati/u }).click();
    await expect(window.getByRole('heading', { name: 'Severità dei giurati' })).toBeVisible();
    await look('classifica-giurati');
    await window.getByRole('tab', { name: /^Accordo/u }).click();
    await expect(window.getByRole('heading', { name: 'Lo stesso ordine?' })).toBeVisible();
    await look('classifica-accordo');
    await window.getByRole('tab', { name: 'E se…' }).click();
    await look('classifica-prova');
    await window.getByRole('tab', { name: 'A due a due' }).click();
    await expect(window.getByRole('heading', { name: 'Tutti contro tutti' })).toBeVisible();
    await look('classifica-confronto');
    await window.getByRole('tab', { name: /^Schede/u }).click();
    await look('classifica-schede');
    await window.getByRole('tab', { name: 'Delibera' }).click();
    await expect(window.getByRole('heading', { name: 'Questioni aperte' })).toBeVisible();
    await look('delibera');
    await window.getByRole('link', { name: 'Restituzione' }).click();
    await look('restituzione-lettere');
    await window.getByRole('tab', { name: /^Incontri/u }).click();
    await look('restituzione-incontri');
  });

  test('a contest being prepared and voted: setup, desk, sheet, review, receipt, closing', async () => {
    const { window, app } = running;
    const setup = new ContestSetupPage(window);
    await frame.goTo('Contest');
    await new ContestsPage(window).open(FINAL);
    await window.getByRole('link', { name: 'Preparazione' }).click();
    await look('preparazione-dati');
    for (const tab of ['Regola', 'Criteri', 'Pitch', 'Giuria', 'Chi giudica', 'Giornata'] as const) {
      await setup.openTab(tab);
      await look(`preparazione-${tab.toLowerCase().replace(' ', '-')}`);
    }
    await setup.openTab('Giuria');
    await window.getByRole('rowheader', { name: 'Giurato 01' }).click();
    await window.getByRole('link', { name: 'Copia dalla carta' }).click();
    await expect(window.getByRole('heading', { level: 1, name: /^Copia dalla carta/u })).toBeVisible();
    await look('copia-inizio');
    await window.getByRole('textbox', { name: 'Nome e cognome' }).fill('Volontaria 1');
    await window.getByRole('button', { name: 'Comincia a copiare' }).click();
    await look('copia-prima');
    await copyFirstPitch('87965');
    await window.getByRole('textbox', { name: 'Nome e cognome' }).fill('Volontaria 2');
    await window.getByRole('button', { name: 'Comincia a copiare' }).click();
    await expect(window.getByRole('textbox', { name: 'Agade, Valore dell’idea' })).toHaveValue('');
    await copyFirstPitch('81965');
    await expect(window.getByText('Resta 1 differenza')).toBeVisible();
    await look('copia-confronto');
    await window.getByRole('button', { name: 'Sul foglio c’è 7' }).click();
    await expect(window.getByRole('button', { name: 'Registra la scheda di carta' })).toBeEnabled();
    await look('copia-registra');
    await window.getByRole('link', { name: FINAL }).click();
    await window.getByRole('link', { name: 'Preparazione' }).click();
    await setup.goToDesk();
    const open = window.getByRole('button', { name: 'Apri la votazione' });
    if (await open.isVisible()) await new DeskPage(window).openVoting();
    await look('regia');
    await window.getByRole('link', { name: 'Importa voti' }).click();
    await look('importa-voti');
    await chooseInDialog(app, inProject('tests/fixtures/messy/16-voto-fuori-scala.csv'));
    await window.getByRole('button', { name: 'Scegli un foglio' }).click();
    await expect(window.getByText('16-voto-fuori-scala.csv').first()).toBeVisible();
    await look('importa-voti-anteprima');
    await window.getByRole('link', { name: FINAL }).click();
    await window.getByRole('button', { name: 'Passa il portatile' }).first().click();
    await expect(window.getByRole('heading', { level: 1, name: /^Scheda di/u })).toBeVisible();
    await look('scheda-porta');
    const sheet = new ScoreSheet(window);
    await window.getByRole('button', { name: /apri la scheda$/u }).click();
    await look('scheda-da-votare');
    await sheet.typeMarks([7, 0, 10]);
    await look('scheda');
    await window.keyboard.press('?');
    await look('scheda-tasti');
    await window.keyboard.press('Escape');
    await sheet.review();
    await look('scheda-revisione');
    await sheet.sign();
    await look('scheda-ricevuta');
    await sheet.handOver();
    await new CloseStep(window).open();
    await look('chiusura');
  });

  test('no text is cut or English, and axe finds nothing on any of them', () => {
    expect(faults).toEqual([]);
  });

  /** Types the marks of the first pitch of a paper sheet, and says that the rest of it is empty. */
  async function copyFirstPitch(marks: string): Promise<void> {
    const { window } = running;
    await window.getByRole('textbox', { name: 'Agade, Valore dell’idea' }).focus();
    for (const mark of marks) {
      await window.keyboard.press(mark);
      await window.keyboard.press('Enter');
    }
    await window.getByRole('button', { name: 'Ho copiato tutto il foglio' }).click();
  }
});
