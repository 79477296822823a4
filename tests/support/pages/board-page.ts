import { expect, type Locator, type Page } from '@playwright/test';

/** A board of an organisation: its zones, its cards, the panel beside them. */
export class BoardPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes from the page of an organisation to its board of gaps, by address: `#/organisations/…/board`. */
  async open(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = [...location.hash.split('/').slice(0, 3), 'board'].join('/');
    });
    await expect(this.page.getByRole('heading', { level: 1, name: 'Gap e potenzialità' })).toBeVisible();
  }

  /** Goes to another board by its tab. */
  async openBoard(tab: string, title: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Lavagne' }).getByRole('link', { name: tab }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  zone(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  card(title: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(title, 'u') });
  }

  /** Titles of the cards of a zone, in order. */
  async titles(zone: string): Promise<readonly string[]> {
    return this.zone(zone).getByRole('row').locator('b').allInnerTexts();
  }

  async expectTitles(zone: string, titles: readonly string[]): Promise<void> {
    await expect.poll(() => this.titles(zone)).toEqual(titles);
  }

  /** Writes a new card at the end of a zone, with the keyboard once its field is open. */
  async add(zone: string, title: string, isPotential = false): Promise<void> {
    await this.zone(zone)
      .getByRole('button', { name: `Nuova scheda in ${zone}` })
      .click();
    if (isPotential) await this.zone(zone).getByRole('radio', { name: 'Potenzialità' }).click();
    await this.zone(zone)
      .getByRole('textbox', { name: /^Titolo della scheda nuova/u })
      .fill(title);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await expect(this.card(title)).toBeVisible();
  }

  /** Writes a new card with the keyboard alone: N for a gap, P for a potential, with the focus in the zone. */
  async addByKeyboard(zone: string, title: string, isPotential = false): Promise<void> {
    await this.zone(zone)
      .getByRole('button', { name: `Nuova scheda in ${zone}` })
      .focus();
    await this.page.keyboard.press(isPotential ? 'p' : 'n');
    await expect(this.zone(zone).getByRole('textbox', { name: /^Titolo della scheda nuova/u })).toBeFocused();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await expect(this.card(title)).toBeVisible();
  }

  /** Drags a card with the mouse to a zone and waits for the place that says "Rilascia qui". */
  async dragTo(title: string, zone: string): Promise<void> {
    const from = await boxOf(this.card(title));
    const to = await boxOf(this.zone(zone));
    const { mouse } = this.page;
    await mouse.move(from.x + 40, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 52, from.y + from.height / 2 + 8, { steps: 4 });
    await mouse.move(to.x + to.width / 2, to.y + to.height - 24, { steps: 10 });
    await expect(this.zone(zone).getByText('Rilascia qui')).toBeVisible();
    await mouse.up();
  }

  /** Drags a card from the keyboard: the grip, then Tab from place to place until the wanted zone, then Enter. */
  async dragByKeyboard(title: string, zone: string): Promise<void> {
    await this.card(title).focus();
    await this.page.keyboard.press('ArrowRight');
    await expect(this.card(title).getByRole('button', { name: `Trascina ${title}` })).toBeFocused();
    await this.page.keyboard.press('Enter');
    for (let step = 0; step < 12; step += 1) {
      if ((await this.zone(zone).getByText('Rilascia qui').count()) > 0) break;
      await this.page.keyboard.press('Tab');
    }
    await expect(this.zone(zone).getByText('Rilascia qui')).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  /** Presses keys with the focus on a card. */
  async press(title: string, keys: string): Promise<void> {
    await this.card(title).focus();
    await this.page.keyboard.press(keys);
  }

  /** The panel beside the board. */
  panel(name: string): Locator {
    return this.page.getByRole('complementary', { name });
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('Not on the page');
  return box;
}
