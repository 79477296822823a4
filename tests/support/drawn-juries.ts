import type { EntryDoubt } from '../../shared/scoring/doubt.ts';
import { competitionRanks } from '../../shared/scoring/ranking.ts';
import { entryValues, type RankingRule } from '../../shared/scoring/ranking-rule.ts';
import { countedSheets } from '../../shared/scoring/sheet-value.ts';
import type { PlainScores } from './score-tables.ts';

/** The scores with the sheets of the drawn jurors only, written out as often as each was drawn. */
export function drawJury(scores: PlainScores, drawn: readonly string[]): PlainScores {
  const counted = countedSheets(scores);
  return {
    ...scores,
    jurors: drawn.map((_, seat) => `seat ${seat}`),
    sheets: drawn.flatMap((juror, seat) =>
      counted.filter((sheet) => sheet.juror === juror).map((sheet) => ({ ...sheet, juror: `seat ${seat}` })),
    ),
  };
}

/** Every jury that can be drawn with replacement, each as likely as the others. */
export function listJuries(scores: PlainScores): readonly (readonly string[])[] {
  const jurors = [...new Set(countedSheets(scores).map(({ juror }) => juror))];
  return jurors.reduce<readonly (readonly string[])[]>(
    (juries) => juries.flatMap((jury) => jurors.map((juror) => [...jury, juror])),
    [[]],
  );
}

/** The doubt of a ranking by the definition: given juries, each ranked from scratch. */
export function doubtOfJuries(
  scores: PlainScores,
  rule: RankingRule,
  juries: readonly (readonly string[])[],
  top: number,
): readonly EntryDoubt<string>[] {
  const rankings = juries.map((jury) => competitionRanks(entryValues(drawJury(scores, jury), rule)));
  return [...scores.entries].sort().map((entry) => {
    const ranks = rankings
      .flatMap((ranking) => ranking.find((one) => one.entry === entry)?.rank ?? [])
      .sort((left, right) => left - right);
    const resamples = ranks.length;
    if (resamples === 0) return { entry, rankLow: null, rankHigh: null, pFirst: null, pTop: null, resamples };
    return {
      entry,
      rankLow: ranks[Math.ceil(resamples / 40) - 1] ?? null,
      rankHigh: ranks[Math.ceil((39 * resamples) / 40) - 1] ?? null,
      pFirst: ranks.filter((rank) => rank === 1).length / resamples,
      pTop: ranks.filter((rank) => rank <= top).length / resamples,
      resamples,
    };
  });
}
