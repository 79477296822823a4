import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { chooseInDialog } from './system-dialogs.ts';

/** A spreadsheet of organisations, people or needs on its way in. */
export class ImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the list of organisations: the import, and a file of this machine. */
  async choose(app: ElectronApplication, path: string): Promise<void> {
    await chooseInDialog(app, path);
    await this.page.getByRole('link', { name: 'Importa un foglio' }).first().click();
    // A file that was left without an answer is still there.
    const again = this.page.getByRole('button', { name: 'Scegli un altro foglio' });
    const choose = this.page.getByRole('button', { name: 'Scegli il foglio' });
    await choose.or(again).waitFor();
    if (await again.isVisible()) await again.click();
    await choose.click();
  }

  /** Why a file gives nothing. */
  refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  /** A row of the preview by its number in the file. */
  row(number: number): Locator {
    return this.page
      .getByRole('grid', { name: 'Righe' })
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell', { name: String(number), exact: true }) });
  }

  async lookAtRows(): Promise<void> {
    await this.page.getByRole('button', { name: 'Controlla le righe' }).click();
    await expect(this.page.getByRole('grid', { name: 'Righe' })).toBeVisible();
  }

  /** The role of the people in the file, as the first step asks. */
  async chooseRole(role: string): Promise<void> {
    await this.page.getByRole('button', { name: /Che ruolo hanno/u }).click();
    await this.page.getByRole('option', { name: role }).click();
  }

  /** When the needs in the file were marked, as the first step asks: "All’inizio (T0)", "A metà", "Alla fine (T1)". */
  async chooseMoment(moment: string): Promise<void> {
    await this.page.getByRole('button', { name: /In quale momento/u }).click();
    await this.page.getByRole('option', { name: moment }).click();
  }

  /** Decides about one row of the preview. */
  async decide(row: number, choice: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`Che cosa fare della riga ${row}$`, 'u') }).click();
    await this.page.getByRole('option', { name: choice }).click();
  }

  confirmation(): Locator {
    return this.page.getByRole('button', { name: /^Importa \d/u });
  }

  /** Confirms and waits for the result. */
  async confirm(words: string): Promise<void> {
    await this.page.getByRole('button', { name: words, exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Importazione fatta' })).toBeVisible();
  }
}

/** A spreadsheet of marks on its way into a contest. */
export class MarksImportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the desk of a contest: the import, and a file of this machine. */
  async choose(app: ElectronApplication, path: string): Promise<void> {
    await chooseInDialog(app, path);
    await this.page.getByRole('link', { name: 'Importa voti' }).click();
    await this.page.getByRole('button', { name: 'Scegli un foglio' }).click();
  }

  /** Leaves out the row that a remark is about. */
  async skipRow(remark: string): Promise<void> {
    await this.page
      .getByRole('listitem')
      .filter({ hasText: remark })
      .getByRole('button', { name: 'Salta la riga' })
      .click();
  }

  /** Confirms; the ranking stands open then. */
  async confirm(words: string): Promise<void> {
    await this.page.getByRole('button', { name: words, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Classifica' })).toBeVisible();
  }
}
