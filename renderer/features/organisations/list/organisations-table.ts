import type { Translate } from '../../../../shared/i18n/translator.ts';
import type { OutputTable } from '../../../../shared/tables/output-cell.ts';
import type { OrganisationRow } from '../../../data/rows.ts';

/** In the order of the columns of the exported sheet; the headings are those the import knows. */
const FIELDS = [
  'code',
  'name',
  'legalForm',
  'sector',
  'projectName',
  'description',
  'contactName',
  'contactEmail',
  'website',
  'tags',
  'source',
  'notes',
] as const satisfies readonly (keyof OrganisationRow)[];

/** Organisations as a sheet that can be imported again. */
export function organisationsTable(rows: readonly OrganisationRow[], t: Translate): OutputTable {
  return {
    sheetName: t('organisations:exportName'),
    header: FIELDS.map((field) => t(`importing:fields.${field}`)),
    rows: rows.map((row) => FIELDS.map((field) => (field === 'tags' ? row.tags.join(', ') : row[field]))),
  };
}
