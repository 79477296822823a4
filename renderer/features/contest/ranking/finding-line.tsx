import { findingOf } from '../../../../shared/contest-rules/ranking-finding.ts';
import type { RankingMethod, RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Doubt } from '../../../../shared/scoring/doubt.ts';
import { RichText, useWords } from '../../../ui/text.tsx';

interface FindingLineProps {
  readonly view: RankingView;
  readonly doubt: Doubt<string> | null;
  readonly isClosed: boolean;
}

const CONTESTED = {
  raw: 'ranking:finding.contestedRaw',
  trimmed: 'ranking:finding.contestedTrimmed',
  zscore: 'ranking:finding.contestedCorrected',
  additive: 'ranking:finding.contestedCorrected',
} as const satisfies Readonly<Record<RankingMethod, string>>;

/** What the ranking says, before it is shown. */
export function FindingLine({ view, doubt, isClosed }: FindingLineProps) {
  const words = useWords();
  const { t } = words;
  const finding = findingOf(view, doubt);
  if (finding.kind === 'no-sheets') return <p className="lead">{t('ranking:finding.none')}</p>;
  const values = {
    names: words.list(finding.names),
    value: words.number(finding.value, view.digits),
    share: finding.share ?? 0,
  };
  const isFinal = isClosed || finding.isComplete;
  const single = finding.share === null ? 'plain' : finding.share === 100 ? 'always' : 'drawn';
  const { incomplete, missing } = view.completeness.total;
  const sentences = [
    finding.kind === 'shared-lead'
      ? t('ranking:finding.shared', values)
      : t(`ranking:finding.${isFinal ? 'leader' : 'leaderSoFar'}.${single}`, values),
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
