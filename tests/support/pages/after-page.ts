import { expect, type Page } from '@playwright/test';

/** What goes back to organisations and jurors after a contest. */
export class AfterPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the ranking. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Restituzione' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Restituzione' })).toBeVisible();
  }

  async chooseLetter(organisation: string): Promise<void> {
    await this.page.getByText(organisation, { exact: true }).first().click();
    await expect(this.page.getByRole('heading', { name: new RegExp(organisation, 'u') }).first()).toBeVisible();
  }

  /** Reads and keeps as many remarks, as they were written. */
  async keepRemarks(count: number): Promise<void> {
    for (let number = 1; number <= count; number += 1) {
      const remark = this.page.getByRole('radiogroup', { name: `Osservazione ${number} di ${count}` });
      await remark.getByText('Tieni', { exact: true }).click();
      await expect(remark.getByRole('radio', { name: 'Tieni' })).toBeChecked();
    }
  }

  async printAllLetters(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tutte le lettere in un file' }).click();
    await expect(this.page.locator('.toast').filter({ hasText: 'PDF salvato: Lettere' })).toBeVisible({
      timeout: 30_000,
    });
  }

  async openMeetings(): Promise<void> {
    await this.page.getByRole('tab', { name: /^Incontri/u }).click();
  }
}
