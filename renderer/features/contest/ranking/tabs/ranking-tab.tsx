import { useMemo, useState } from 'react';
import { comparedPlaces, comparisonsBeside } from '../../../../../shared/contest-rules/ranking-comparison.ts';
import type { RankingView } from '../../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../../shared/documents/contest-document.ts';
import type { TabulationState } from '../../../../data/tabulating/use-tabulation.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { useWords } from '../../../../ui/text.tsx';
import { FindingLine } from '../finding-line.tsx';
import { JuryPanel } from '../jury-panel.tsx';
import { ProfilePanel } from '../profile-panel.tsx';
import { RankingTable } from '../ranking-table.tsx';
import { knownOf } from '../tabulated.ts';
import { TabulatingLine } from '../tabulating-line.tsx';
import { WarningLines } from '../warning-lines.tsx';

interface RankingTabProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  /** The same with tie-breaks and decisions applied: the places to announce. */
  readonly settled: RankingView;
  /** The jurors worth a look, by id. */
  readonly watched: ReadonlySet<string>;
  readonly tabulation: TabulationState;
  readonly resamples: number;
  readonly selected: string | null;
  readonly onSelect: (pitch: string) => void;
  readonly onOpenJurors: () => void;
}

/** What the ranking says, its places with their doubt, the profile of the chosen pitch, the jury by severity. */
export function RankingTab(props: RankingTabProps) {
  const { document, view, settled, watched, tabulation, resamples, selected, onSelect, onOpenJurors } = props;
  const { t } = useWords();
  const { contest, round } = document;
  const known = knownOf(tabulation);
  const choices = comparisonsBeside(view.rule.method);
  const [wanted, setWanted] = useState(choices[0] ?? 'raw');
  // The declared rule can change under a screen that stays open.
  const comparison = choices.includes(wanted) ? wanted : (choices[0] ?? 'raw');
  const compared = useMemo(
    () => comparedPlaces(view, comparison, known?.tabulation ?? null),
    [view, comparison, known],
  );
  // Drawing from a jury of one always draws that one: no doubt can be told.
  const doubt = known === null || known.doubt.jurors < 2 ? null : known.doubt;
  return (
    <>
      <FindingLine view={settled} doubt={doubt} isClosed={round.state === 'closed'} />
      <TabulatingLine state={tabulation} resamples={resamples} />
      <WarningLines document={document} view={view} />
      <div className="cols ranking-cols">
        <div className="stack gap">
          <Panel label={t('ranking:title')}>
            <RankingTable
              view={settled}
              doubt={doubt}
              podium={contest.podium}
              comparison={comparison}
              compared={compared}
              onCompare={setWanted}
              selected={selected}
              onSelect={onSelect}
            />
          </Panel>
          <p className="ranking-rule">
            {view.rule.method === 'trimmed'
              ? t('ranking:ruleTrimmed', { count: view.rule.trim })
              : t(`ranking:rule.${view.rule.method}`)}{' '}
            {t(`ranking:beside.${comparison}`)} {doubt === null ? null : t('ranking:drawn', { count: doubt.resamples })}
          </p>
          {contest.credit === '' ? null : <p className="ranking-rule">{contest.credit}</p>}
        </div>
        <aside className="stack gap">
          <ProfilePanel document={document} view={view} pitch={selected} costs={known?.leaveOneOut ?? null} />
          <JuryPanel document={document} view={view} watched={watched} onOpenJurors={onOpenJurors} />
        </aside>
      </div>
    </>
  );
}
