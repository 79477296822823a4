import type { ContestRow, ResultRow, SheetRow } from '../rows.ts';
import type { Query } from './query.ts';

/** Contests, the newest first. `archived` chooses which: those at work, or those set aside. */
export function listContests(archived = false): Query<readonly ContestRow[]> {
  return {
    key: `contests ${archived}`,
    async run({ contests }) {
      const rows = await contests.toArray();
      return rows.filter((row) => row.archived === archived).sort((a, b) => (a.id < b.id ? 1 : -1));
    },
  };
}

/** One contest, archived or not; null when there is none. */
export function findContest(id: string): Query<ContestRow | null> {
  return { key: `contest ${id}`, run: async ({ contests }) => (await contests.get(id)) ?? null };
}

/** The sheets of a contest that anybody wrote in, ordered by juror. */
export function listSheets(contest: string): Query<readonly SheetRow[]> {
  return {
    key: `sheets ${contest}`,
    async run({ sheets }) {
      const rows = await sheets.where('contest').equals(contest).toArray();
      return rows.sort((a, b) => (a.juror < b.juror ? -1 : 1));
    },
  };
}

/** The frozen result of a contest; null while its round is not closed. */
export function findResult(contest: string): Query<ResultRow | null> {
  return { key: `result ${contest}`, run: async ({ results }) => (await results.get(contest)) ?? null };
}
