import type { ReactNode } from 'react';

/** A column of a `DataTable`. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell in words: what search looks into, what sorting compares unless `compare` is given, what exports write. */
  readonly text: (row: Row) => string;
  /** Order of two rows; give it for numbers and dates. Columns sort unless `isFixed`. */
  readonly compare?: (a: Row, b: Row) => number;
  readonly isFixed?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  /** CSS width: `120px`, `20%`. */
  readonly width?: string;
  /** Names the row for screen readers; the first column unless told. */
  readonly isRowHeader?: boolean;
  /** Search passes over this column. */
  readonly isUnsearched?: boolean;
}

/** How a table is sorted. */
export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Case, accents and the shape of apostrophes do not matter to somebody who searches. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLocaleLowerCase();
}

/** Keeps the rows in which every word of the query occurs somewhere. */
export function searchRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], query: string): readonly Row[] {
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  const searched = columns.filter((column) => column.isUnsearched !== true);
  return rows.filter((row) => {
    const text = foldForSearch(searched.map((column) => column.text(row)).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Sorts a copy; rows that compare equal keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  compareNames: (a: string, b: string) => number,
): readonly Row[] {
  const column = columns.find((candidate) => candidate.id === sorting?.column);
  if (sorting === null || column === undefined) return rows;
  const compare = column.compare ?? ((a: Row, b: Row) => compareNames(column.text(a), column.text(b)));
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compare(a, b));
}
