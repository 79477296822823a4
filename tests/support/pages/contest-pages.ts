import { expect, type Locator, type Page } from '@playwright/test';
import { printPaper } from './print-menu.ts';

/** The list of contests. */
export class ContestsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Makes the first contest from a ready grid; its preparation stands open then. */
  async createFirst(template: string): Promise<void> {
    await this.page.getByRole('button', { name: `Crea da «${template}»` }).click();
    await expect(this.page.getByRole('tab', { name: 'Dati' })).toBeVisible();
  }

  /** Makes a contest without criteria; its preparation stands open then. */
  async createEmpty(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Nuovo contest' }).click();
    await this.page.getByRole('menuitem', { name: 'Senza criteri, li scrivo io' }).click();
    await expect(this.page.getByRole('tab', { name: 'Dati' })).toBeVisible();
  }

  async open(title: string): Promise<void> {
    await this.page.getByRole('grid', { name: 'Contest' }).getByText(title, { exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Regia' })).toBeVisible();
  }
}

/** The parts of a contest's preparation. */
export type SetupTab =
  'Dati' | 'Regola' | 'Criteri' | 'Pitch' | 'Giuria' | 'Chi giudica' | 'Giornata' | 'Prima di aprire';

/** The preparation of a contest. */
export class ContestSetupPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openTab(name: SetupTab): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }).click();
  }

  async write(label: string, text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label, exact: true });
    await field.fill(text);
    await field.press('Tab');
  }

  /** Chooses organisations or jurors of the edition from the list at the side. */
  async addFromList(opener: string, names: readonly string[], confirm: string): Promise<void> {
    await this.page.getByRole('button', { name: opener }).first().click();
    const list = this.page.getByRole('grid', { name: opener });
    for (const name of names) {
      await list.getByRole('checkbox', { name: new RegExp(`^Seleziona ${name} `, 'u') }).check({ force: true });
    }
    await this.page.getByRole('button', { name: confirm, exact: true }).click();
    await expect(list).toBeHidden();
  }

  async goToDesk(): Promise<void> {
    await this.page.getByRole('link', { name: 'Vai alla regia' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Regia' })).toBeVisible();
  }
}

/** The event on one page. */
export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async openVoting(): Promise<void> {
    await this.page.getByRole('button', { name: 'Apri la votazione' }).click();
    await expect(this.page.getByText('Votazione aperta').first()).toBeVisible();
  }

  /** Hands the laptop to a juror, from the list of what is missing; the juror's door stands open then. */
  async passTo(juror: string): Promise<void> {
    await this.page
      .getByRole('listitem')
      .filter({ hasText: juror })
      .getByRole('button', { name: 'Passa il portatile' })
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name: `Scheda di ${juror}` })).toBeVisible();
  }

  /** The cell of a juror, which says how far they are. */
  juror(code: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${code}\\b`, 'u') });
  }

  /** Opens the sheet of a juror from their cell; the juror's door stands open then. */
  async openSheetOf(code: string, juror: string): Promise<void> {
    await this.juror(code).click();
    await this.page.getByRole('button', { name: 'Apri la sua scheda' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: `Scheda di ${juror}` })).toBeVisible();
  }

  async markAbsent(juror: string): Promise<void> {
    const line = this.page.getByRole('listitem').filter({ hasText: juror });
    await line.getByRole('button', { name: 'Segna assente' }).click();
    await expect(line).toContainText(/assente/u);
    await expect(line.getByRole('button', { name: 'Segna assente' })).toBeHidden();
  }

  async goToRanking(): Promise<void> {
    await this.page.getByRole('link', { name: 'Classifica' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Classifica' })).toBeVisible();
  }
}

/** The step in which a round is closed; on the desk and beside the ranking. */
export class CloseStep {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  step(): Locator {
    return this.page.getByRole('region', { name: 'Chiudere il turno?' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Chiudi il turno…' }).first().click();
    await expect(this.step()).toBeVisible();
  }

  async giveReason(reason: string): Promise<void> {
    await this.step().getByRole('textbox', { name: 'Perché si chiude ora' }).fill(reason);
  }

  async confirm(): Promise<void> {
    await this.step()
      .getByRole('button', { name: /^Chiudi (senza|il turno$)/u })
      .click();
  }
}

/** One line of the ranking as it is shown. */
export interface ShownPlace {
  readonly place: string;
  readonly name: string;
  /** With the decimal comma. */
  readonly value: string;
}

/** The ranking of a contest. */
export class RankingPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  table(): Locator {
    return this.page.getByRole('grid', { name: 'Classifica' });
  }

  /** Every line, from the first place down. */
  async places(): Promise<readonly ShownPlace[]> {
    const rows = await this.table().locator('tbody').getByRole('row').all();
    return Promise.all(
      rows.map(async (row) => {
        const cells = row.getByRole('gridcell');
        const name = await row.getByRole('rowheader').innerText();
        return {
          place: (await cells.nth(0).innerText()).trim(),
          name: name.replace(/\s+(es\.)?\s*(ex aequo)?$/u, '').trim(),
          value: (await cells.nth(1).innerText()).trim(),
        };
      }),
    );
  }

  /** Prints one paper into the folder of the next "save" window. */
  async print(paper: string): Promise<void> {
    await printPaper(this.page, paper);
  }
}
