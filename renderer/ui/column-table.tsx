import { Button } from './button.tsx';
import { Panel } from './panel.tsx';
import { Select, type Option } from './select.tsx';
import { useWords } from './text.tsx';

/** A column of a spreadsheet. `index` 0 is column A; `samples` are its first cells. */
export interface SheetColumn {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
  readonly samples: readonly string[];
}

interface ColumnTableProps {
  readonly columns: readonly SheetColumn[];
  /** What a column may become; leaving it out is offered besides. */
  readonly options: readonly Option<string>[];
  /** What a column becomes, null where it is left out. */
  readonly choiceOf: (column: number) => string | null;
  readonly onChoose: (column: number, choice: string | null) => void;
  /** Takes the columns as they are proposed: where somebody must say which one counts. */
  readonly onAccept?: (() => void) | undefined;
}

const LEAVE_OUT = 'leave-out';

/** Which column of a sheet becomes what, each to be changed. */
export function ColumnTable({ columns, options, choiceOf, onChoose, onAccept }: ColumnTableProps) {
  const { t } = useWords();
  const all: readonly Option<string>[] = [{ value: LEAVE_OUT, label: t('common:columns.leaveOut') }, ...options];
  const mapped = columns.filter(({ index }) => choiceOf(index) !== null).length;
  return (
    <Panel
      title={t('common:columns.title')}
      end={<span className="label num">{t('common:columns.count', { mapped, total: columns.length })}</span>}
    >
      <table className="table column-table">
        <thead>
          <tr>
            <th scope="col">{t('common:columns.column')}</th>
            <th scope="col">{t('common:columns.samples')}</th>
            <th scope="col">{t('common:columns.into')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.index}>
              <th scope="row">
                <span className="muted num">{column.letter}</span> <span className="strong">{column.header}</span>
              </th>
              <td className="column-samples">
                {column.samples.length === 0 ? (
                  <span className="muted">{t('common:columns.noSamples')}</span>
                ) : (
                  column.samples.slice(0, 2).map((sample, index) => <span key={`${index} ${sample}`}>{sample}</span>)
                )}
              </td>
              <td>
                <Select
                  isLabelHidden
                  label={t('common:columns.intoNamed', { column: `${column.letter} ${column.header}` })}
                  value={choiceOf(column.index) ?? LEAVE_OUT}
                  options={all}
                  onChange={(choice) => onChoose(column.index, choice === LEAVE_OUT ? null : choice)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onAccept === undefined ? null : (
        <div className="body">
          <Button onPress={onAccept}>{t('common:columns.useThese')}</Button>
        </div>
      )}
    </Panel>
  );
}
