/** What is written into a cell: text as text, numbers as numbers, ISO dates as dates, null as an empty cell. */
export type OutputCell = string | number | null | { readonly kind: 'date'; readonly iso: string };

/** A sheet to write. `rows` are below the header; a row shorter than the header ends in empty cells. */
export interface OutputTable {
  readonly sheetName: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly OutputCell[])[];
}
