import type { Language } from '../i18n/catalogue.ts';
import { formatLongDate, formatNumber } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html } from './html.ts';
import { factGrid, issuerLine, readersStrip, reportSection, titleBlock } from './page-parts.ts';
import { contestRunningLines, type PaperContext } from './paper-context.ts';
import { formatPaperTime } from './paper-dates.ts';
import { paperDocument, type Paper } from './paper.ts';
import { podiumSentence } from './podium-sentence.ts';
import type { RankingReportModel, RankingTable, VotingTimes } from './ranking-model.ts';
import { criteriaList, criteriaListStyle } from './criteria-list.ts';
import { podiumEntries, podiumProfile, podiumProfileStyle } from './podium-profile.ts';
import { solidityPart } from './solidity.ts';
import { criterionMeansTable, rankingRule, rankingTable, rankingTableStyle } from './ranking-table.ts';

/** "14.48 – 18.04", `null` before the voting has ended. */
export function votingHours(language: Language, voting: VotingTimes | null, t: Translate): string | null {
  if (voting === null || voting.closedAt === '') return null;
  const hours = {
    from: formatPaperTime(language, voting.openedAt),
    to: formatPaperTime(language, voting.closedAt),
  };
  return voting.openedAt === '' ? hours.to : t('paper:facts.hours', hours);
}

/** Date as the fact grid shows it: in one line, its column grows to hold it. `null` when not decided. */
export function longDate(context: PaperContext): Html | null {
  const { date } = context.contest;
  return date === null ? null : html`<span class="nb">${formatLongDate(context.language, date)}</span>`;
}

/** How far the first place is from the next one, and the last place of the podium from the first below it. */
function gapSentences(ranking: RankingTable, language: Language, t: Translate): readonly string[] {
  const [decides] = ranking.measures;
  const ranked = ranking.rows.filter((row) => row.place !== null);
  const valueOf = (index: number): number | null => ranked[index]?.values[0]?.value ?? null;
  const gap = (upper: number, lower: number): string | null => {
    const [high, low] = [valueOf(upper), valueOf(lower)];
    return high === null || low === null ? null : formatNumber(language, high - low, decides.decimals);
  };
  const sentences: string[] = [];
  const first = gap(0, 1);
  if (first !== null && ranked[1]?.place !== 1) sentences.push(t('paper:outcome.gapFirst', { gap: first }));
  const below = ranked.findIndex((row) => row.place !== null && row.place > ranking.podium);
  const last = below > 1 ? gap(below - 1, below) : null;
  if (last !== null) sentences.push(t('paper:outcome.gapPodium', { gap: last, podium: ranking.podium }));
  return sentences;
}

/** The ranking of a contest: outcome, table with bars, means by criterion, and what the numbers do not say. */
export function rankingReport(model: RankingReportModel, t: Translate): Paper {
  const { language, ranking, solidity } = model;
  const title = t('paper:rankingReport.title');
  const readers = t('paper:rankingReport.readers');
  const sheets = t('paper:outcome.sheets', { valid: model.sheets.valid, expected: model.sheets.expected });
  const outcome: Html = html`<p class="lead">${podiumSentence(ranking, language, t)}</p>
    <p>${[...gapSentences(ranking, language, t), sheets].join(' ')}</p>`;
  const withCriteria = ranking.criteria.length > 0;
  const long = ranking.rows.length > 8;
  const sections = [
    { id: 'outcome', title: t('paper:outcome.title'), whole: true, newPage: false, main: outcome, full: null },
    podiumEntries(ranking).length > 0
      ? {
          id: 'podium',
          title: t('paper:profile.title'),
          whole: true,
          newPage: false,
          main: html`<p>${t('paper:profile.sentence')}</p>`,
          full: podiumProfile(ranking, language, t),
        }
      : null,
    {
      id: 'ranking',
      title: t('paper:ranking.title'),
      whole: false,
      newPage: long,
      main: html`<p>${rankingRule(ranking, language, t)}</p>`,
      full: rankingTable(ranking, language, t),
    },
    withCriteria
      ? {
          id: 'criteria',
          title: t('paper:criteria.title'),
          whole: !long,
          newPage: long,
          main: html`<p>${t('paper:criteria.sentence')}</p>
            ${criteriaList(ranking.criteria, language, t)}`,
          full: criterionMeansTable(ranking, language, t),
        }
      : null,
    {
      id: 'method',
      title: t('paper:method.title'),
      whole: true,
      newPage: false,
      main: html`<p>${t('paper:method.ties')}</p>
        ${solidity === null ? html`<p>${t('paper:method.doubt')}</p>` : solidityPart(solidity, language, t)}`,
      full: null,
    },
  ].filter((section) => section !== null);
  const body = html`${issuerLine(model.issuer.name, model.issuer.detail)} ${titleBlock(title, model.subtitle)}
  ${factGrid([
    { label: t('paper:facts.date'), value: longDate(model) },
    { label: t('paper:facts.place'), value: model.contest.place },
    { label: t('paper:facts.voting'), value: votingHours(language, model.voting, t) },
    { label: t('paper:facts.document'), value: t('paper:facts.documentVersion', model.document) },
    { label: t('paper:facts.entries'), value: String(ranking.rows.length) },
    { label: t('paper:facts.jurors'), value: String(model.jurors) },
    { label: t('paper:facts.sheets'), value: t('paper:facts.sheetsOf', { ...model.sheets }) },
    { label: t('paper:facts.criteria'), value: String(ranking.criteria.length) },
  ])}
  ${readersStrip(t('paper:rankingReport.readersLong'), t)}
  ${sections.map((section, index) => reportSection({ ...section, number: index === 0 ? null : index }))}`;
  return paperDocument(
    {
      title: t('paper:documentTitle', { paper: title, contest: model.contest.title }),
      language,
      frame: 'report',
      running: contestRunningLines(model, title, readers, t),
      bookmarks: sections.map(({ id, title: heading }) => ({ id, title: heading })),
      style: `${rankingTableStyle}${criteriaListStyle}${podiumProfileStyle}`,
      body,
    },
    t,
  );
}
