import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { inProject } from '../../tools/project.ts';
import { launchApp, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { ContestsPage } from '../support/pages/contest-pages.ts';
import { ProjectorPanel, type ProjectorWindow } from '../support/pages/projector-pages.ts';
import { axeFaults } from '../support/screen-checks.ts';

const PODIUM = 3;

/** The names of all projects of the contest that was voted long ago. */
function sampleNames(): readonly string[] {
  const lines = readFileSync(inProject('assets/sample/contest-real/entries.csv'), 'utf8').trim().split('\n');
  return lines.slice(1).map((line) => line.split(',')[0]?.trim() ?? '');
}

test.describe.serial('the projector', () => {
  let running: RunningApp;
  let projector: ProjectorWindow;
  let hall: Page;
  let panel: ProjectorPanel;
  let frame: AppFrame;

  test.beforeAll(async () => {
    running = await launchApp({ args: ['--sample'] });
    frame = new AppFrame(running.window);
    panel = new ProjectorPanel(running.window);
    await frame.goTo('Contest');
    await new ContestsPage(running.window).open('Contest 3 · finale');
  });
  test.afterAll(async () => quitApp(running));

  async function press(name: string): Promise<void> {
    await running.window.getByRole('button', { name, exact: true }).click();
  }

  test('shows the day, the clock and the count of sheets, as the desk says', async () => {
    projector = await panel.open(running.app);
    hall = projector.page;
    await panel.show('Scaletta');
    await expect(hall.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeFaults(hall)).toEqual([]);
    await press('Avvia');
    await panel.show('Tempo');
    await expect(hall.getByRole('timer')).toHaveText(/^7:\d\d$/u);
    const before = await hall.getByRole('timer').textContent();
    await expect(hall.getByRole('timer')).not.toHaveText(before ?? '');
    expect(await axeFaults(hall)).toEqual([]);
    await press('Apri la votazione');
    await expect(hall.getByRole('heading', { level: 1, name: 'Votazione in corso' })).toBeVisible();
    await expect(hall.getByRole('status')).toHaveText(/^0 schede su \d+$/u);
    expect(await axeFaults(hall)).toEqual([]);
    const jurors = await running.window.getByRole('button', { name: /^G\d\d/u }).count();
    expect(jurors).toBeGreaterThan(0);
    expect(await projector.everything()).not.toMatch(/Giurato|G\d\d/u);
    await press('Prossimo: 2 Genera Impresa');
    await expect(hall.getByRole('heading', { level: 1, name: 'Genera Impresa' })).toBeVisible();
    await expect(hall.getByRole('timer')).toHaveText('8:00');
  });

  test('keeps clock and scene when both windows are loaded again', async () => {
    await press('Avvia');
    await hall.reload();
    await expect(hall.getByRole('heading', { level: 1, name: 'Genera Impresa' })).toBeVisible();
    await running.window.reload();
    await expect(running.window.getByRole('timer').first()).toHaveText(/^[67]:\d\d/u);
    await expect(running.window.getByRole('radio', { name: 'Tempo', exact: true })).toBeChecked();
    await expect(hall.getByRole('timer')).toHaveText(/^[67]:\d\d$/u);
  });

  test('has no way out of its page, and none into the app’s storage', async () => {
    const found = await hall.evaluate(async () => {
      const { projector } = window as unknown as { readonly projector: object };
      const databases = await indexedDB.databases();
      const names = ['require', 'process', 'miracolo', 'electron', 'ipcRenderer'].filter((name) => name in globalThis);
      const reached = await fetch('https://example.org/').then(
        () => true,
        () => false,
      );
      return { bridge: Object.keys(projector), databases: databases.length, names, reached };
    });
    expect(found).toEqual({ bridge: ['onScene'], databases: 0, names: [], reached: false });
    const preferences = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        // Electron has this method and leaves it out of its types.
        const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration };
      }),
    );
    expect(preferences).toHaveLength(2);
    for (const one of preferences)
      expect(one).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    const answer = await running.window.evaluate(async () => {
      type Show = (input: unknown) => Promise<{ readonly ok: boolean }>;
      const { miracolo } = window as unknown as { readonly miracolo: { readonly methods: Record<string, Show> } };
      const leaky = { kind: 'reveal', places: [{ state: 'sealed', rank: 1, name: 'Comin' }] };
      return (await miracolo.methods['projector.show']?.({ scene: leaky }))?.ok;
    });
    expect(answer).toBe(false);
  });

  test('opens the podium only when the ranking is confirmed, place by place', async () => {
    const { window } = running;
    await frame.goTo('Contest');
    await new ContestsPage(window).open('Un contest vero, già votato');
    await expect(window.getByRole('radio', { name: 'Podio', exact: true })).toBeDisabled();
    await expect(window.getByText('Il podio resta chiuso finché la classifica non è confermata.')).toBeVisible();
    // The desk of another contest leaves the hall alone.
    await expect(hall.getByRole('heading', { level: 1, name: 'Genera Impresa' })).toBeVisible();

    await window.getByRole('link', { name: 'Classifica' }).click();
    await window.getByRole('tab', { name: 'Delibera' }).click();
    await window.getByRole('textbox', { name: 'Chi conferma' }).fill('Presidente di prova');
    await window.getByRole('button', { name: 'Conferma la classifica…' }).click();
    await window.getByRole('alertdialog').getByRole('button', { name: 'Conferma la classifica' }).click();
    await expect(window.getByText('Sigillo integro', { exact: false })).toBeVisible();
    await window.getByRole('link', { name: 'Un contest vero, già votato' }).click();
    await panel.show('Podio');
    await expect(hall.getByRole('heading', { level: 2 })).toHaveText(['1° posto', '2° posto', '3° posto']);
    const pitches = sampleNames();
    expect(pitches.length).toBeGreaterThan(PODIUM);
    expect(await axeFaults(hall)).toEqual([]);
    await projector.expectNothingOf(pitches);

    const opened: string[] = [];
    for (const place of [3, 2, 1]) {
      await press(`Scopri il ${place}° posto`);
      const shown = hall.locator('.open li b');
      await expect(hall.locator('.open h2')).toHaveText(`${place}° posto`);
      opened.push(...(await shown.allTextContents()));
      await projector.expectNothingOf(pitches.filter((one) => !opened.includes(one)));
    }
    expect(new Set(opened).size).toBeGreaterThanOrEqual(PODIUM);
    // The reveal fades in: its colours are those of the page only at the end.
    await hall.waitForTimeout(1500);
    expect(await axeFaults(hall)).toEqual([]);
  });

  test('takes a step back, and finds the reveal again after a reload', async () => {
    const winner = await hall.locator('.open li b').first().textContent();
    await press('Annulla ultimo');
    await expect(hall.locator('.open h2')).toHaveText('2° posto');
    expect(await projector.everything()).not.toContain(winner ?? 'nobody');
    await running.window.reload();
    await expect(running.window.getByRole('button', { name: 'Scopri il 1° posto' })).toBeVisible();
    await hall.reload();
    await expect(hall.locator('.open h2')).toHaveText('2° posto');
    expect(await projector.everything()).not.toContain(winner ?? 'nobody');
  });

  test('goes off from the desk', async () => {
    const closing = hall.waitForEvent('close');
    await press('Spegni');
    await closing;
    await expect(running.window.getByRole('button', { name: 'Accendi il proiettore' })).toBeVisible();
  });
});
