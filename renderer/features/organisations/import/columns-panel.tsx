import type { ColumnMapping } from '../../../../shared/importing/fields.ts';
import type { TableFacts } from '../../../data/spreadsheets/table-facts.ts';
import { ColumnTable } from '../../../ui/column-table.tsx';
import { useWords } from '../../../ui/text.tsx';
import { fieldsFor, isKept, LEAVE_OUT, withColumn, type ListContent } from './column-choice.ts';
import type { DraftField } from './preview-row.ts';

interface ColumnsPanelProps {
  readonly content: ListContent;
  readonly facts: TableFacts;
  readonly mapping: ColumnMapping;
  /** One heading stands over several columns: somebody must say which counts. */
  readonly isAmbiguous: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** Which column becomes which field. */
export function ColumnsPanel({ content, facts, mapping, isAmbiguous, onChange }: ColumnsPanelProps) {
  const { t } = useWords();
  const options = fieldsFor(content)
    .filter((field) => isKept(field.id) || [...mapping.values()].includes(field.id))
    .map((field) => {
      const label = t(`importing:fields.${field.id as DraftField}`);
      return { value: field.id, label: field.required ? t('common:columns.required', { field: label }) : label };
    });
  return (
    <ColumnTable
      columns={facts.columns}
      options={options}
      choiceOf={(column) => mapping.get(column) ?? null}
      onChoose={(column, field) => onChange(withColumn(mapping, column, field ?? LEAVE_OUT))}
      onAccept={isAmbiguous ? () => onChange(new Map(mapping)) : undefined}
    />
  );
}
