import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, newSaveFolder, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { ContestsPage, DeskPage, RankingPage } from '../support/pages/contest-pages.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { OrganisationsPage } from '../support/pages/organisations-page.ts';
import { saveInFolder } from '../support/pages/system-dialogs.ts';
import { onlyFileIn } from '../support/saved-files.ts';

const CONTEST = 'Un contest vero, già votato';

test.describe.serial('either copy rebuilds the other', () => {
  let userData = '';
  let before: Content;

  test('the sample edition is what both copies hold', async () => {
    const running = await launchApp();
    userData = running.userData;
    await new FirstStartPage(running.window).openSample();
    before = await readContent(running);
    expect(before.organisations.split('\n').length).toBeGreaterThan(18);
    expect(before.ranking).toHaveLength(18);
    expect(before.people).toMatch(/^\d+ /u);
    await quitApp(running);
  });

  test('without the working copy: rebuilt from the journal, word for word', async () => {
    rmSync(join(userData, 'IndexedDB'), { recursive: true });
    const running = await launchApp({ userData });
    await expect(running.window.getByText('La copia di lavoro è stata ricostruita dal giornale')).toBeVisible();
    expect(await readContent(running)).toEqual(before);
    await quitApp(running);
  });

  test('without half of the journal: rebuilt from the working copy, then able to rebuild it in turn', async () => {
    const journal = journalFolder(userData);
    const files = readdirSync(journal).toSorted();
    for (const name of files.filter((_name, index) => index % 2 === 0)) rmSync(join(journal, name));
    const running = await launchApp({ userData });
    await expect(running.window.getByText('Il giornale delle modifiche è stato ricostruito')).toBeVisible();
    expect(await readContent(running)).toEqual(before);
    await quitApp(running);
    expect(readdirSync(journal).toSorted()).toEqual(files);

    rmSync(join(userData, 'IndexedDB'), { recursive: true });
    const again = await launchApp({ userData });
    await expect(again.window.getByText('La copia di lavoro è stata ricostruita dal giornale')).toBeVisible();
    expect(await readContent(again)).toEqual(before);
    await quitApp(again);
  });

  test('a journal damaged on the disk: cut or set aside, said, rebuilt', async () => {
    const journal = journalFolder(userData);
    const largest = readdirSync(journal)
      .map((name) => ({ path: join(journal, name), bytes: readFileSync(join(journal, name)) }))
      .sort((a, b) => b.bytes.length - a.bytes.length)[0];
    if (largest === undefined) throw new Error('No journal');
    const middle = Math.floor(largest.bytes.length / 2);
    largest.bytes[middle] = (largest.bytes[middle] ?? 0) ^ 0xff;
    writeFileSync(largest.path, largest.bytes);
    const running = await launchApp({ userData });
    // A broken last frame cannot be told from one that a power cut left unfinished.
    await expect(
      running.window.getByText(/era danneggiata: è stata messa da parte|ultima scrittura interrotta/u),
    ).toBeVisible();
    expect(await readContent(running)).toEqual(before);
    await quitApp(running);
  });
});

interface Content {
  readonly organisations: string;
  readonly ranking: readonly unknown[];
  readonly people: string;
}

/** What a person can read of everything: the exported list, the ranking worked out from every mark, the people. */
async function readContent({ app, window }: RunningApp): Promise<Content> {
  const frame = new AppFrame(window);
  await frame.goTo('Organizzazioni');
  const folder = newSaveFolder();
  await saveInFolder(app, folder);
  await new OrganisationsPage(window).exportCsv();
  const organisations = readFileSync(join(folder, onlyFileIn(folder)), 'utf8');
  await frame.dismissNotes();
  await frame.goTo('Persone');
  const people = await window
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /righe$/u })
    .innerText();
  await frame.goTo('Contest');
  await new ContestsPage(window).open(CONTEST);
  await new DeskPage(window).goToRanking();
  return { organisations, people, ranking: await new RankingPage(window).places() };
}

function journalFolder(userData: string): string {
  const workspaces = join(userData, 'workspaces');
  const [id = ''] = readdirSync(workspaces).filter((name) => name.length === 26);
  return join(workspaces, id, 'journal');
}
