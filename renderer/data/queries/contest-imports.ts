import type { ImportRow } from '../store-contract.ts';
import type { Query } from './query.ts';

/** Sheets that were imported into a contest, the latest first. */
export function listContestImports(contest: string): Query<readonly ImportRow[]> {
  return {
    key: `contest imports ${contest}`,
    async run({ imports }) {
      const rows = await imports.where('target').equals(contest).toArray();
      return rows.sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
    },
  };
}
