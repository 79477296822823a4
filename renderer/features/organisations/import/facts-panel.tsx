import { roleSchema, type Role } from '../../../../shared/domain/person.ts';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import type { Separator, TextEncodingName } from '../../../../shared/tables/workbook.ts';
import type { TableFacts } from '../../../data/spreadsheets/table-facts.ts';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { NeedsChoices } from './needs-choices.tsx';
import type { RegisterReading } from './register-reading.ts';
import type { ReadingChoices } from './use-register-reading.ts';

interface FactsPanelProps {
  readonly reading: RegisterReading;
  readonly facts: TableFacts;
  readonly choices: ReadingChoices;
  readonly templates: readonly TemplateView[];
  readonly onChange: (choices: Partial<ReadingChoices>) => void;
}

const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const satisfies readonly TextEncodingName[];
const SEPARATORS = [
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const satisfies readonly (readonly [Separator, string])[];
const ROLES = ['juror', 'expert', 'scholar', 'contact', 'coach', 'coordination'] as const satisfies readonly Role[];

/** What the file is thought to be. Each line can be changed, and the file is read again. */
export function FactsPanel({ reading, facts, choices, templates, onChange }: FactsPanelProps) {
  const { t } = useWords();
  // Another place in the file has other columns.
  const changeTable = (table: ReadingChoices['table']) =>
    onChange({ table: { ...choices.table, ...table }, mapping: null });
  const elsewhere = ({ headerRow: _row, ...rest }: ReadingChoices['table']) => rest;
  return (
    <Panel title={t('organisations:import.facts.title')} className="import-facts" isPadded>
      <p className="muted import-hint">{t('organisations:import.facts.change')}</p>
      <div className="fields">
        <Select
          label={t('organisations:import.content.label')}
          value={reading.content}
          options={[
            { value: 'organisations', label: t('organisations:import.content.organisations') },
            { value: 'people', label: t('organisations:import.content.people') },
            { value: 'needs', label: t('organisations:import.content.needs') },
          ]}
          onChange={(content) => onChange({ content, mapping: null })}
        />
        {reading.content === 'people' ? (
          <Select
            label={t('organisations:import.role.label')}
            value={reading.role}
            isRequired
            error={reading.role === null ? t('organisations:import.role.missing') : undefined}
            options={ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
            onChange={(role) => onChange({ role: roleSchema.parse(role) })}
          />
        ) : null}
        {reading.content === 'needs' ? (
          <NeedsChoices choices={choices} templates={templates} onChange={onChange} />
        ) : null}
        {facts.sheets.length < 2 ? null : (
          <Select
            label={t('organisations:import.facts.sheet')}
            value={String(facts.sheetIndex)}
            options={facts.sheets.map((sheet, index) => ({
              value: String(index),
              label: sheet.name,
              note: sheet.hidden
                ? t('organisations:import.facts.hidden')
                : t('organisations:import.facts.sheetRows', { count: sheet.rows }),
            }))}
            onChange={(index) =>
              onChange({ table: { ...elsewhere(choices.table), sheetIndex: Number(index) }, mapping: null })
            }
          />
        )}
        <Select
          label={t('organisations:import.facts.headerRow')}
          value={String(facts.headerRow)}
          options={facts.firstRows.map(({ row, text }) => ({
            value: String(row),
            label: t('organisations:import.facts.headerOption', { row }),
            note: text === '' ? t('organisations:import.facts.emptyRow') : text,
          }))}
          onChange={(row) => changeTable({ headerRow: Number(row), sheetIndex: facts.sheetIndex })}
        />
        {facts.encoding === null ? null : (
          <Select
            label={t('organisations:import.facts.encoding')}
            value={facts.encoding}
            options={ENCODINGS.map((value) => ({ value, label: t(`organisations:import.facts.encodings.${value}`) }))}
            onChange={(encoding) => changeTable({ encoding })}
          />
        )}
        {facts.separator === null ? null : (
          <Select
            label={t('organisations:import.facts.separator')}
            value={facts.separator}
            options={SEPARATORS.map(([value, name]) => ({
              value,
              label: t(`organisations:import.facts.separators.${name}`),
            }))}
            onChange={(separator) => changeTable({ separator })}
          />
        )}
      </div>
    </Panel>
  );
}
