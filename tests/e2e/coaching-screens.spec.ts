import { expect, test } from '@playwright/test';
import { launchApp, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { BoardPage } from '../support/pages/board-page.ts';
import { CoachingPage } from '../support/pages/coaching-page.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { OrganisationPage, OrganisationsPage } from '../support/pages/organisations-page.ts';
import { lookAtScreen, type ScreenFaults } from '../support/screen-checks.ts';

/** Has everything: two assessments and one between them, six sessions of which the last is running, all boards. */
const MUSEUM = 'Esempio 15 — Museo per tutti';
/** Its last session is planned. */
const PANTRY = 'Esempio 8 — Dispensa di quartiere';
/** Assessed once, and nothing more: what a programme's own register says. */
const ASSESSED_ONCE = 'Comin';

test.describe.serial('every screen of needs and coaching, in both themes and two sizes', () => {
  test.setTimeout(300_000);

  let running: RunningApp;
  let frame: AppFrame;
  const faults: ScreenFaults = [];

  const look = async (name: string): Promise<void> => {
    // A button under the mouse would show its tooltip.
    await running.window.mouse.move(0, 0);
    await lookAtScreen(running, `coaching-${name}`, faults);
  };

  test.beforeAll(async () => {
    running = await launchApp();
    frame = new AppFrame(running.window);
    await new FirstStartPage(running.window).openSample();
  });
  test.afterAll(async () => quitApp(running));

  test('the programme, and an organisation with nothing but its first assessment', async () => {
    const { window } = running;
    const page = new OrganisationPage(window);
    await expect(window.getByRole('heading', { name: 'Mappa dei bisogni' })).toBeVisible();
    await look('programma');
    await openOrganisation(ASSESSED_ONCE);
    await look('quadro-solo-t0');
    for (const part of ['Sessioni', 'Azioni', 'Consigli', 'Fili']) {
      await page.openPart(part);
      await look(`vuoto-${part.toLowerCase()}`);
    }
  });

  test('every part of an organisation that is being coached', async () => {
    const page = new OrganisationPage(running.window);
    await openOrganisation(MUSEUM);
    await look('quadro');
    for (const part of ['Bisogni', 'Sessioni', 'Azioni', 'Consigli', 'Fili', 'Documenti', 'Dati']) {
      await page.openPart(part);
      await look(`organizzazione-${part.toLowerCase()}`);
    }
    await goBelow('thread/market');
    await look('filo-mercato');
  });

  test('an assessment: begun, marked, laid over another', async () => {
    const { window } = running;
    await openOrganisation(MUSEUM);
    await goBelow('needs/new');
    await look('bisogni-nuova');
    await goBelow('needs');
    await window.getByRole('main').getByRole('grid').getByRole('rowheader').first().click();
    await expect(window).toHaveURL(/\/needs\/[^/]+$/u);
    await look('bisogni-valutazione');
    await goBelow('needs/compare');
    await look('bisogni-confronto');
  });

  test('the boards, a card open, a sheet that was filled in by hand', async () => {
    const { window } = running;
    const board = new BoardPage(window);
    await openOrganisation(MUSEUM);
    await board.open();
    await look('lavagna-gap');
    await board.press('Chi firma nei piccoli musei', 'Enter');
    await expect(board.panel('Mercato e clienti')).toBeFocused();
    await look('lavagna-scheda');
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Dal foglio' }).click();
    await expect(board.panel('Dal foglio riempito a mano')).toBeVisible();
    await look('lavagna-dal-foglio');
    await board.openBoard('SBM Canvas', 'Social Business Model Canvas');
    await look('lavagna-sbmc');
    await board.openBoard('Teoria del cambiamento', 'Teoria del cambiamento');
    await look('lavagna-teoria');
    await board.openBoard('SWOT', 'SWOT');
    await look('lavagna-swot');
  });

  test('the calendar of coaching, and what goes over all organisations', async () => {
    const { window } = running;
    const coaching = new CoachingPage(window);
    await coaching.open();
    await look('settimana');
    await coaching.show('Mese');
    await look('mese');
    await coaching.show('Elenco');
    await look('elenco');
    await window.getByRole('button', { name: 'Pianifica una sessione' }).click();
    await look('pianifica');
    await frame.goToAddress('/coaching/actions');
    await look('azioni');
    await frame.goToAddress('/coaching/load');
    await look('carico');
    await frame.goToAddress('/coaching/search');
    await look('cerca-vuota');
    await window.getByRole('main').getByRole('searchbox').fill('musei');
    await expect(window.locator('mark').first()).toBeVisible();
    await look('cerca');
  });

  test('a session: planned, running, being closed, closed', async () => {
    const { window } = running;
    await openOrganisation(PANTRY);
    await window.getByRole('link', { name: 'Apri la sessione 5' }).click();
    await expect(window.getByRole('button', { name: 'Comincia' })).toBeVisible();
    await look('sessione-pianificata');
    await openOrganisation(MUSEUM);
    await window.getByRole('link', { name: 'Torna alla sessione 6' }).click();
    await expect(window.getByRole('button', { name: 'Chiudi la sessione' })).toBeVisible();
    await look('sessione-in-corso');
    await window.getByRole('button', { name: 'Chiudi la sessione' }).click();
    await expect(window.getByRole('complementary', { name: 'Chiudere la sessione' })).toBeVisible();
    await look('sessione-in-chiusura');
    await openOrganisation(MUSEUM);
    await new OrganisationPage(window).openPart('Sessioni');
    await window
      .getByRole('main')
      .getByRole('rowheader', { name: /^Chi compra una guida/u })
      .click();
    await expect(window.getByText('Chiusa', { exact: true }).first()).toBeVisible();
    await look('sessione-chiusa');
  });

  test('the templates, one read and one being written', async () => {
    const { window } = running;
    await frame.goToAddress('/templates');
    await look('modelli');
    await window.getByRole('main').getByRole('grid').getByRole('rowheader').first().click();
    await expect(window.getByRole('heading', { name: 'Questa versione' })).toBeVisible();
    await look('modello');
    await window.getByRole('button', { name: 'Comincia una versione nuova' }).click();
    await expect(window.getByText('Bozza: nessuno la vede')).toBeVisible();
    await look('modello-bozza');
  });

  test('no text is cut or English, and axe finds nothing on any of them', () => {
    expect(faults).toEqual([]);
  });

  async function openOrganisation(name: string): Promise<void> {
    await frame.goTo('Organizzazioni');
    await new OrganisationsPage(running.window).open(name);
  }

  /** Goes to an address below the organisation that stands open. */
  async function goBelow(path: string): Promise<void> {
    const organisation = new URL(running.window.url()).hash.split('/')[2] ?? '';
    await frame.goToAddress(`/organisations/${organisation}/${path}`);
  }
});
