import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, newSaveFolder, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { ConflictsPage } from '../support/pages/conflicts-page.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { OrganisationPage, OrganisationsPage } from '../support/pages/organisations-page.ts';
import { PackagePage } from '../support/pages/package-page.ts';
import { SettingsPage } from '../support/pages/settings-page.ts';
import { chooseInDialog, saveInFolder } from '../support/pages/system-dialogs.ts';
import { onlyFileIn } from '../support/saved-files.ts';

interface Laptop {
  readonly running: RunningApp;
  readonly frame: AppFrame;
  readonly organisations: OrganisationsPage;
  readonly organisation: OrganisationPage;
  readonly packages: PackagePage;
  readonly conflicts: ConflictsPage;
}

async function openLaptop(): Promise<Laptop> {
  const running = await launchApp();
  const { window } = running;
  return {
    running,
    frame: new AppFrame(window),
    organisations: new OrganisationsPage(window),
    organisation: new OrganisationPage(window),
    packages: new PackagePage(window),
    conflicts: new ConflictsPage(window),
  };
}

/** Exports all a laptop holds, as onto a stick. @returns the file. */
async function fillStick(laptop: Laptop): Promise<string> {
  const stick = newSaveFolder();
  await saveInFolder(laptop.running.app, stick);
  await laptop.frame.exportEdition();
  return join(stick, onlyFileIn(stick));
}

/** Opens a package as one does from the menu or the palette; its preview stands open then. */
async function openStick(laptop: Laptop, path: string): Promise<void> {
  await chooseInDialog(laptop.running.app, path);
  await laptop.frame.command('Apri un pacchetto');
  await expect(laptop.frame.title(/\.miracolo$/u)).toBeVisible();
}

test.describe.serial('two laptops write the same field', () => {
  let anna: Laptop;
  let bruno: Laptop;

  test.beforeAll(async () => {
    anna = await openLaptop();
    bruno = await openLaptop();
  });
  test.afterAll(async () => {
    await quitApp(anna.running);
    await quitApp(bruno.running);
  });

  test('the second begins with the package of the first', async () => {
    const firstStart = new FirstStartPage(anna.running.window);
    await firstStart.beginEmpty();
    await anna.frame.goTo('Impostazioni');
    await new SettingsPage(anna.running.window).nameYourself('Anna Riva');
    await anna.frame.goTo('Organizzazioni');
    await anna.organisations.add('Fondo Verde', 'Orti sui tetti', 'Ambiente');
    await anna.frame.goTo('Organizzazioni');
    await anna.organisations.add('Cooperativa Ponte', 'Lavoro insieme', 'Lavoro');
    const stick = await fillStick(anna);

    await chooseInDialog(bruno.running.app, stick);
    await new FirstStartPage(bruno.running.window).openPackage();
    await expect(bruno.packages.finding()).toContainText('3 nuovi');
    // Nothing is kept before the person says so.
    await bruno.packages.merge();
    await bruno.frame.goTo('Impostazioni');
    await new SettingsPage(bruno.running.window).nameYourself('Bruno Sala');
    await bruno.frame.goTo('Organizzazioni');
    await expect(bruno.organisations.row('Fondo Verde')).toContainText('Orti sui tetti');
    await expect(bruno.organisations.row('Cooperativa Ponte')).toBeVisible();
  });

  test('both names stand side by side with their authors, on both laptops', async () => {
    await anna.frame.goTo('Organizzazioni');
    await anna.organisations.open('Fondo Verde');
    await anna.organisation.rename('Fondo Verde Milano');
    await bruno.organisations.open('Fondo Verde');
    await bruno.organisation.rename('Fondo Verde onlus');
    const fromAnna = await fillStick(anna);
    const fromBruno = await fillStick(bruno);

    for (const [laptop, stick] of [
      [bruno, fromAnna],
      [anna, fromBruno],
    ] as const) {
      await openStick(laptop, stick);
      await expect(laptop.packages.finding()).toContainText('1 da decidere');
      await laptop.packages.merge();
      await laptop.conflicts.open();
      const values = laptop.conflicts.about('nome');
      await expect(values).toContainText('Due valori');
      for (const words of ['Fondo Verde Milano', 'Anna Riva', 'Fondo Verde onlus', 'Bruno Sala']) {
        await expect(values).toContainText(words);
      }
    }
  });

  test('one choice settles it for both', async () => {
    await bruno.conflicts.keep('nome', 'Fondo Verde Milano');
    await expect(bruno.running.window.getByText('Niente da decidere', { exact: true })).toBeVisible();
    await expect(bruno.conflicts.opener()).toBeHidden();
    const stick = await fillStick(bruno);
    await openStick(anna, stick);
    await anna.packages.merge();
    await expect(anna.conflicts.opener()).toBeHidden();
    for (const laptop of [anna, bruno]) {
      await laptop.frame.goTo('Organizzazioni');
      await expect(laptop.organisations.row('Fondo Verde Milano')).toBeVisible();
      await expect(laptop.organisations.row('Fondo Verde onlus')).toBeHidden();
      await expect(laptop.organisations.count()).toHaveText('2 righe');
    }

    // The same stick once more, and one that brings nothing this laptop has not.
    await openStick(anna, stick);
    await anna.packages.expectNothingNew();
    await anna.packages.leave();
    const back = await fillStick(anna);
    await openStick(bruno, back);
    await bruno.packages.expectNothingNew();
  });
});
