import { expect, type Locator, type Page } from '@playwright/test';

/** Everything that two laptops wrote differently. */
export class ConflictsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The button of the top bar that leads here. */
  opener(): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: /^\d+ da decidere$/u });
  }

  async open(): Promise<void> {
    await this.opener().click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Da decidere' })).toBeVisible();
  }

  /** The values that disagree about one field. */
  about(field: string): Locator {
    return this.page.getByRole('region', { name: field });
  }

  async keep(field: string, value: string): Promise<void> {
    await this.about(field)
      .getByRole('button', { name: `Tieni ${value}` })
      .click();
  }

  /** Brings back what was archived while somebody else went on writing in it. */
  async bringBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Riporta nella lista' }).first().click();
  }
}
