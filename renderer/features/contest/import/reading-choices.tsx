import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { TableChoices } from '../../../../shared/importing/open-table.ts';
import type { Separator, TextEncodingName } from '../../../../shared/tables/workbook.ts';
import type { TableFacts } from '../../../data/spreadsheets/table-facts.ts';
import { ComboBox, Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { MarksChoices } from './use-marks-reading.ts';

const ENCODINGS: readonly { readonly value: TextEncodingName; readonly label: string }[] = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'utf-16le', label: 'UTF-16 LE' },
  { value: 'utf-16be', label: 'UTF-16 BE' },
  { value: 'windows-1252', label: 'Windows-1252' },
];
const SEPARATORS: readonly Separator[] = [';', ',', '\t', '|'];

interface ReadingChoicesProps {
  readonly document: ContestDocument;
  readonly facts: TableFacts;
  readonly table: TableChoices;
  readonly juror: string | null;
  readonly needsJuror: boolean;
  readonly onChoose: (choices: Partial<Pick<MarksChoices, 'table' | 'juror' | 'scale'>>) => void;
}

/** What was found in the file, each to be changed where it is wrong. */
export function ReadingChoices({ document, facts, table, juror, needsJuror, onChoose }: ReadingChoicesProps) {
  const { t } = useWords();
  const change = (next: TableChoices) => onChoose({ table: { ...table, ...next } });
  return (
    <div className="import-choices">
      {facts.sheets.length < 2 ? null : (
        <Select
          label={t('ranking:import.sheetLabel')}
          value={String(facts.sheetIndex)}
          options={facts.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={(value) => onChoose({ table: { ...withoutHeader(table), sheetIndex: Number(value) } })}
        />
      )}
      <Select
        label={t('ranking:import.headerRow')}
        value={String(facts.headerRow)}
        options={facts.firstRows.map(({ row, text }) => ({ value: String(row), label: `${row}. ${text}` }))}
        onChange={(value) => change({ headerRow: Number(value) })}
      />
      {facts.encoding === null ? null : (
        <Select
          label={t('ranking:import.encoding')}
          value={facts.encoding}
          options={ENCODINGS}
          onChange={(encoding) => change({ encoding })}
        />
      )}
      {facts.separator === null ? null : (
        <Select
          label={t('ranking:import.separator')}
          value={facts.separator}
          options={SEPARATORS.map((separator) => ({
            value: separator,
            label: t(`ranking:import.separators.${separator}`),
          }))}
          onChange={(separator) => change({ separator })}
        />
      )}
      {needsJuror || juror !== null ? (
        <ComboBox
          label={t('ranking:import.jurorLabel')}
          value={juror}
          options={document.jurors.map(({ id, value }) => ({ value: id, label: value.name }))}
          onChange={(value) => onChoose({ juror: value })}
        />
      ) : null}
    </div>
  );
}

/** Another sheet has its header somewhere else. */
function withoutHeader({ headerRow: _, ...rest }: TableChoices): TableChoices {
  return rest;
}
