import type { EditionRow } from '../rows.ts';
import type { Query } from './query.ts';

/** Editions that are not archived, the newest first. */
export function listEditions(): Query<readonly EditionRow[]> {
  return {
    key: 'editions',
    async run({ editions }) {
      const rows = await editions.toArray();
      return rows.filter((row) => !row.archived).sort((a, b) => (a.id < b.id ? 1 : -1));
    },
  };
}
