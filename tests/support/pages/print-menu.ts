import { expect, type Page } from '@playwright/test';

/** Prints one paper of the menu "Stampa" into the folder of the next "save" window. */
export async function printPaper(page: Page, paper: string): Promise<void> {
  await page.getByRole('button', { name: 'Stampa' }).click();
  await page.getByRole('menuitem', { name: paper, exact: true }).click();
  const note = page.locator('.toast').filter({ hasText: `PDF salvato: ${paper}` });
  await expect(note).toBeVisible({ timeout: 30_000 });
  await note.getByRole('button', { name: 'Chiudi' }).click();
}
