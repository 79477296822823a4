import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { ColumnMapping } from '../../../../shared/importing/fields.ts';
import { criterionField } from '../../../../shared/importing/mark-setting.ts';
import { isEmptyContest } from '../../../data/commands/contest-from-sheet.ts';
import type { TableFacts } from '../../../data/spreadsheets/table-facts.ts';
import { ColumnTable } from '../../../ui/column-table.tsx';
import { useWords } from '../../../ui/text.tsx';
import { choiceOf, OWN_CRITERION, withChoice } from './mark-columns.ts';

interface MarkColumnsPanelProps {
  readonly document: ContestDocument;
  readonly facts: TableFacts;
  readonly mapping: ColumnMapping;
  /** One heading stands over several columns: somebody must say which counts. */
  readonly isAmbiguous: boolean;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** What each column of a sheet of marks holds. */
export function MarkColumnsPanel({ document, facts, mapping, isAmbiguous, onChange }: MarkColumnsPanelProps) {
  const { t } = useWords();
  const isNewContest = isEmptyContest(document);
  const needed = (field: string) => t('common:columns.required', { field });
  const criteria = isNewContest
    ? [{ value: OWN_CRITERION, label: t('ranking:import.columns.ownCriterion') }]
    : document.criteria.map(({ id, value }) => ({
        value: criterionField(id),
        label: t('ranking:import.columns.marksOf', { criterion: value.name }),
      }));
  return (
    <ColumnTable
      columns={facts.columns}
      options={[
        { value: 'pitch', label: needed(t('importing:fields.pitch')) },
        { value: 'juror', label: needed(t('importing:fields.juror')) },
        ...criteria,
        { value: 'criterion', label: t('ranking:import.columns.criterion') },
        { value: 'mark', label: t('ranking:import.columns.mark') },
      ]}
      choiceOf={(column) => choiceOf(mapping, column, isNewContest)}
      onChoose={(column, choice) => onChange(withChoice(mapping, column, choice))}
      onAccept={isAmbiguous ? () => onChange(new Map(mapping)) : undefined}
    />
  );
}
