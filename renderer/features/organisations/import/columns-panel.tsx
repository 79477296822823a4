import type { ColumnMapping } from '../../../../shared/importing/fields.ts';
import type { TableFacts } from '../../../data/spreadsheets/table-facts.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select, type Option } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { fieldsFor, isKept, LEAVE_OUT, withColumn } from './column-choice.ts';
import type { DraftField } from './preview-row.ts';

interface ColumnsPanelProps {
  readonly content: 'organisations' | 'people';
  readonly facts: TableFacts;
  readonly mapping: ColumnMapping;
  /** One heading stands over several columns: somebody must say which counts. */
  readonly isAmbiguous: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** Which column becomes which field. */
export function ColumnsPanel({ content, facts, mapping, isAmbiguous, onChange }: ColumnsPanelProps) {
  const { t } = useWords();
  const options: readonly Option<string>[] = [
    { value: LEAVE_OUT, label: t('organisations:import.columns.leaveOut') },
    ...fieldsFor(content)
      .filter((field) => isKept(field.id) || [...mapping.values()].includes(field.id))
      .map((field) => {
        const label = t(`importing:fields.${field.id as DraftField}`);
        return {
          value: field.id,
          label: field.required ? t('organisations:import.columns.required', { field: label }) : label,
        };
      }),
  ];
  const mapped = facts.columns.filter((column) => mapping.has(column.index)).length;
  return (
    <Panel
      title={t('organisations:import.columns.title')}
      end={
        <span className="label num">
          {t('organisations:import.columns.count', { mapped, total: facts.columns.length })}
        </span>
      }
    >
      <table className="table import-columns">
        <thead>
          <tr>
            <th scope="col">{t('organisations:import.columns.column')}</th>
            <th scope="col">{t('organisations:import.columns.samples')}</th>
            <th scope="col">{t('organisations:import.columns.into')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.columns.map((column) => (
            <tr key={column.index}>
              <th scope="row">
                <span className="muted num">{column.letter}</span> <span className="strong">{column.header}</span>
              </th>
              <td className="import-samples">
                {column.samples.length === 0 ? (
                  <span className="muted">{t('organisations:import.columns.noSamples')}</span>
                ) : (
                  column.samples.slice(0, 2).map((sample, index) => <span key={`${index} ${sample}`}>{sample}</span>)
                )}
              </td>
              <td>
                <Select
                  isLabelHidden
                  label={t('organisations:import.columns.intoNamed', { column: `${column.letter} ${column.header}` })}
                  value={mapping.get(column.index) ?? LEAVE_OUT}
                  options={options}
                  onChange={(field) => onChange(withColumn(mapping, column.index, field))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isAmbiguous ? (
        <div className="body">
          <Button onPress={() => onChange(new Map(mapping))}>{t('organisations:import.columns.useThese')}</Button>
        </div>
      ) : null}
    </Panel>
  );
}
