import { canonicalText } from '../documents/canonical.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { FrozenPlace } from '../documents/result-document.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';
import type { RankingView } from './ranking-view.ts';
import type { Digest } from './submission-drafting.ts';

/** The places to freeze when a round is closed, ranked ones first. */
export function frozenPlacesOf(view: RankingView): FrozenPlace[] {
  return view.rows.map(({ pitch, rank, tied, raw, trimmed, sheets }) => ({ pitch, rank, tied, raw, trimmed, sheets }));
}

/**
 * SHA-256 of everything a ranking depends on: scale, rule, criteria and weights, who was called, who abstained, and the hash of
 * every version counted. The same inputs give the same hash on every laptop.
 */
export function hashInputs(
  document: ContestDocument,
  sheets: readonly JurorSubmissions[],
  digest: Digest,
): Promise<string> {
  const { contest } = document;
  const jurors = new Set(document.jurors.map(({ id }) => id));
  return digest(
    canonicalText({
      version: 1,
      type: 'ranking-inputs',
      contest: document.id,
      scale: { min: contest.scaleMin, max: contest.scaleMax, step: contest.scaleStep },
      rule: { method: contest.method, trim: contest.trim },
      criteria: sortById(document.criteria.map(({ id, value }) => ({ id, weight: value.weight }))),
      pitches: sortById(document.pitches.map(({ id, value }) => ({ id, noShow: value.noShow }))),
      jurors: sortById(document.jurors.map(({ id, value }) => ({ id, absent: value.absent }))),
      recusals: document.recusals.map(({ juror, pitch }) => `${juror}.${pitch}`).sort(),
      submissions: sortById(
        sheets.flatMap(({ juror, submissions }) => {
          const last = submissions.at(-1);
          return last === undefined || !jurors.has(juror) ? [] : [{ id: juror, hash: last.hash }];
        }),
      ),
    }),
  );
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
