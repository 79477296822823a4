import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { describeMethod } from '../../../../shared/contest-rules/rule-sentence.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';

interface DeskFactsProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
}

/** The contest in a few lines: place, scale, declared rule, valid sheets. */
export function DeskFacts({ document, view }: DeskFactsProps) {
  const words = useWords();
  const { t } = words;
  const { contest } = document;
  const { counted, incomplete, missing } = view.completeness.total;
  const lines = [
    { label: t('contest:desk.date'), value: words.longDate(contest.date) || t('contest:list.noDate') },
    ...(contest.place === '' ? [] : [{ label: t('contest:desk.place'), value: contest.place }]),
    {
      label: t('contest:desk.scale'),
      value: t('contest:desk.scaleText', {
        min: words.mark(contest.scaleMin),
        max: words.mark(contest.scaleMax),
        step: words.mark(contest.scaleStep),
      }),
    },
    {
      label: t('contest:desk.rule'),
      value: describeMethod(document, t),
    },
    {
      label: t('contest:desk.sheets'),
      value: t('contest:desk.sheetsOf', { done: counted, all: counted + incomplete + missing }),
    },
  ];
  return (
    <Panel title={t('contest:desk.facts')} isPadded>
      <dl className="desk-facts">
        {lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
      {contest.credit === '' ? null : <p className="desk-credit">{contest.credit}</p>}
    </Panel>
  );
}
