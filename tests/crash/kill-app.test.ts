import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect as expectShown } from '@playwright/test';
import { expect, test } from 'vitest';
import { killApp, launchApp, newSaveFolder, newUserData, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { OrganisationsPage } from '../support/pages/organisations-page.ts';
import { saveInFolder } from '../support/pages/system-dialogs.ts';
import { onlyFileIn } from '../support/saved-files.ts';

const CYCLES = 30;
/** The whole list is read back this often, and at the end; its length every time. */
const READ_BACK_EVERY = 6;

test(`${CYCLES} times kill -9 of the main process or of the page while saving: everything acknowledged is there, none half`, async () => {
  const userData = newUserData();
  const acknowledged = new Set<string>();
  const killed = { main: 0, page: 0 };
  let length = 0;
  await begin(userData);
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    const running = await launchApp({ userData });
    // What was stored without being acknowledged is stored now: it must not go either.
    length = await expectLength(running, Math.max(length, acknowledged.size));
    if (cycle % READ_BACK_EVERY === 0 && length > 0) await expectWhole(running, acknowledged);
    const target = cycle % 3 === 2 ? 'page' : 'main';
    killed[target] += 1;
    for (const name of await workUntilKilled(running, target, cycle)) acknowledged.add(name);
  }
  const last = await launchApp({ userData });
  length = await expectLength(last, Math.max(length, acknowledged.size));
  await expectWhole(last, acknowledged);
  await quitApp(last);
  // Fewer would mean that nothing was going on when the blow fell.
  expect(acknowledged.size).toBeGreaterThan(CYCLES);
  process.stdout.write(
    `kill -9: ${killed.main} × main, ${killed.page} × page, ${acknowledged.size} additions acknowledged, ${length} kept\n`,
  );
  rmSync(userData, { recursive: true, force: true });
});

async function begin(userData: string): Promise<void> {
  const running = await launchApp({ userData });
  await new FirstStartPage(running.window).beginEmpty();
  await quitApp(running);
}

/**
 * Adds organisations until the process is gone. The blow falls after the first addition, which warms the window up, within twice as
 * long as that one took on this machine: the second is under way or stored then, or the third begun.
 *
 * @returns the names whose own page stood open: the app had said yes to them.
 */
async function workUntilKilled(
  running: RunningApp,
  target: 'main' | 'page',
  cycle: number,
): Promise<readonly string[]> {
  const { app, window } = running;
  const pid = target === 'main' ? app.process().pid : await pageProcess(running);
  if (pid === undefined) throw new Error(`No process of the ${target}`);
  const gone = new Promise<void>((resolve) => {
    if (target === 'main') app.process().once('exit', () => resolve());
    else window.once('crash', () => resolve());
  });
  let isDead = false;
  let blow: NodeJS.Timeout | undefined;
  const strike = (): void => {
    isDead = true;
    process.kill(pid, 'SIGKILL');
  };
  const done: string[] = [];
  const list = new OrganisationsPage(window);
  const begun = performance.now();
  try {
    for (let number = 1; !isDead; number += 1) {
      const name = `Prova ${cycle}-${number}`;
      await list.add(name, `Progetto ${cycle}-${number}`, `Settore ${cycle}-${number}`);
      done.push(name);
      blow ??= setTimeout(strike, Math.random() * 2 * (performance.now() - begun));
      await new AppFrame(window).goTo('Organizzazioni');
    }
  } catch (error) {
    // The window goes in the middle of a step; before the blow nothing may fail.
    if (!isDead) {
      clearTimeout(blow);
      throw error;
    }
  }
  await gone;
  if (target === 'page') {
    await expectPageComesBack(running);
    await killApp(running);
  }
  return done;
}

async function pageProcess({ app }: RunningApp): Promise<number | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
}

/** The main process loads the page again by itself. */
async function expectPageComesBack({ app }: RunningApp): Promise<void> {
  await expectShown
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return contents?.isCrashed() === false && !contents.isLoading() && contents.getTitle().includes('Miracolo');
      }),
    )
    .toBe(true);
}

/** Opens the list after a restart. @returns its length, which is at least the one expected. */
async function expectLength({ window }: RunningApp, atLeast: number): Promise<number> {
  await new AppFrame(window).goTo('Organizzazioni');
  const list = new OrganisationsPage(window);
  const empty = window.getByText('Ancora nessuna organizzazione');
  await list.count().or(empty).waitFor();
  const length = (await empty.isVisible()) ? 0 : Number.parseInt(await list.count().innerText(), 10);
  expect(length).toBeGreaterThanOrEqual(atLeast);
  return length;
}

/** Exports the list as a person would and reads every line of it. */
async function expectWhole({ app, window }: RunningApp, acknowledged: ReadonlySet<string>): Promise<void> {
  const folder = newSaveFolder();
  await saveInFolder(app, folder);
  await new OrganisationsPage(window).exportCsv();
  const lines = readFileSync(join(folder, onlyFileIn(folder)), 'utf8')
    .trim()
    .split(/\r?\n/u)
    .slice(1);
  const stored = new Set<string>();
  for (const line of lines) {
    const number = /Prova (\d+-\d+)/u.exec(line)?.[1];
    expect(number, `a line without a name: ${line}`).toBeDefined();
    // One change wrote all three fields: a record with some of them would be half a change.
    expect(line).toContain(`Progetto ${number}`);
    expect(line).toContain(`Settore ${number}`);
    expect(stored, `${number} stands twice`).not.toContain(`Prova ${number}`);
    stored.add(`Prova ${number}`);
  }
  expect([...acknowledged].filter((name) => !stored.has(name))).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
}
