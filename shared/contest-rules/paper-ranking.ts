import type { ContestDocument } from '../documents/contest-document.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import type { PaperContext } from '../reports/paper-context.ts';
import type {
  MeasureKind,
  RankedCriterion,
  RankingReportModel,
  RankingTable,
  SheetCount,
  VotingTimes,
} from '../reports/ranking-model.ts';
import { profileOf } from './criterion-profile.ts';
import type { RankingView } from './ranking-view.ts';

/** Who issues the papers of a programme, and in which language they are written. */
export interface PaperIssuer {
  readonly language: Language;
  readonly name: string;
  readonly detail: string | null;
}

/** What a paper says about contest and document. `kind` begins the document's code: "VG" for the minutes. */
export function paperContextOf(
  document: ContestDocument,
  issuer: PaperIssuer,
  kind: string,
  t: Translate,
): PaperContext {
  const { contest } = document;
  const code = contestCodeOf(document);
  const notices = [contest.credit, contest.isExample && contest.credit === '' ? t('paper:notice.sample') : ''];
  const notice = notices.filter((one) => one !== '').join(' ');
  return {
    language: issuer.language,
    issuer: { name: issuer.name, detail: issuer.detail },
    contest: {
      title: contest.title,
      code,
      date: contest.date === '' ? null : contest.date,
      place: contest.place === '' ? null : contest.place,
    },
    document: { code: `${kind}-${code}`, version: 1 },
    notice: notice === '' ? null : notice,
  };
}

/** A short code for a contest: its number where the title has one ("Contest 3 · finale" → C3), else the end of its id. */
export function contestCodeOf({ id, contest }: Pick<ContestDocument, 'id' | 'contest'>): string {
  const number = /\d+/.exec(contest.title)?.[0];
  return number !== undefined && number.length < 4 ? `C${number}` : `C${id.slice(-4)}`;
}

/** Criteria with the codes that head narrow columns. */
export function rankedCriteriaOf(document: ContestDocument): readonly RankedCriterion[] {
  return document.criteria.map(({ value }, index) => ({
    code: `K${index + 1}`,
    name: value.name,
    weight: value.weight,
  }));
}

/** A ranking as papers print it: the deciding measure first, the other beside it. */
export function paperRankingOf(document: ContestDocument, view: RankingView): RankingTable {
  const { scaleMin: min, scaleMax: max, podium } = document.contest;
  const kinds: readonly [MeasureKind, MeasureKind] =
    view.rule.method === 'raw' ? ['raw', 'trimmed'] : ['trimmed', 'raw'];
  const [deciding, other] = kinds;
  const measure = (kind: MeasureKind) => ({ kind, decimals: view.digits, range: { min, max } });
  return {
    measures: [measure(deciding), measure(other)],
    trim: view.trim,
    podium,
    criteria: rankedCriteriaOf(document),
    scale: { min, max },
    rows: view.rows.map((row) => {
      const values = {
        raw: { value: row.raw, place: row.rawRank },
        trimmed: { value: row.trimmed, place: row.trimmedRank },
      };
      return {
        place: row.rank,
        tied: row.tied,
        organisation: row.name,
        project: row.projectName === '' ? null : row.projectName,
        sheets: row.sheets,
        values: view.rule.method === 'raw' ? [values.raw, values.trimmed] : [values.trimmed, values.raw],
        criteria: profileOf(document, view, row.pitch).map((criterion) => criterion.mean),
        notes: [],
      };
    }),
    notes: [],
  };
}

/** When the voting opened and closed; `null` while it is not closed. */
export function votingTimesOf({ round }: Pick<ContestDocument, 'round'>): VotingTimes | null {
  return round.openedAt === '' || round.closedAt === '' ? null : { openedAt: round.openedAt, closedAt: round.closedAt };
}

/** Sheets that count and sheets that were asked for. */
export function sheetCountOf(view: RankingView): SheetCount {
  const { counted, incomplete, missing } = view.completeness.total;
  return { valid: counted, expected: counted + incomplete + missing };
}

/** One line that says how large a contest is. */
export function paperSubtitleOf(document: ContestDocument, t: Translate): string {
  return t('contest:paper.subtitle', {
    contest: document.contest.title,
    pitches: t('contest:paper.pitches', { count: document.pitches.length }),
    jurors: t('contest:paper.jurors', { count: document.jurors.length }),
    criteria: t('contest:paper.criteria', { count: document.criteria.length }),
  });
}

/** The ranking as a report of its own. */
export function rankingPaperOf(
  document: ContestDocument,
  view: RankingView,
  issuer: PaperIssuer,
  t: Translate,
): RankingReportModel {
  return {
    ...paperContextOf(document, issuer, 'CL', t),
    subtitle: paperSubtitleOf(document, t),
    voting: votingTimesOf(document),
    sheets: sheetCountOf(view),
    jurors: document.jurors.filter(({ value }) => !value.absent).length,
    ranking: paperRankingOf(document, view),
  };
}
