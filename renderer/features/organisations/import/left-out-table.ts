import type { RegisterDecisions } from '../../../../shared/importing/apply-decisions.ts';
import type { ImportNote } from '../../../../shared/importing/import-note.ts';
import type { Translate } from '../../../../shared/i18n/translator.ts';
import type { OutputTable } from '../../../../shared/tables/output-cell.ts';
import type { ReadingAnswers } from '../../../data/spreadsheets/reading-request.ts';
import { stateOf, type PreviewRow } from './preview-row.ts';

/** Why a row stays out, in words. */
export function reasonsOf(
  row: PreviewRow,
  decisions: RegisterDecisions,
  describe: (note: ImportNote) => string,
  t: Translate,
): readonly string[] {
  const state = stateOf(row, decisions.get(row.row));
  const notes = row.notes.map(describe);
  if (state === 'out') return [t('organisations:import.result.choice'), ...notes];
  return state === 'twin' ? [t('organisations:import.result.undecided'), ...notes] : notes;
}

/** The rows left out as they stood in the file, with their number and the reason: to be mended and imported again. */
export function leftOutTable(
  cells: ReadingAnswers['cells'],
  reasons: ReadonlyMap<number, readonly string[]>,
  t: Translate,
): OutputTable {
  return {
    sheetName: t('organisations:import.result.leftOutName'),
    header: [...cells.header, t('organisations:import.rows.row'), t('organisations:import.result.reason')],
    rows: cells.rows.map(({ row, cells: texts }) => [...texts, row, (reasons.get(row) ?? []).join(' ')]),
  };
}
