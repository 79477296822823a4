import type { Query } from './query.ts';

/** Which jurors handed in a sheet, by contest id. */
export function listHandedIn(): Query<ReadonlyMap<string, ReadonlySet<string>>> {
  return {
    key: 'handed in',
    async run({ sheets }) {
      const byContest = new Map<string, Set<string>>();
      await sheets.each(({ contest, juror, submissions }) => {
        if (submissions.length === 0) return;
        const jurors = byContest.get(contest) ?? new Set<string>();
        byContest.set(contest, jurors.add(juror));
      });
      return byContest;
    },
  };
}
