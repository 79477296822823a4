import { expect, type Locator, type Page } from '@playwright/test';
import { typeDay } from './date-typing.ts';

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

  /** Adds an action, with the day it is due by when one is said. */
  async agree(text: string, owner: string, due?: Date): Promise<void> {
    await this.page.getByRole('button', { name: 'Azione', exact: true }).click();
    const form = this.page.getByRole('form', { name: 'Nuova azione' });
    await form.getByRole('textbox', { name: 'Che cosa si fa' }).fill(text);
    await form.getByRole('textbox', { name: 'Chi lo fa' }).fill(owner);
    if (due !== undefined) await typeDay(form.getByRole('group', { name: 'Entro', exact: true }), due);
    await form.getByRole('button', { name: 'Aggiungi', exact: true }).click();
    await expect(this.page.getByRole('table', { name: 'Decisioni e azioni' })).toContainText(text);
    await form.getByRole('button', { name: 'Basta così' }).click();
  }

  /** An action of this session, in its line. */
  action(text: string): Locator {
    return this.page
      .getByRole('table', { name: 'Decisioni e azioni' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('button', { name: text, exact: true }) });
  }

  /** Opens an action and says who does it. */
  async giveTo(text: string, owner: string): Promise<void> {
    await this.action(text).getByRole('button', { name: text, exact: true }).click();
    const field = this.page
      .getByRole('table', { name: 'Decisioni e azioni' })
      .getByRole('textbox', { name: 'Chi lo fa', exact: true });
    await field.fill(owner);
    await field.press('Tab');
    await expect(this.action(text)).toContainText(owner);
  }

  /** Archives a session that does not run; the calendar stands open then. */
  async archive(): Promise<void> {
    await this.page.getByRole('button', { name: 'Altro', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Archivia la sessione' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Coaching' })).toBeVisible();
  }

  /** Notes a piece of advice; `against` is the title of the one that it contradicts. */
  async advise(title: string, topic: string, against?: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Consiglio', exact: true }).click();
    const form = this.page.getByRole('form', { name: 'Nuovo consiglio' });
    await form.getByRole('textbox', { name: 'Consiglio', exact: true }).fill(title);
    await form.getByRole('textbox', { name: 'Scelta, in due parole' }).fill(topic);
    if (against !== undefined) {
      await form.getByRole('button', { name: /Contraddice/u }).click();
      await this.page.getByRole('option', { name: against, exact: true }).click();
    }
    await form.getByRole('button', { name: 'Aggiungi il consiglio' }).click();
    await expect(form).toBeHidden();
  }

  /** "Dove eravamo rimasti". */
  recap(): Locator {
    return this.page.locator('.session-recap');
  }

  /** Closes the session with a sentence, which also explains what is missing. */
  async close(sentence: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Chiudi la sessione' }).click();
    await this.closing.getByRole('textbox', { name: /^(Esito in una frase|Perché si chiude così)$/u }).fill(sentence);
    await this.closing.getByRole('button', { name: 'Chiudi la sessione' }).click();
    await expect(this.page.getByText('Chiusa', { exact: true }).first()).toBeVisible();
  }
}
