import { findingOf } from '../../../../shared/contest-rules/ranking-finding.ts';
import type { RankingMethod, RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import { RichText, useWords } from '../../../ui/text.tsx';

interface FindingLineProps {
  readonly view: RankingView;
  readonly isClosed: boolean;
}

const CONTESTED = {
  raw: 'ranking:finding.contestedRaw',
  trimmed: 'ranking:finding.contestedTrimmed',
  zscore: 'ranking:finding.contestedCorrected',
  additive: 'ranking:finding.contestedCorrected',
} as const satisfies Readonly<Record<RankingMethod, string>>;

/** What the ranking says, before it is shown. */
export function FindingLine({ view, isClosed }: FindingLineProps) {
  const words = useWords();
  const { t } = words;
  const finding = findingOf(view);
  if (finding.kind === 'no-sheets') return <p className="lead">{t('ranking:finding.none')}</p>;
  const values = { names: words.list(finding.names), value: words.number(finding.value, view.digits) };
  const { incomplete, missing } = view.completeness.total;
  const sentences = [
    finding.kind === 'shared-lead'
      ? t('ranking:finding.shared', values)
      : isClosed || finding.isComplete
        ? t('ranking:finding.leader', values)
        : t('ranking:finding.leaderSoFar', values),
    ...finding.ties.map(({ rank, names }) => t('ranking:finding.tie', { rank, names: words.list(names) })),
    ...(finding.contested.length === 0
      ? []
      : [
          t(CONTESTED[view.rule.method], {
            names: words.list(finding.contested),
          }),
        ]),
    ...(finding.isComplete ? [] : [t('ranking:finding.incomplete', { count: incomplete + missing })]),
  ];
  return (
    <p className="lead">
      {sentences.map((sentence) => (
        <span key={sentence}>
          <RichText text={sentence} />{' '}
        </span>
      ))}
    </p>
  );
}
