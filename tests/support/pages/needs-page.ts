import { expect, type Locator, type Page } from '@playwright/test';

/** What a test says of an assessment that it begins. */
export interface NewAssessment {
  readonly moment: 'T0' | 'Metà percorso' | 'T1';
  readonly assessor: 'Organizz.' | 'Coach' | 'Esperto';
  readonly author: string;
  /** Whether the levels of the last one are taken over. */
  readonly isPrefilled?: boolean;
}

/** The needs of an organisation: the list of assessments, one being marked, two over each other. */
export class NeedsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The assessments, one a row. */
  list(): Locator {
    return this.page.getByRole('grid', { name: 'Elenco delle analisi' });
  }

  /** From the list: begins an assessment; its first dimension stands open then. */
  async begin({ moment, assessor, author, isPrefilled = false }: NewAssessment): Promise<void> {
    await this.page.getByRole('button', { name: 'Nuova analisi' }).click();
    const panel = this.page.getByRole('complementary', { name: 'Nuova analisi' });
    await panel.getByRole('radio', { name: moment, exact: true }).click();
    await panel.getByRole('radio', { name: assessor, exact: true }).click();
    await panel.getByRole('textbox', { name: 'Chi l’ha fatta' }).fill(author);
    if (isPrefilled) await panel.getByRole('checkbox', { name: /^Parti dall’ultima/u }).check({ force: true });
    await panel.getByRole('button', { name: 'Comincia l’analisi' }).click();
    await expect(this.levels('Oggi')).toBeVisible();
  }

  /** The levels of the dimension that is open: "Oggi" or "Atteso". */
  levels(label: 'Oggi' | 'Atteso'): Locator {
    return this.page.getByRole('radiogroup', { name: label, exact: true });
  }

  /** The dimension that stands open. */
  dimension(name: string): Locator {
    return this.page.getByRole('heading', { level: 2, name, exact: true });
  }

  /** Goes to a dimension by the list beside it. */
  async openDimension(shortName: string, name: string): Promise<void> {
    await this.page
      .getByRole('complementary')
      .getByRole('link', { name: new RegExp(`^${shortName}`, 'u') })
      .click();
    await expect(this.dimension(name)).toBeVisible();
  }

  /** Marks dimension after dimension with the keyboard alone: digits for today, with Shift for the target, N for the next one. */
  async typeLevels(marks: readonly (readonly [present: number, target: number])[]): Promise<void> {
    for (const [index, [present, target]] of marks.entries()) {
      await expect(this.page.getByText(`${index + 1} di ${marks.length}`, { exact: true }).first()).toBeVisible();
      await this.page.keyboard.press(`Digit${present}`);
      await this.page.keyboard.press(`Shift+Digit${target}`);
      await expect(this.chosen('Oggi', present)).toBeVisible();
      await expect(this.chosen('Atteso', target)).toBeVisible();
      if (index < marks.length - 1) await this.page.keyboard.press('n');
    }
  }

  /** Writes what shows the level of the dimension that is open, and how sure it is. */
  async writeEvidence(evidence: string, confidence: 'Bassa' | 'Media' | 'Alta'): Promise<void> {
    const field = this.page.getByRole('textbox', { name: 'Che cosa lo mostra?' });
    await field.fill(evidence);
    await field.press('Tab');
    await this.page
      .getByRole('radiogroup', { name: 'Fiducia in questo livello' })
      .getByRole('radio', { name: confidence })
      .click();
  }

  async backToList(): Promise<void> {
    await this.page.getByRole('link', { name: 'Tutte le analisi' }).click();
    await expect(this.list()).toBeVisible();
  }

  /** From the list to the board of gaps and potentials. */
  async openBoard(): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name: 'Lavagna', exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Gap e potenzialità' })).toBeVisible();
  }

  /** Lays two assessments over each other. */
  async compare(before: string, now: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Confronta', exact: true }).click();
    await this.choose('Seconda analisi', now);
    await this.choose('Prima analisi', before);
  }

  /** A line of what to talk about, where two people see an organisation differently. */
  difference(dimension: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: dimension }).filter({ hasText: 'D’accordo su' });
  }

  private chosen(label: 'Oggi' | 'Atteso', level: number): Locator {
    return this.levels(label).getByRole('radio', { name: new RegExp(`^${level} `, 'u'), checked: true });
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(label, 'u') }).click();
    await this.page.getByRole('option', { name: new RegExp(`^${option}`, 'u') }).click();
  }
}
