import type { FinalRanking } from './final-ranking.ts';
import type { RankingView } from './ranking-view.ts';

/**
 * A ranking with the places as they will be announced: declared tie-breaks and the jury's decisions applied, excluded pitches last
 * and without a place. Values stay what the sheets gave.
 *
 * @param podium how many places are announced.
 */
export function settleView(view: RankingView, final: FinalRanking, podium: number): RankingView {
  const rowOf = new Map(view.rows.map((row) => [row.pitch, row]));
  const placed = final.places.flatMap(({ pitch, rank, tied }) => {
    const row = rowOf.get(pitch);
    return row === undefined ? [] : [{ ...row, rank, tied, onPodium: rank !== null && rank <= podium }];
  });
  const excluded = final.excluded.flatMap(({ pitch }) => {
    const row = rowOf.get(pitch);
    return row === undefined ? [] : [{ ...row, rank: null, tied: false, onPodium: false }];
  });
  return { ...view, rows: [...placed, ...excluded] };
}
