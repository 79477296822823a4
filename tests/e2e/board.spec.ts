import { expect, test } from '@playwright/test';
import { launchApp, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { BoardPage } from '../support/pages/board-page.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { OrganisationsPage } from '../support/pages/organisations-page.ts';
import { lookAtScreen, type ScreenFaults } from '../support/screen-checks.ts';

const MARKET = 'Mercato e clienti';
const COMMUNICATION = 'Comunicazione e pitch';
const PATENTS = 'Brevetti, marchi, dati, software';
const LEGAL = 'Legale e governance';

test.describe.serial('the board of gaps and potentials', () => {
  test.setTimeout(120_000);
  let running: RunningApp;
  let frame: AppFrame;
  let board: BoardPage;
  const faults: ScreenFaults = [];

  test.beforeAll(async () => {
    running = await launchApp();
    frame = new AppFrame(running.window);
    board = new BoardPage(running.window);
    await new FirstStartPage(running.window).openSample();
    await frame.goTo('Organizzazioni');
    await new OrganisationsPage(running.window).open('Comin');
    await board.open();
  });
  test.afterAll(async () => quitApp(running));

  test('takes cards where they belong', async () => {
    await board.add(MARKET, 'Chi firma nei piccoli musei');
    await board.add(MARKET, 'Rete di musei diocesani', true);
    await board.add(COMMUNICATION, 'Nome e marchio da registrare');
    await board.expectTitles(MARKET, ['Chi firma nei piccoli musei', 'Rete di musei diocesani']);
  });

  test('is dragged with the mouse, and each gesture is taken back by one undo', async () => {
    await board.dragTo('Nome e marchio', PATENTS);
    await board.expectTitles(PATENTS, ['Nome e marchio da registrare']);
    await board.expectTitles(COMMUNICATION, []);
    await frame.undo();
    await board.expectTitles(COMMUNICATION, ['Nome e marchio da registrare']);
    await board.expectTitles(PATENTS, []);
  });

  test('is dragged from the keyboard', async () => {
    await board.dragByKeyboard('Nome e marchio da registrare', LEGAL);
    await board.expectTitles(LEGAL, ['Nome e marchio da registrare']);
    await frame.undo();
    await board.expectTitles(COMMUNICATION, ['Nome e marchio da registrare']);
  });

  test('is moved, weighed, opened and archived by its keys', async () => {
    const { window } = running;
    await board.press('Nome e marchio', 'Alt+ArrowRight');
    await board.expectTitles(PATENTS, ['Nome e marchio da registrare']);
    await expect(board.card('Nome e marchio')).toBeFocused();
    await window.keyboard.press('2');
    await expect(board.card('Nome e marchio').getByRole('img', { name: 'priorità 2 su 3' })).toBeVisible();
    await board.press('Rete di musei', 'Alt+ArrowUp');
    await board.expectTitles(MARKET, ['Rete di musei diocesani', 'Chi firma nei piccoli musei']);
    await frame.undo();
    await board.expectTitles(MARKET, ['Chi firma nei piccoli musei', 'Rete di musei diocesani']);
    await board.press('Chi firma', 'Enter');
    await expect(board.panel(MARKET)).toBeFocused();
    await lookAtScreen(running, 'lavagna-scheda', faults);
    await window.keyboard.press('Escape');
    await board.press('Rete di musei', 'Delete');
    await board.expectTitles(MARKET, ['Chi firma nei piccoli musei']);
    await frame.answerNote('archiviata', 'Annulla');
    await board.expectTitles(MARKET, ['Chi firma nei piccoli musei', 'Rete di musei diocesani']);
  });

  test('is drawn larger and smaller with Ctrl and + or -, while the window stays as it is', async () => {
    const { window } = running;
    const width = await window.evaluate(() => innerWidth);
    await board.press('Chi firma', 'Control+-');
    await expect(window.getByRole('button', { name: 'Zoom 90 %, torna a 100 %' })).toBeVisible();
    await board.press('Chi firma', 'Control+0');
    await expect(window.getByRole('button', { name: 'Zoom 100 %, torna a 100 %' })).toBeVisible();
    expect(await window.evaluate(() => innerWidth)).toBe(width);
  });

  test('has canvases of the same kind, and a way back from paper', async () => {
    const { window } = running;
    await lookAtScreen(running, 'lavagna', faults);
    await window.getByRole('button', { name: 'Dal foglio' }).click();
    await window.getByRole('textbox', { name: 'Codice della scheda' }).fill('7K');
    await window.keyboard.press('Enter');
    await expect(window.getByText('Il codice ha 5 segni', { exact: false })).toBeVisible();
    await lookAtScreen(running, 'lavagna-dal-foglio', faults);
    await window.keyboard.press('Escape');
    await board.openBoard('SBM Canvas', 'Social Business Model Canvas');
    await expect(window.getByText('CC BY-SA 3.0', { exact: false })).toBeVisible();
    await lookAtScreen(running, 'lavagna-modello', faults);
    await board.openBoard('Teoria del cambiamento', 'Teoria del cambiamento');
    await lookAtScreen(running, 'lavagna-cambiamento', faults);
    await board.openBoard('SWOT', 'SWOT');
    await board.add('Punti deboli', 'Un solo cliente');
    await lookAtScreen(running, 'lavagna-swot', faults);
  });

  test('axe finds nothing, no text is cut', () => {
    expect(faults).toEqual([]);
  });
});
