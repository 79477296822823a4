import { compareNames } from './compare-names.ts';
import type { OrganisationRow } from '../rows.ts';
import type { Query } from './query.ts';

/** Organisations by name. `archived` chooses which: those at work, or those set aside. */
export function listOrganisations(archived = false): Query<readonly OrganisationRow[]> {
  return {
    key: `organisations ${archived}`,
    async run({ organisations }) {
      const rows = await organisations.toArray();
      return rows.filter((row) => row.archived === archived).sort((a, b) => compareNames(a, b));
    },
  };
}

/** One organisation, archived or not; null when there is none. */
export function findOrganisation(id: string): Query<OrganisationRow | null> {
  return { key: `organisation ${id}`, run: async ({ organisations }) => (await organisations.get(id)) ?? null };
}
