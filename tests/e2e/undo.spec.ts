import { expect, test } from '@playwright/test';
import { launchApp, quitApp, type RunningApp } from '../support/launch-app.ts';
import { AppFrame } from '../support/pages/app-frame.ts';
import { FirstStartPage } from '../support/pages/first-start-page.ts';
import { OrganisationPage, OrganisationsPage } from '../support/pages/organisations-page.ts';

test.describe.serial('what was done is taken back', () => {
  let running: RunningApp;
  let frame: AppFrame;
  let organisations: OrganisationsPage;
  let organisation: OrganisationPage;

  test.beforeAll(async () => {
    running = await launchApp();
    frame = new AppFrame(running.window);
    organisations = new OrganisationsPage(running.window);
    organisation = new OrganisationPage(running.window);
    const firstStart = new FirstStartPage(running.window);
    await firstStart.chooseRole('Coordinamento');
    await firstStart.beginEmpty();
    await frame.goTo('Organizzazioni');
    await organisations.add('Fondo Verde', 'Orti sui tetti', 'Ambiente');
    await frame.goTo('Organizzazioni');
    await organisations.add('Cooperativa Ponte', 'Lavoro insieme', 'Lavoro');
  });
  test.afterAll(async () => quitApp(running));

  test('a new name, by the keys and by the buttons of the top bar', async () => {
    await organisation.rename('Cooperativa Arco');
    await frame.expectSaved();
    await frame.undo();
    await expect(frame.title('Cooperativa Ponte')).toBeVisible();
    await frame.redo();
    await expect(frame.title('Cooperativa Arco')).toBeVisible();
    const bar = running.window.getByRole('banner');
    await bar.getByRole('button', { name: /^Annulla/u }).click();
    await expect(frame.title('Cooperativa Ponte')).toBeVisible();
    await bar.getByRole('button', { name: /^Ripeti/u }).click();
    await expect(frame.title('Cooperativa Arco')).toBeVisible();
    await frame.undo();
    await expect(frame.title('Cooperativa Ponte')).toBeVisible();
    await frame.expectSaved();
  });

  test('while a text is being typed, the keys belong to the text', async () => {
    const field = organisation.field('Forma giuridica');
    await field.fill('Cooperativa');
    await field.press('Control+z');
    await expect(field).not.toHaveValue('Cooperativa');
    await field.fill('');
    await expect(frame.title('Cooperativa Ponte')).toBeVisible();
  });

  test('an archived organisation, from the note at the lower edge', async () => {
    await organisation.archive();
    await expect(running.window.getByText('Questa organizzazione è archiviata.')).toBeVisible();
    await frame.answerNote('«Cooperativa Ponte» è archiviata', 'Annulla');
    await expect(running.window.getByText('Questa organizzazione è archiviata.')).toBeHidden();
    await expect(frame.note('è archiviata')).toBeHidden();
    await frame.goTo('Organizzazioni');
    await expect(organisations.row('Cooperativa Ponte')).toBeVisible();
    await expect(organisations.count()).toHaveText('2 righe');
  });

  test('several archived at once, by one Ctrl+Z', async () => {
    await organisations.select('Cooperativa Ponte');
    await organisations.select('Fondo Verde');
    await running.window.getByRole('button', { name: 'Archivia le 2 selezionate' }).click();
    await expect(frame.note('2 organizzazioni archiviate')).toBeVisible();
    await expect(organisations.row('Fondo Verde')).toBeHidden();
    await frame.undo();
    await expect(organisations.row('Fondo Verde')).toBeVisible();
    await expect(organisations.row('Cooperativa Ponte')).toBeVisible();
    await frame.expectSaved();
  });

  test('what was taken back stays so after a restart', async () => {
    await organisations.open('Fondo Verde');
    await organisation.rename('Fondo Azzurro');
    await frame.undo();
    await expect(frame.title('Fondo Verde')).toBeVisible();
    await quitApp(running);
    running = await launchApp({ userData: running.userData });
    frame = new AppFrame(running.window);
    await frame.goTo('Organizzazioni');
    const list = new OrganisationsPage(running.window);
    await expect(list.row('Fondo Verde')).toBeVisible();
    await expect(list.row('Cooperativa Ponte')).toBeVisible();
    await expect(list.count()).toHaveText('2 righe');
  });
});
