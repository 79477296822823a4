import type { Scale } from '../domain/scale.ts';
import { columnOf, type ColumnMapping } from './fields.ts';
import { isLongForm } from './mark-rows.ts';
import { listCriterionColumns } from './new-contest.ts';
import { bareText, DECIMAL, parseDecimal } from './number-reader.ts';
import { cellAt, type OpenedTable } from './open-table.ts';

/**
 * Proposes the scale of a sheet from its marks: from 0 to the first usual top that holds them all, in the widest usual
 * step that meets them all. Only a proposal.
 */
export function proposeScale(marks: readonly number[]): Scale {
  const highest = Math.max(0, ...marks);
  const max = [10, 20, 30, 100].find((top) => highest <= top) ?? Math.ceil(highest);
  const step = [1, 0.5, 0.25, 0.1, 0.05].find((size) =>
    marks.every((mark) => Math.abs(mark / size - Math.round(mark / size)) < 1e-6),
  );
  return { min: 0, max, step: step ?? 0.01 };
}

/** Lists the numbers of all columns of marks, found or (`isChosen`) mapped by the user, for {@link proposeScale}. */
export function collectNumbers(table: OpenedTable, mapping: ColumnMapping, isChosen = false): readonly number[] {
  const mark = columnOf(mapping, 'mark');
  const columns = isLongForm(mapping)
    ? table.columns.filter((column) => column.index === mark)
    : listCriterionColumns(table, mapping, isChosen);
  return columns.flatMap((column) =>
    table.rows.flatMap((row) => {
      const cell = cellAt(row, column.index);
      if (cell.kind === 'number') return [cell.value];
      return cell.kind === 'text' && DECIMAL.test(bareText(cell)) ? [parseDecimal(bareText(cell))] : [];
    }),
  );
}
