import type { RankingView } from '../../../../../shared/contest-rules/ranking-view.ts';
import { scaleOf } from '../../../../../shared/contest-rules/submission-drafting.ts';
import type { ContestDocument } from '../../../../../shared/documents/contest-document.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { useWords } from '../../../../ui/text.tsx';
import { FindingLine } from '../finding-line.tsx';
import { ProfilePanel } from '../profile-panel.tsx';
import { RankingTable } from '../ranking-table.tsx';

interface RankingTabProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  readonly selected: string | null;
  readonly onSelect: (pitch: string) => void;
}

/** What the ranking says, its places, and the profile of the chosen pitch. */
export function RankingTab({ document, view, selected, onSelect }: RankingTabProps) {
  const { t } = useWords();
  const { contest, round } = document;
  return (
    <>
      <FindingLine view={view} isClosed={round.state === 'closed'} />
      <div className="cols ranking-cols">
        <div className="stack gap">
          <Panel label={t('ranking:title')}>
            <RankingTable
              view={view}
              scale={scaleOf(document)}
              podium={contest.podium}
              selected={selected}
              onSelect={onSelect}
            />
          </Panel>
          <p className="ranking-rule">
            {view.rule.method === 'trimmed'
              ? t('ranking:ruleTrimmed', { count: view.rule.trim })
              : t(`ranking:rule.${view.rule.method}`)}
            {view.offScale.length === 0 ? null : ` ${t('ranking:offScale', { count: view.offScale.length })}`}
          </p>
          {contest.credit === '' ? null : <p className="ranking-rule">{contest.credit}</p>}
        </div>
        <aside>
          <ProfilePanel document={document} view={view} pitch={selected} />
        </aside>
      </div>
    </>
  );
}
