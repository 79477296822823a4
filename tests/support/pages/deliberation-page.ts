import { expect, type Locator, type Page } from '@playwright/test';

/** Counts of a vote by a show of hands. */
export interface ShownHands {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

/** The jury's deliberation: a tab beside the ranking. */
export class DeliberationPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: /^Delibera/u }).click();
    await expect(this.page.getByRole('heading', { name: 'Questioni aperte' })).toBeVisible();
  }

  /** Who writes the decisions down. */
  async writtenBy(name: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Chi verbalizza' }).fill(name);
  }

  /** The question of a shared place. */
  tie(rank: number): Locator {
    return this.page.getByRole('listitem').filter({ hasText: `Pari al ${rank}° posto` });
  }

  /** The jury votes an order: `first` goes before the others. */
  async orderTie(rank: number, first: string, reason: string, hands: ShownHands): Promise<void> {
    const tie = this.tie(rank);
    await tie.getByText('Le ordina con un voto').click();
    const up = tie.getByRole('button', { name: `Sposta su ${first}` });
    if ((await up.count()) > 0 && (await up.isEnabled())) await up.click();
    await tie.getByRole('textbox', { name: 'Motivo' }).fill(reason);
    await tie.getByRole('textbox', { name: 'Favorevoli' }).fill(String(hands.inFavour));
    await tie.getByRole('textbox', { name: 'Contrari' }).fill(String(hands.against));
    await tie.getByRole('textbox', { name: 'Astenuti' }).fill(String(hands.abstained));
    await tie.getByRole('button', { name: 'Registra l’ordine' }).click();
    await expect(tie).toBeHidden();
  }

  /** The jury leaves a place shared. */
  async keepTie(rank: number, reason: string): Promise<void> {
    const tie = this.tie(rank);
    await tie.getByText('Restano ex aequo').click();
    await tie.getByRole('textbox', { name: 'Motivo' }).fill(reason);
    await tie.getByRole('button', { name: 'Registra l’ex aequo' }).click();
    await expect(tie).toBeHidden();
  }

  /** Confirms the ranking in somebody's name. @returns the short code of the seal. */
  async confirm(by: string): Promise<string> {
    await this.page.getByRole('textbox', { name: 'Chi conferma' }).fill(by);
    await this.page.getByRole('button', { name: 'Conferma la classifica…' }).click();
    await this.page
      .getByRole('dialog')
      .or(this.page.getByRole('alertdialog'))
      .getByRole('button', { name: 'Conferma la classifica' })
      .click();
    await expect(this.page.getByText('Sigillo integro', { exact: false })).toBeVisible();
    const code = /\((\S+)\)/u.exec(
      await this.page
        .getByText(/^Confermata il .* da /u)
        .first()
        .innerText(),
    )?.[1];
    if (code === undefined) throw new Error('The badge shows no code');
    return code;
  }
}
