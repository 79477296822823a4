import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';

/** What the hall may be shown. */
export type HallView = 'Scaletta' | 'Tempo' | 'Si vota' | 'Podio';

/** The desk's panel that steers the projector. */
export class ProjectorPanel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  panel(): Locator {
    return this.page.getByRole('region', { name: 'Proiettore' });
  }

  /** Opens the window of the hall. */
  async open(app: ElectronApplication): Promise<ProjectorWindow> {
    const opened = app.waitForEvent('window');
    await this.panel().getByRole('button', { name: 'Accendi il proiettore' }).click();
    const window = await opened;
    await window.waitForLoadState();
    return new ProjectorWindow(window);
  }

  async show(name: HallView): Promise<void> {
    await this.panel().getByText(name, { exact: true }).click();
  }

  /** Opens the next sealed place or prize. */
  async reveal(words: string): Promise<void> {
    await this.panel().getByRole('button', { name: words, exact: true }).click();
  }
}

/** The window that the hall sees. */
export class ProjectorWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Everything the page holds, seen or not, and what a script in it could read. */
  async everything(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML + JSON.stringify(Object.entries(localStorage)));
  }

  async expectText(words: string | RegExp): Promise<void> {
    await expect(this.page.locator('body')).toContainText(words);
  }

  /** Nothing of these is anywhere in the page. */
  async expectNothingOf(names: readonly string[]): Promise<void> {
    const page = await this.everything();
    for (const name of names) expect(page, name).not.toContain(name);
  }
}
