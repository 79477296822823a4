import { IconFlask } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { podiumOfTrial } from '../../../../../shared/contest-rules/juror-removal.ts';
import type { RankingView } from '../../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../../shared/documents/contest-document.ts';
import { whatIf, type WhatIf } from '../../../../../shared/scoring/what-if.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { RichText, useWords } from '../../../../ui/text.tsx';
import { TrialForm } from '../trial-form.tsx';
import { changeOf, declaredTrial, isChanged } from '../trial-settings.ts';
import { TrialTable } from '../trial-table.tsx';

interface TrialTabProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
}

/** What another rule or another jury would make of the same sheets: beside the declared ranking, never instead of it. */
export function TrialTab({ document, view }: TrialTabProps) {
  const { t } = useWords();
  const [trial, setTrial] = useState(() => declaredTrial(view));
  const hasChange = isChanged(view, trial);
  const answer = useMemo(() => whatIf(view.scores, view.rule, changeOf(trial)), [view, trial]);
  return (
    <>
      <p className="lead" role="status">
        <RichText text={hasChange ? finding(answer) : t('rankingTrial:lead.none')} />
      </p>
      <div className="cols trial-cols">
        <Panel
          title={t('rankingTrial:table.title')}
          end={
            <Badge tone="info" icon={IconFlask}>
              {t('rankingTrial:badge')}
            </Badge>
          }
        >
          <TrialTable view={view} answer={answer} hasChange={hasChange} podium={document.contest.podium} />
        </Panel>
        <aside className="stack gap">
          <Button isDisabled={!hasChange} onPress={() => setTrial(declaredTrial(view))}>
            {t('rankingTrial:reset')}
          </Button>
          <TrialForm document={document} view={view} trial={trial} onChange={setTrial} />
        </aside>
      </div>
    </>
  );

  function finding(result: WhatIf<string>): string {
    if (result.entries.every(({ rank }) => rank === null)) return t('rankingTrial:lead.impossible');
    if (result.moved === 0) return t('rankingTrial:lead.same');
    const { change } = podiumOfTrial(result, document.contest.podium);
    return t('rankingTrial:lead.moved', {
      count: result.moved,
      podium: t(`rankingTrial:podium.${change === 'none' ? 'same' : change}`),
    });
  }
}
