import type { Cell } from '../tables/cell.ts';
import { type ColumnMapping, columnOf } from './fields.ts';
import type { NoteColumn } from './import-note.ts';
import { criterionOfField } from './mark-setting.ts';
import { cellAt, describeColumn, type OpenedTable } from './open-table.ts';

/** A cell with its column, for a note that names it. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: NoteColumn;
}

/** A data row with its cells in their parts, not judged yet. */
export interface RawMarkRow {
  readonly row: number;
  readonly pitch: PlacedCell;
  /** Null when the sheet has no such column and the user named the juror. */
  readonly juror: PlacedCell | null;
  /** The cell that names the criterion (long form). */
  readonly criterion: PlacedCell | null;
  /** One cell in the long form (`criterionId` null: it is named by the row), one for each criterion column in the wide form. */
  readonly marks: readonly (PlacedCell & { readonly criterionId: string | null })[];
}

/** Cuts the rows into their parts as the mapping says. */
export function cutMarkRows(table: OpenedTable, mapping: ColumnMapping): readonly RawMarkRow[] {
  const pitch = columnOf(mapping, 'pitch') ?? 0;
  const juror = columnOf(mapping, 'juror');
  const criterion = columnOf(mapping, 'criterion');
  const markColumns = listMarkColumns(mapping);
  const described = new Map(table.columns.map((column) => [column.index, describeColumn(table, column.index)]));
  const place = (index: number) => described.get(index) ?? describeColumn(table, index);
  return table.rows.map((row) => ({
    row: row.row,
    pitch: { cell: cellAt(row, pitch), column: place(pitch) },
    juror: juror === null ? null : { cell: cellAt(row, juror), column: place(juror) },
    criterion: criterion === null ? null : { cell: cellAt(row, criterion), column: place(criterion) },
    marks: markColumns.map(({ index, criterionId }) => ({
      cell: cellAt(row, index),
      column: place(index),
      criterionId,
    })),
  }));
}

/** Columns that hold marks; with a criterion column and a mark column the sheet is in long form. */
function listMarkColumns(mapping: ColumnMapping): readonly { index: number; criterionId: string | null }[] {
  const mark = columnOf(mapping, 'mark');
  if (isLongForm(mapping) && mark !== null) return [{ index: mark, criterionId: null }];
  return [...mapping].flatMap(([index, field]) => {
    const criterionId = criterionOfField(field);
    return criterionId === null ? [] : [{ index, criterionId }];
  });
}

/** Tells the long form (a row a mark) from the wide form (a row a project and juror). */
export function isLongForm(mapping: ColumnMapping): boolean {
  const fields = new Set(mapping.values());
  return fields.has('criterion') && fields.has('mark');
}
