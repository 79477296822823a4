import { expect, type Locator, type Page } from '@playwright/test';

/**
 * The score sheet as a juror uses it with both hands on the keyboard. Nothing here touches the mouse; `pointerPresses`
 * proves it.
 */
export class ScoreSheet {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Starts counting every press of a mouse, pen or finger in this window. */
  async countPointerPresses(): Promise<void> {
    await this.page.evaluate(() => {
      document.documentElement.dataset.presses = '0';
      window.addEventListener(
        'pointerdown',
        () => {
          const { dataset } = document.documentElement;
          dataset.presses = String(Number(dataset.presses) + 1);
        },
        true,
      );
    });
  }

  async pointerPresses(): Promise<number> {
    return this.page.evaluate(() => Number(document.documentElement.dataset.presses));
  }

  /** Opens the sheet at the juror's door: the button has the focus already. */
  async enter(): Promise<void> {
    await this.page.keyboard.press('Enter');
    await expect(this.sheet()).toBeVisible();
  }

  sheet(): Locator {
    return this.page.getByRole('region', { name: 'Scheda', exact: true });
  }

  /** The marks of one criterion. */
  criterion(name: string): Locator {
    return this.page.getByRole('radiogroup', { name: new RegExp(`^${name}, da `, 'u') });
  }

  /** The line of a pitch in the list at the left. */
  pitch(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Pitch' })
      .getByRole('button', { name: new RegExp(`^\\d+ ${name} `, 'u') });
  }

  async expectPitch(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`, 'u') })).toBeVisible();
  }

  /** Types one mark for each criterion, from the first down. */
  async typeMarks(marks: readonly number[]): Promise<void> {
    for (const [index, mark] of marks.entries()) {
      if (index > 0) await this.page.keyboard.press('ArrowDown');
      await this.page.keyboard.press(mark === 10 ? 'x' : String(mark));
    }
  }

  async nextPitch(): Promise<void> {
    await this.page.keyboard.press('n');
  }

  async previousPitch(): Promise<void> {
    await this.page.keyboard.press('p');
  }

  async remark(text: string): Promise<void> {
    await this.page.keyboard.press('c');
    await expect(this.page.getByRole('textbox', { name: 'Osservazione' })).toBeFocused();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Escape');
  }

  /** Wishes to meet them as a client, the first of the four. */
  async wishToMeet(): Promise<void> {
    await this.page.keyboard.press('i');
    await this.page.keyboard.press('Space');
    await expect(this.page.getByRole('button', { name: 'cliente', pressed: true })).toBeFocused();
    await this.page.keyboard.press('Escape');
  }

  async recuse(reason: string): Promise<void> {
    await this.page.keyboard.press('r');
    await expect(this.page.getByRole('dialog').getByRole('textbox', { name: 'Motivo' })).toBeFocused();
    await this.page.keyboard.type(reason);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  /** Ctrl+Enter: the whole sheet in one table. */
  async review(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Rivedi la tua scheda' })).toBeVisible();
  }

  /** Signs from the review, by Tab and Enter. @returns the code of the receipt. */
  async sign(): Promise<string> {
    await this.page.keyboard.press('Tab');
    await expect(this.page.getByRole('button', { name: 'Firma la scheda' })).toBeFocused();
    await this.page.keyboard.press('Enter');
    const receipt = this.page.getByRole('region', { name: 'Scheda firmata' });
    await expect(receipt).toBeVisible();
    const code = /codice (\S+)/u.exec(await receipt.getByRole('status').innerText())?.[1];
    if (code === undefined) throw new Error('The receipt shows no code');
    return code;
  }

  /** Signs a changed sheet from the review, with its reason, by keyboard. */
  async amend(reason: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: /^Perché/u });
    await field.focus();
    await this.page.keyboard.type(reason);
    await this.page.getByRole('button', { name: /^Firma/u }).focus();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('region', { name: 'Scheda firmata' })).toBeVisible();
  }

  /** From the receipt back to the desk: the button has the focus already. */
  async handOver(): Promise<void> {
    await expect(this.page.getByRole('button', { name: 'Passa il portatile' })).toBeFocused();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('heading', { level: 1, name: 'Regia' })).toBeVisible();
  }
}
