import { useMemo } from 'react';
import type { OrganisationRow } from '../../../data/rows.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ANY, distinctValues, type OrganisationFilters } from './filters.ts';

interface ListFiltersProps {
  /** Everything there is to filter. */
  readonly rows: readonly OrganisationRow[];
  readonly filters: OrganisationFilters;
  readonly onChange: (filters: OrganisationFilters) => void;
  readonly hasArchived: boolean;
  readonly withArchived: boolean;
  readonly onArchived: (withArchived: boolean) => void;
}

/** The selects above the list; those that could not leave anything out are not there. */
export function ListFilters({ rows, filters, onChange, hasArchived, withArchived, onArchived }: ListFiltersProps) {
  const { t, compareNames } = useWords();
  const sectors = useMemo(() => distinctValues(rows, (row) => [row.sector], compareNames), [rows, compareNames]);
  const forms = useMemo(() => distinctValues(rows, (row) => [row.legalForm], compareNames), [rows, compareNames]);
  const tags = useMemo(() => distinctValues(rows, (row) => row.tags, compareNames), [rows, compareNames]);
  const hasBoth = rows.some((row) => row.isExample) && rows.some((row) => !row.isExample);
  return (
    <>
      {sectors.length < 2 && filters.sector === ANY ? null : (
        <Select
          isLabelHidden
          label={t('organisations:filter.sector')}
          value={filters.sector}
          options={[
            { value: ANY, label: t('organisations:filter.allSectors') },
            ...sectors.map((value) => ({ value, label: value || t('organisations:filter.emptySector') })),
          ]}
          onChange={(sector) => onChange({ ...filters, sector })}
        />
      )}
      {forms.length < 2 && filters.legalForm === ANY ? null : (
        <Select
          isLabelHidden
          label={t('organisations:filter.legalForm')}
          value={filters.legalForm}
          options={[
            { value: ANY, label: t('organisations:filter.allForms') },
            ...forms.map((value) => ({ value, label: value || t('organisations:filter.empty') })),
          ]}
          onChange={(legalForm) => onChange({ ...filters, legalForm })}
        />
      )}
      {tags.length === 0 && filters.tag === ANY ? null : (
        <Select
          isLabelHidden
          label={t('organisations:filter.tag')}
          value={filters.tag}
          options={[
            { value: ANY, label: t('organisations:filter.allTags') },
            ...tags.map((value) => ({ value, label: value })),
          ]}
          onChange={(tag) => onChange({ ...filters, tag })}
        />
      )}
      {hasBoth || filters.origin !== 'all' ? (
        <Select
          isLabelHidden
          label={t('organisations:filter.origin')}
          value={filters.origin}
          options={[
            { value: 'all', label: t('organisations:filter.everyOrigin') },
            { value: 'real', label: t('organisations:filter.real') },
            { value: 'example', label: t('organisations:filter.examples') },
          ]}
          onChange={(origin) => onChange({ ...filters, origin })}
        />
      ) : null}
      {hasArchived ? (
        <Checkbox isChecked={withArchived} onChange={onArchived}>
          {t('organisations:filter.archived')}
        </Checkbox>
      ) : null}
    </>
  );
}
