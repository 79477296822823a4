import { expect, type Locator, type Page } from '@playwright/test';

/** A place of the navigation. */
export type SectionName = 'Programma' | 'Organizzazioni' | 'Contest' | 'Persone' | 'Impostazioni';

/** What stands around every page: navigation, top bar, notes at the lower edge. */
export class AppFrame {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The heading that names the page. */
  title(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  async goTo(section: SectionName): Promise<void> {
    const links = this.page.getByRole('navigation', { name: 'Principale' }).getByRole('link', { name: section });
    await links.click();
    await links.and(this.page.locator('[aria-current="page"]')).waitFor();
  }

  /** An address of this window, as a link would give it. */
  async goToAddress(address: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, address);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** The save state at its place in the top bar. */
  saveState(): Locator {
    return this.page.getByRole('banner').getByRole('status');
  }

  /** Waits until the corner says "Salvato" (or that nothing was waiting), and has said so for longer than it may keep still. */
  async expectSaved(): Promise<void> {
    await expect(this.saveState()).toHaveText(/^(Salvato|Tutto salvato)/);
    // Saving is shown only after half a second: what is still under way would show by then.
    await this.page.waitForTimeout(600);
    await expect(this.saveState()).toHaveText(/^(Salvato|Tutto salvato)/);
  }

  async undo(): Promise<void> {
    await this.page.getByRole('main').focus();
    await this.page.keyboard.press('Control+z');
  }

  async redo(): Promise<void> {
    await this.page.getByRole('main').focus();
    await this.page.keyboard.press('Control+Shift+z');
  }

  /** A note at the lower edge. */
  note(words: string | RegExp): Locator {
    return this.page.locator('.toast').filter({ hasText: words });
  }

  /** Presses the button of a note. */
  async answerNote(words: string | RegExp, button: string): Promise<void> {
    await this.note(words).getByRole('button', { name: button, exact: true }).click();
  }

  async dismissNotes(): Promise<void> {
    const close = this.page.locator('.toast').getByRole('button', { name: 'Chiudi' });
    while ((await close.count()) > 0) await close.first().click();
  }

  /** Chooses a line of the palette by the keyboard: Ctrl+K, its first words, Enter. */
  async command(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('combobox', { name: 'Cerca o vai a' }).fill(words);
    await expect(this.page.getByRole('option').first()).toContainText(words);
    await this.page.keyboard.press('Enter');
  }

  /** Writes everything this laptop holds into a package; answers with the words of the note. */
  async exportEdition(): Promise<string> {
    await this.command('Esporta l’edizione in un pacchetto');
    const note = this.note(/^Esportat/);
    await expect(note).toBeVisible();
    const words = await note.innerText();
    await this.answerNote(/^Esportat/, 'Chiudi');
    return words;
  }
}
