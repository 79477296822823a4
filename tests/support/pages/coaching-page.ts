import { expect, type Locator, type Page } from '@playwright/test';
import { typeDay } from './date-typing.ts';

/** What a test says of a session that it plans. */
export interface PlannedMeeting {
  readonly organisation: string;
  readonly topic?: string;
  readonly day: Date;
  /** The one dimension it is about. */
  readonly dimension?: string;
  /** Who comes from the organisation. */
  readonly participants?: string;
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
  async plan(meeting: PlannedMeeting): Promise<void> {
    const { organisation } = meeting;
    await this.page.getByRole('button', { name: 'Pianifica una sessione' }).click();
    await this.panel().getByRole('combobox', { name: 'Organizzazione' }).fill(organisation);
    await this.page
      .getByRole('option', { name: new RegExp(`^${organisation}`, 'u') })
      .first()
      .click();
    await this.fillPlan(meeting);
  }

  /** Fills in what a new session is about, the organisation being chosen already; its own page stands open then. */
  async fillPlan({ organisation, topic, day, dimension, participants }: PlannedMeeting): Promise<void> {
    const panel = this.panel();
    if (topic !== undefined) await panel.getByRole('textbox', { name: 'Tema' }).fill(topic);
    await this.writeDay('Giorno', day);
    if (participants !== undefined) {
      await panel.getByRole('textbox', { name: 'Chi viene dall’organizzazione' }).fill(participants);
    }
    if (dimension !== undefined) {
      // Clicked first: a list that opens while the page still scrolls closes again.
      const field = panel.getByRole('combobox', { name: 'Aggiungi una dimensione' });
      await field.click();
      await field.fill(dimension);
      await this.page.getByRole('option', { name: dimension, exact: true }).click();
      await expect(panel.getByRole('button', { name: `Togli «${dimension}»` })).toBeVisible();
    }
    await panel.getByRole('button', { name: 'Metti in calendario' }).click();
    await expect(
      this.page.getByRole('heading', { level: 1, name: new RegExp(`^${organisation}, sessione`, 'u') }),
    ).toBeVisible();
  }

  /** The panel that plans a session. */
  private panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Nuova sessione' });
  }

  /** Types a day into a field, in the order of the language. */
  async writeDay(field: string, day: Date): Promise<void> {
    await typeDay(this.page.getByRole('group', { name: field, exact: true }), day);
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
