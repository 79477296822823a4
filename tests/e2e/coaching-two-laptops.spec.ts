import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, newSaveFolder, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { CoachingPage } from '../support/pages/coaching-page.ts';
import { ConflictsPage } from '../support/pages/conflicts-page.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { OrganisationPage, OrganisationsPage } from '../support/pages/organisations-page.ts';
import { PackagePage } from '../support/pages/package-page.ts';
import { SessionPage } from '../support/pages/session-page.ts';
import { SettingsPage } from '../support/pages/settings-page.ts';
import { chooseInDialog, saveInFolder } from '../support/pages/system-dialogs.ts';
import { onlyFileIn } from '../support/saved-files.ts';

const VERDE = 'Fondo Verde';
const TODAY = new Date();
/** Under way when the stick is filled: both write in it. */
const SHARED = 'A chi vendere per primi';
/** Still to come then: one calls it off the list, the other holds it. */
const ARCHIVED = 'Il pitch di giugno';
const ACTION = 'Scrivere ai comuni';
const BEGINNING = 'I comuni rispondono tardi.';
const ANNAS = ' Anna: due hanno già risposto.';
const BRUNOS = ' Bruno: uno vuole vedere i conti.';
const KEPT = 'Tre minuti bastano.';

class Laptop {
  readonly running: RunningApp;
  readonly frame: AppFrame;
  readonly organisations: OrganisationsPage;
  readonly packages: PackagePage;
  readonly conflicts: ConflictsPage;
  readonly session: SessionPage;

  constructor(running: RunningApp) {
    const { window } = running;
    this.running = running;
    this.frame = new AppFrame(window);
    this.organisations = new OrganisationsPage(window);
    this.packages = new PackagePage(window);
    this.conflicts = new ConflictsPage(window);
    this.session = new SessionPage(window);
  }

  async nameYourself(name: string): Promise<void> {
    await this.frame.goTo('Impostazioni');
    await new SettingsPage(this.running.window).nameYourself(name);
  }

  /** Opens a session of the organisation by what it is about. */
  async openSession(topic: string): Promise<void> {
    await this.frame.goTo('Organizzazioni');
    await this.organisations.open(VERDE);
    await new OrganisationPage(this.running.window).openSession(topic);
  }

  /** Exports all it holds, as onto a stick. @returns the file. */
  async fillStick(): Promise<string> {
    const stick = newSaveFolder();
    await saveInFolder(this.running.app, stick);
    await this.frame.exportEdition();
    return join(stick, onlyFileIn(stick));
  }

  /** Opens a package; its preview stands open then. */
  async openStick(path: string): Promise<void> {
    await chooseInDialog(this.running.app, path);
    await this.frame.command('Apri un pacchetto');
    await expect(this.frame.title(/\.miracolo$/u)).toBeVisible();
  }

  async takeIn(path: string): Promise<void> {
    await this.openStick(path);
    await this.packages.merge();
  }
}

test.describe.serial('two laptops coach one organisation without seeing each other', () => {
  let anna: Laptop;
  let bruno: Laptop;

  test.beforeAll(async () => {
    anna = new Laptop(await launchApp());
    bruno = new Laptop(await launchApp());
  });
  test.afterAll(async () => {
    await quitApp(anna.running);
    await quitApp(bruno.running);
  });

  test('the second begins with the sessions of the first', async () => {
    await new FirstStartPage(anna.running.window).beginEmpty();
    await anna.nameYourself('Anna Riva');
    await anna.frame.goTo('Organizzazioni');
    await anna.organisations.add(VERDE, 'Orti sui tetti', 'Ambiente');
    const calendar = new CoachingPage(anna.running.window);
    await calendar.open();
    await calendar.plan({ organisation: VERDE, topic: SHARED, day: TODAY });
    await anna.session.begin();
    await anna.session.writeNotes(BEGINNING);
    await anna.session.agree(ACTION, 'segreteria');
    await calendar.open();
    await calendar.plan({ organisation: VERDE, topic: ARCHIVED, day: TODAY });
    const stick = await anna.fillStick();

    await chooseInDialog(bruno.running.app, stick);
    await new FirstStartPage(bruno.running.window).openPackage();
    await bruno.packages.merge();
    await bruno.nameYourself('Bruno Sala');
    await bruno.openSession(SHARED);
    await expect(bruno.session.notes).toHaveText(BEGINNING);
  });

  test('both write the same notes and the same owner; one archives what the other holds', async () => {
    await anna.openSession(SHARED);
    await anna.session.writeNotes(ANNAS);
    await anna.session.giveTo(ACTION, 'presidente');
    await anna.openSession(ARCHIVED);
    await anna.session.archive();

    await bruno.session.writeNotes(BRUNOS);
    await bruno.session.giveTo(ACTION, 'tesoriere');
    await bruno.openSession(ARCHIVED);
    await bruno.session.begin();
    await bruno.session.writeNotes(KEPT);

    const fromAnna = await anna.fillStick();
    const fromBruno = await bruno.fillStick();
    for (const [laptop, stick] of [
      [bruno, fromAnna],
      [anna, fromBruno],
    ] as const) {
      await laptop.openStick(stick);
      await expect(laptop.packages.finding()).toContainText('da decidere');
      await laptop.packages.merge();
    }
  });

  test('the notes hold both texts, the owner waits with both authors, the archived session with its notes', async () => {
    for (const laptop of [anna, bruno]) {
      const { window } = laptop.running;
      await laptop.conflicts.open();
      const owner = laptop.conflicts.about('di chi è');
      await expect(owner).toContainText('Due valori');
      for (const words of ['presidente', 'Anna Riva', 'tesoriere', 'Bruno Sala']) {
        await expect(owner).toContainText(words);
      }
      await expect(window.getByText('Modifica su un elemento archiviato').first()).toBeVisible();
      await expect(
        window.getByText(/^Gli appunti sono stati cambiati dopo che qualcuno l’aveva archiviata/u),
      ).toBeVisible();
      await laptop.openSession(SHARED);
      for (const words of [BEGINNING, ANNAS, BRUNOS]) await expect(laptop.session.notes).toContainText(words.trim());
    }
    const read = await Promise.all([anna, bruno].map((laptop) => laptop.session.notes.innerText()));
    expect(read[0]).toBe(read[1]);
  });

  test('one choice settles it for both, and nothing is lost', async () => {
    await bruno.conflicts.open();
    await bruno.conflicts.keep('di chi è', 'presidente');
    await expect(bruno.conflicts.about('di chi è')).toBeHidden();
    await bruno.conflicts.bringBack();
    await expect(bruno.running.window.getByText('Niente da decidere', { exact: true })).toBeVisible();
    const stick = await bruno.fillStick();
    await anna.takeIn(stick);
    await expect(anna.conflicts.opener()).toBeHidden();
    for (const laptop of [anna, bruno]) {
      await laptop.openSession(SHARED);
      await expect(laptop.session.action(ACTION)).toContainText('presidente');
      await laptop.openSession(ARCHIVED);
      await expect(laptop.session.notes).toHaveText(KEPT);
    }

    // The same stick once more, and one that brings nothing this laptop has not.
    await anna.openStick(stick);
    await anna.packages.expectNothingNew();
    await anna.packages.leave();
    await bruno.openStick(await anna.fillStick());
    await bruno.packages.expectNothingNew();
  });
});
