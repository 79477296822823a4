import type { ConflictRow, ContestRow, EditionRow, OrganisationRow, PersonRow, ResultRow, SheetRow } from '../rows.ts';

/** Everything one document says in the tables that screens read. */
export interface ProjectedRows {
  readonly editions: readonly EditionRow[];
  readonly people: readonly PersonRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly contests: readonly ContestRow[];
  readonly sheets: readonly SheetRow[];
  readonly results: readonly ResultRow[];
  readonly conflicts: readonly ConflictRow[];
}

/** A table that can be dropped and made again from the documents. */
export type ProjectionTable = keyof ProjectedRows;

/** Nothing to show. */
export const noRows: ProjectedRows = {
  editions: [],
  people: [],
  organisations: [],
  contests: [],
  sheets: [],
  results: [],
  conflicts: [],
};
