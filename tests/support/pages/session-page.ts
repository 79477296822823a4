import { expect, type Locator, type Page } from '@playwright/test';

/** One coaching session: being prepared, under way or closed. */
export class SessionPage {
  readonly page: Page;
  readonly notes: Locator;
  readonly closing: Locator;

  constructor(page: Page) {
    this.page = page;
    this.notes = page.getByRole('textbox', { name: 'Appunti', exact: true });
    this.closing = page.getByRole('complementary', { name: 'Chiudere la sessione' });
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Comincia' }).click();
    await expect(this.page.getByRole('button', { name: 'Pausa' })).toBeVisible();
  }

  /** Goes to a step of the agenda. */
  async enterStep(title: string): Promise<void> {
    const step = this.page.getByRole('list', { name: 'Scaletta' }).getByRole('button', { name: title });
    await step.click();
    await expect(step).toHaveAttribute('aria-current', 'step');
  }

  /** Writes at the end of the notes. */
  async writeNotes(text: string): Promise<void> {
    await this.notes.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(text);
  }

  /** Writes what is for this laptop's person alone. */
  async writePrivately(text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Appunti solo per te' });
    await field.fill(text);
    await field.press('Tab');
  }

  async decide(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Decisione', exact: true }).click();
    await this.page.getByRole('textbox', { name: 'Che cosa si è deciso' }).fill(text);
    await this.page.getByRole('button', { name: 'Aggiungi', exact: true }).first().click();
    await expect(this.page.getByRole('table', { name: 'Decisioni e azioni' })).toContainText(text);
  }

  async agree(text: string, owner: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Azione', exact: true }).click();
    const form = this.page.getByRole('form', { name: 'Nuova azione' });
    await form.getByRole('textbox', { name: 'Che cosa si fa' }).fill(text);
    await form.getByRole('textbox', { name: 'Chi lo fa' }).fill(owner);
    await form.getByRole('button', { name: 'Aggiungi', exact: true }).click();
    await expect(this.page.getByRole('table', { name: 'Decisioni e azioni' })).toContainText(text);
    await form.getByRole('button', { name: 'Basta così' }).click();
  }

  /** Closes the session with a sentence, which also explains what is missing. */
  async close(sentence: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Chiudi la sessione' }).click();
    await this.closing.getByRole('textbox', { name: /^(Esito in una frase|Perché si chiude così)$/u }).fill(sentence);
    await this.closing.getByRole('button', { name: 'Chiudi la sessione' }).click();
    await expect(this.page.getByText('Chiusa', { exact: true }).first()).toBeVisible();
  }
}
