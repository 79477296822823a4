import { isBlankCell } from './cell.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** Where the table is thought to begin. `headerRow` is the row number the user sees (1 is the first). */
export interface TablePlace {
  readonly sheetIndex: number;
  readonly headerRow: number;
  /** How many headings were recognised; 0 means a guess by shape alone. */
  readonly recognised: number;
}

/** Titles, dates and instructions hardly ever take more rows than this. */
const ROWS_LOOKED_AT = 40;

/**
 * Proposes sheet and header row: where most different headings are recognised; failing that, the row with most filled
 * cells near the top of the first visible sheet. Only a proposal: the user can change both.
 *
 * @param recognise gives the field a heading stands for, or null.
 * @returns null when every sheet is empty.
 */
export function proposePlace(workbook: Workbook, recognise: (heading: string) => string | null): TablePlace | null {
  const places = workbook.sheets.flatMap((sheet, sheetIndex) => ratePlaces(sheet, sheetIndex, recognise));
  const most = Math.max(0, ...places.map((place) => place.recognised));
  const candidates = most > 0 ? places.filter((place) => place.recognised === most) : listFullRows(places);
  const best = candidates.find((place) => !place.hidden) ?? candidates[0];
  return best ? { sheetIndex: best.sheetIndex, headerRow: best.headerRow, recognised: best.recognised } : null;
}

interface RatedPlace extends TablePlace {
  readonly hidden: boolean;
  readonly filled: number;
}

function ratePlaces(sheet: Sheet, sheetIndex: number, recognise: (heading: string) => string | null): RatedPlace[] {
  return sheet.rows.slice(0, ROWS_LOOKED_AT).flatMap((row, index) => {
    const headings = row.filter((cell) => !isBlankCell(cell)).map((cell) => cell.text);
    if (headings.length === 0) return [];
    const fields = new Set(headings.map(recognise).filter((field) => field !== null));
    const filled = new Set(headings).size;
    return [{ sheetIndex, headerRow: index + 1, recognised: fields.size, hidden: sheet.hidden, filled }];
  });
}

/** Rows that are at least nearly as wide as the widest of their sheet: a title of one cell is not. */
function listFullRows(places: readonly RatedPlace[]): readonly RatedPlace[] {
  return places.filter((place) => {
    const widest = Math.max(...places.filter((one) => one.sheetIndex === place.sheetIndex).map((one) => one.filled));
    return place.filled >= widest * 0.6;
  });
}
