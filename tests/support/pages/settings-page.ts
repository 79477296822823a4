import { expect, type Page } from '@playwright/test';

/** The settings of a laptop. */
export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async nameYourself(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Il tuo nome' });
    await field.fill(name);
    await field.press('Tab');
    await expect(this.page.getByRole('navigation', { name: 'Principale' })).toContainText(name);
  }

  async chooseTheme(theme: 'Come il sistema' | 'Chiaro' | 'Scuro'): Promise<void> {
    await this.page.getByRole('radio', { name: theme }).click();
  }
}
