import type { RegisterDecision, RegisterDecisions } from '../../../../shared/importing/apply-decisions.ts';
import type { ImportNote } from '../../../../shared/importing/import-note.ts';
import type { Column } from '../../../ui/table-column.ts';
import type { Words } from '../../../ui/text.tsx';
import { DecisionSelect } from './decision-select.tsx';
import { stateOf, type PreviewRow, type RowState } from './preview-row.ts';
import { RowBadge } from './row-badge.tsx';

interface RowColumnsOptions {
  readonly words: Words;
  readonly describe: (note: ImportNote) => string;
  readonly decisions: RegisterDecisions;
  readonly onDecide: (row: number, decision: RegisterDecision | null) => void;
}

/** What needs somebody comes first. */
const ORDER: readonly RowState[] = ['faulty', 'twin', 'merged', 'new', 'same', 'out'];

/** The columns of the preview. */
export function rowColumns({ words, describe, decisions, onDecide }: RowColumnsOptions): readonly Column<PreviewRow>[] {
  const { t } = words;
  const stateOfRow = (row: PreviewRow) => stateOf(row, decisions.get(row.row));
  return [
    {
      id: 'row',
      header: t('organisations:import.rows.row'),
      width: '52px',
      align: 'end',
      isUnsearched: true,
      text: (row) => String(row.row),
      compare: (a, b) => a.row - b.row,
      cell: (row) => <span className="num muted">{row.row}</span>,
    },
    {
      id: 'name',
      header: t('organisations:import.rows.name'),
      isRowHeader: true,
      text: (row) => [row.name, ...row.details].join(' '),
      cell: (row) => (
        <div className="import-row">
          {row.name === '' ? (
            <span className="muted">{t('organisations:import.rows.nameless')}</span>
          ) : (
            <span className="strong">{row.name}</span>
          )}
          {row.details.length === 0 ? null : <small>{row.details.join(' · ')}</small>}
          {row.notes.slice(0, 2).map((note) => (
            <small key={`${note.code} ${note.column?.letter ?? ''}`} className="import-row-note">
              {describe(note)}
            </small>
          ))}
        </div>
      ),
    },
    {
      id: 'state',
      header: t('organisations:import.rows.state'),
      width: '124px',
      isUnsearched: true,
      text: (row) => String(ORDER.indexOf(stateOfRow(row))),
      cell: (row) => <RowBadge state={stateOfRow(row)} />,
    },
    {
      id: 'decision',
      header: t('organisations:import.rows.decision'),
      width: '200px',
      isFixed: true,
      isUnsearched: true,
      text: () => '',
      cell: (row) => (
        <DecisionSelect
          row={row}
          decision={decisions.get(row.row)}
          onDecide={(decision) => onDecide(row.row, decision)}
        />
      ),
    },
  ];
}
