import { profilesOf, type CriterionProfile } from '../contest-rules/criterion-profile.ts';
import { finalRankingOf, type FinalRankingPlace } from '../contest-rules/final-ranking.ts';
import type { RankingMethod, RankingRow as ViewRow } from '../contest-rules/ranking-view.ts';
import { scaleOf } from '../contest-rules/submission-drafting.ts';
import type { Identified } from '../documents/record.ts';
import type { Criterion } from '../domain/contest.ts';
import type { Translate } from '../i18n/translator.ts';
import type { RankedCriterion, RankingRow, RankingTable, SheetCount } from '../reports/ranking-model.ts';
import type { ContestDossier } from './contest-dossier.ts';
import { createNotes, type PaperNotes } from './paper-notes.ts';
import { tieSentence } from './tie-sentence.ts';

/** Criteria as papers head their columns: K1, K2, … */
export function rankedCriteriaOf(criteria: readonly Identified<Criterion>[]): readonly RankedCriterion[] {
  return criteria.map(({ value }, index) => ({ code: `K${index + 1}`, name: value.name, weight: value.weight }));
}

/** Sheets that count, of those the jury was asked for; recused ones were not. */
export function sheetCountOf({ view }: Pick<ContestDossier, 'view'>): SheetCount {
  const { counted, incomplete, missing, absent } = view.completeness.total;
  return { valid: counted, expected: counted + incomplete + missing + absent };
}

/**
 * The ranking as a table to print: the deciding measure first, another beside it; declared tie-breaks and the jury's decisions
 * applied, with a note for each place they gave. Excluded pitches and no-shows come last, without a place.
 */
export function rankingTableOf(dossier: ContestDossier, t: Translate): RankingTable {
  const { document, view, result } = dossier;
  const { min, max } = scaleOf(document);
  const decides = view.rule.method;
  const measure = (kind: RankingMethod) => ({ kind, decimals: view.digits, range: { min, max } });
  const final = finalRankingOf(document, view, result.decisions);
  const notes = createNotes();
  const profiles = profilesOf(
    document,
    view,
    view.rows.map(({ pitch }) => pitch),
  );
  const rowOfPitch = new Map(view.rows.map((row) => [row.pitch, row]));
  const ranked = final.places.flatMap((place) => {
    const row = rowOfPitch.get(place.pitch);
    return row === undefined ? [] : [rowOf(dossier, row, place, profiles.get(row.pitch) ?? [], notes, t)];
  });
  const excluded = final.excluded.flatMap(({ pitch, decision }) => {
    const row = rowOfPitch.get(pitch);
    if (row === undefined) return [];
    const text = t('contestPaper:excluded', { reason: decision.value.reason });
    const out = { rank: null, tied: false };
    return [{ ...rowOf(dossier, row, out, profiles.get(row.pitch) ?? [], notes, t), notes: [notes.markOf(text)] }];
  });
  const noShow = t('contestPaper:noShow', { count: view.noShows.length });
  const absent = view.noShows.map(({ value }): RankingRow => ({
    place: null,
    tied: false,
    organisation: value.name,
    project: value.projectName === '' ? null : value.projectName,
    sheets: 0,
    values: [
      { value: null, place: null },
      { value: null, place: null },
    ],
    criteria: document.criteria.map(() => null),
    interval: null,
    notes: [notes.markOf(noShow)],
  }));
  return {
    measures: [measure(decides), measure(besideOf(decides))],
    trim: view.trim,
    podium: document.contest.podium,
    criteria: rankedCriteriaOf(document.criteria),
    scale: { min, max },
    rows: [...ranked, ...excluded, ...absent],
    notes: notes.list(),
  };
}

function rowOf(
  dossier: ContestDossier,
  row: ViewRow,
  place: Pick<FinalRankingPlace, 'rank' | 'tied'> & Partial<Pick<FinalRankingPlace, 'decidedBy'>>,
  profile: readonly CriterionProfile[],
  notes: PaperNotes,
  t: Translate,
): RankingRow {
  const { view, evidence } = dossier;
  const decides = view.rule.method;
  const beside = besideOf(decides);
  const interval = evidence?.doubt.entries.find(({ entry }) => entry === row.pitch);
  const [low, high] = [interval?.rankLow ?? null, interval?.rankHigh ?? null];
  const note = place.decidedBy === undefined ? null : tieSentence(dossier, row, place.decidedBy, t);
  return {
    place: place.rank,
    tied: place.tied,
    organisation: row.name,
    project: row.projectName === '' ? null : row.projectName,
    sheets: row.sheets,
    values: [
      { value: row.methods[decides].value, place: place.rank },
      { value: row.methods[beside].value, place: row.methods[beside].rank },
    ],
    criteria: profile.map(({ mean }) => mean),
    interval: low === null || high === null ? null : { low, high },
    notes: note === null ? [] : [notes.markOf(note)],
  };
}

/** Raw is always shown: beside a correction, or with the additive correction beside it. */
function besideOf(decides: RankingMethod): RankingMethod {
  return decides === 'raw' ? 'additive' : 'raw';
}
