import { expect, type Locator, type Page } from '@playwright/test';

/** The list of organisations, and the panel that adds one. */
export class OrganisationsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  list(): Locator {
    return this.page.getByRole('grid', { name: 'Elenco delle organizzazioni' });
  }

  /** How many the list says it shows. */
  count(): Locator {
    return this.page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^\d+( di \d+)? ?(riga|righe)?$/u });
  }

  row(name: string): Locator {
    return this.list()
      .getByRole('row')
      .filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  async open(name: string): Promise<void> {
    await this.row(name).getByRole('link', { name, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  /** Adds one with the keyboard; returns once its own page stands open, which is after it was stored. */
  async add(name: string, projectName = '', sector = ''): Promise<void> {
    await this.page.getByRole('button', { name: 'Nuova organizzazione' }).click();
    await this.page.getByRole('textbox', { name: /^Nome/u }).fill(name);
    await this.page.getByRole('textbox', { name: 'Progetto' }).fill(projectName);
    await this.page.getByRole('textbox', { name: 'Settore' }).fill(sector);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  }

  async select(name: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: `Seleziona ${name}` }).check({ force: true });
  }

  /** Writes the list as it is shown into the folder of the next "save" window. */
  async exportCsv(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Esporta' }).click();
    await this.page.getByRole('menuitem', { name: 'Testo separato (CSV)' }).click();
    await expect(this.page.locator('.toast').filter({ hasText: 'Organizzazioni' })).toBeVisible();
  }
}

/** The page of one organisation. */
export class OrganisationPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a part of the page by the name of its tab. */
  async openPart(name: string): Promise<void> {
    const tab = this.page.getByRole('navigation', { name: /^Parti di/u }).getByRole('link', { name });
    await tab.click();
    await expect(tab).toHaveAttribute('aria-current', 'page');
  }

  /** Opens a session of the organisation by what it is about. */
  async openSession(topic: string): Promise<void> {
    await this.openPart('Sessioni');
    await this.page.getByRole('main').getByRole('row', { name: topic }).getByText(topic).click();
    await expect(this.page.getByRole('heading', { level: 1, name: /, sessione \d+$/u })).toBeVisible();
  }

  /** A field of the form by its label; the form stands in the part «Dati». */
  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  /** Writes into a field and leaves it, which is when it is stored. */
  async write(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
    await this.field(label).press('Tab');
  }

  async rename(name: string): Promise<void> {
    await this.openPart('Dati');
    await this.page.getByRole('textbox', { name: /^Nome(?! del)/u }).fill(name);
    await this.page.getByRole('textbox', { name: /^Nome(?! del)/u }).press('Tab');
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  async archive(): Promise<void> {
    await this.openPart('Dati');
    await this.page.getByRole('button', { name: 'Archivia' }).click();
  }
}
