import { expect, type Locator, type Page } from '@playwright/test';

/** What a package would do, before anything is kept. */
export class PackagePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What was found in it, in a sentence. */
  finding(): Locator {
    return this.page.getByRole('main').getByRole('status').first();
  }

  async merge(): Promise<void> {
    await this.page.getByRole('button', { name: 'Unisci a questo portatile' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Pacchetto unito' })).toBeVisible();
  }

  /** Leaves a package that brings nothing. */
  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Vai al programma' }).click();
  }

  async expectNothingNew(): Promise<void> {
    await expect(this.finding()).toContainText('Questo portatile ha già tutto quello che c’è nel pacchetto.');
    await expect(this.page.getByRole('button', { name: 'Unisci a questo portatile' })).toHaveCount(0);
  }
}
