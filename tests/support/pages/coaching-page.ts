import { expect, type Page } from '@playwright/test';

/** What a test says of a session that it plans. */
export interface PlannedMeeting {
  readonly organisation: string;
  readonly topic?: string;
  readonly day: Date;
}

/** The calendar of coaching, over all organisations. */
export class CoachingPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Principale' })
      .getByRole('link', { name: /^Coaching/u })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Coaching' })).toBeVisible();
  }

  /** Plans a session; its own page stands open then. */
  async plan({ organisation, topic, day }: PlannedMeeting): Promise<void> {
    await this.page.getByRole('button', { name: 'Pianifica una sessione' }).click();
    const panel = this.page.getByRole('complementary', { name: 'Nuova sessione' });
    await panel.getByRole('combobox', { name: 'Organizzazione' }).fill(organisation);
    await this.page
      .getByRole('option', { name: new RegExp(`^${organisation}`, 'u') })
      .first()
      .click();
    if (topic !== undefined) await panel.getByRole('textbox', { name: 'Tema' }).fill(topic);
    await this.writeDay('Giorno', day);
    await panel.getByRole('button', { name: 'Metti in calendario' }).click();
    await expect(
      this.page.getByRole('heading', { level: 1, name: new RegExp(`^${organisation}, sessione`, 'u') }),
    ).toBeVisible();
  }

  /** Types a day into a field, in the order of the language. */
  async writeDay(field: string, day: Date): Promise<void> {
    const two = (value: number) => String(value).padStart(2, '0');
    await this.page.getByRole('group', { name: field, exact: true }).getByRole('spinbutton').first().focus();
    await this.page.keyboard.type(`${two(day.getDate())}${two(day.getMonth() + 1)}${day.getFullYear()}`);
  }

  async show(view: 'Settimana' | 'Mese' | 'Elenco'): Promise<void> {
    await this.page.getByRole('radio', { name: view }).click();
  }

  /** Opens a session from the week or the month. */
  async openSession(organisation: string): Promise<void> {
    await this.page
      .getByRole('main')
      .getByRole('table')
      .getByRole('link', { name: new RegExp(organisation, 'u') })
      .first()
      .click();
  }
}
