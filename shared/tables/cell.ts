/**
 * One cell as the user sees it in the spreadsheet: `text` is always what is shown there, never a result of ours.
 * A formula appears as the result that was stored with it; nothing is ever computed.
 */
export type Cell =
  | { readonly kind: 'empty'; readonly text: '' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  /** `iso` is `yyyy-mm-dd`; a time of day, if any, is only in `text`. */
  | { readonly kind: 'date'; readonly text: string; readonly iso: string }
  /** `#DIV/0!` and its like, or the source of a formula (`=…`) that was saved without a result. */
  | { readonly kind: 'error'; readonly text: string };

/** The one empty cell: ten thousand rows share it. */
export const EMPTY_CELL: Cell = { kind: 'empty', text: '' };

/** Makes a cell of plain text, as every cell of a CSV file is. */
export function textCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { kind: 'text', text };
}

/** Tells whether a person would call the cell empty: nothing in it, or spaces of any kind, also no-break ones. */
export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || cell.text.trim() === '';
}

/** Names a column as spreadsheets do: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
