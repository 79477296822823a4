import type { OrganisationRow } from '../../../data/rows.ts';

/** What the tools above the list leave in it. `all` lets everything pass; `''` stands for a field left empty. */
export interface OrganisationFilters {
  readonly sector: string;
  readonly legalForm: string;
  readonly tag: string;
  readonly origin: 'all' | 'real' | 'example';
}

/** Stands for "any": no sector is called so, since names are trimmed of spaces. */
export const ANY = ' ';

/** Nothing is filtered. */
export const NO_FILTERS: OrganisationFilters = { sector: ANY, legalForm: ANY, tag: ANY, origin: 'all' };

/** Keeps the rows that pass every filter. */
export function filterOrganisations(
  rows: readonly OrganisationRow[],
  { sector, legalForm, tag, origin }: OrganisationFilters,
): readonly OrganisationRow[] {
  return rows.filter(
    (row) =>
      (sector === ANY || row.sector.trim() === sector) &&
      (legalForm === ANY || row.legalForm.trim() === legalForm) &&
      (tag === ANY || row.tags.some((own) => own.trim() === tag)) &&
      (origin === 'all' || row.isExample === (origin === 'example')),
  );
}

/** Whether anything is filtered at all. */
export function isFiltered(filters: OrganisationFilters): boolean {
  return (
    filters.sector !== ANY || filters.legalForm !== ANY || filters.tag !== ANY || filters.origin !== NO_FILTERS.origin
  );
}

/** The different values of a field, sorted, the empty one last. */
export function distinctValues(
  rows: readonly OrganisationRow[],
  valuesOf: (row: OrganisationRow) => readonly string[],
  compareNames: (a: string, b: string) => number,
): readonly string[] {
  const values = new Set(rows.flatMap((row) => valuesOf(row).map((value) => value.trim())));
  const filled = [...values].filter((value) => value !== '').sort(compareNames);
  return values.has('') ? [...filled, ''] : filled;
}
