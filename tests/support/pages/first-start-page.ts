import { expect, type Page } from '@playwright/test';

/** Who sits at a laptop, as the first window asks. */
export type RoleName = 'Coordinamento' | 'Coach' | 'Giurato' | 'Esperto' | 'Borsista';

/** The first minute: who is at this laptop, and what to begin with. */
export class FirstStartPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectOpen(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Chi sei su questo portatile?' })).toBeVisible();
  }

  async chooseRole(role: RoleName): Promise<void> {
    await this.page.getByRole('radiogroup').getByText(role, { exact: true }).click();
    await expect(this.page.getByRole('radio', { name: role })).toBeChecked();
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Guarda l’edizione di esempio' }).click();
    await expect(this.page.getByRole('navigation', { name: 'Principale' })).toBeVisible({ timeout: 30_000 });
  }

  async openPackage(): Promise<void> {
    await this.page.getByRole('button', { name: 'Apri un pacchetto' }).click();
  }

  async importSpreadsheet(): Promise<void> {
    await this.page.getByRole('button', { name: 'Importa un foglio di calcolo' }).click();
  }

  async beginEmpty(): Promise<void> {
    await this.page.getByRole('button', { name: 'Comincia da un’edizione vuota' }).click();
    await expect(this.page.getByRole('navigation', { name: 'Principale' })).toBeVisible();
  }
}
