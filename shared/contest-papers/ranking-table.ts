import { profileOf } from '../contest-rules/criterion-profile.ts';
import type { RankingMethod, RankingRow as ViewRow } from '../contest-rules/ranking-view.ts';
import { scaleOf } from '../contest-rules/submission-drafting.ts';
import type { Identified } from '../documents/record.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { Criterion } from '../domain/contest.ts';
import type { Translate } from '../i18n/translator.ts';
import type { RankedCriterion, RankingRow, RankingTable, SheetCount } from '../reports/ranking-model.ts';
import type { ContestDossier } from './contest-dossier.ts';

/** Criteria as papers head their columns: K1, K2, … */
export function rankedCriteriaOf(criteria: readonly Identified<Criterion>[]): readonly RankedCriterion[] {
  return criteria.map(({ value }, index) => ({ code: `K${index + 1}`, name: value.name, weight: value.weight }));
}

/** Sheets that count, of those the jury was asked for; recused ones were not. */
export function sheetCountOf({ view }: Pick<ContestDossier, 'view'>): SheetCount {
  const { counted, incomplete, missing, absent } = view.completeness.total;
  return { valid: counted, expected: counted + incomplete + missing + absent };
}

const NO_SHOW = 'a';

/** The ranking as a table to print: the deciding measure first, the other beside it, no-shows last and unranked. */
export function rankingTableOf(dossier: ContestDossier, t: Translate): RankingTable {
  const { document, view } = dossier;
  const { min, max } = scaleOf(document);
  const decides = view.rule.method;
  const beside = besideOf(decides);
  const measure = (kind: RankingMethod) => ({ kind, decimals: view.digits, range: { min, max } });
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
    notes: [NO_SHOW],
  }));
  return {
    measures: [measure(decides), measure(beside)],
    trim: view.trim,
    podium: document.contest.podium,
    criteria: rankedCriteriaOf(document.criteria),
    scale: { min, max },
    rows: [...view.rows.map((row) => rowOf(dossier, document, row)), ...absent],
    notes: absent.length === 0 ? [] : [{ mark: NO_SHOW, text: t('contestPaper:noShow', { count: absent.length }) }],
  };
}

function rowOf({ view }: ContestDossier, document: ContestDocument, row: ViewRow): RankingRow {
  const decides = view.rule.method;
  const measured = (method: RankingMethod) => ({
    value: row.methods[method].value,
    place: method === decides ? row.rank : row.methods[method].rank,
  });
  return {
    place: row.rank,
    tied: row.tied,
    organisation: row.name,
    project: row.projectName === '' ? null : row.projectName,
    sheets: row.sheets,
    values: [measured(decides), measured(besideOf(decides))],
    criteria: profileOf(document, view, row.pitch).map(({ mean }) => mean),
    notes: [],
  };
}

/** Raw is always shown: beside a correction, or with the trimmed mean beside it. */
function besideOf(decides: RankingMethod): RankingMethod {
  return decides === 'raw' ? 'trimmed' : 'raw';
}
