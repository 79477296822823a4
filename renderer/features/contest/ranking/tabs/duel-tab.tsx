import { useState } from 'react';
import { viewDuel, type DuelView } from '../../../../../shared/contest-rules/duel-view.ts';
import type { RankingView } from '../../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../../shared/documents/contest-document.ts';
import { Panel } from '../../../../ui/panel.tsx';
import { Select } from '../../../../ui/select.tsx';
import { RichText, useWords } from '../../../../ui/text.tsx';
import { DuelCriteria } from '../duel-criteria.tsx';
import { DuelMatrix } from '../duel-matrix.tsx';
import { PreferenceBar } from '../preference-bar.tsx';

interface DuelTabProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  /** The entry chosen in the ranking: the first to compare. */
  readonly selected: string | null;
}

/** Two entries by the jurors who judged both, and all of them against each other. */
export function DuelTab({ document, view, selected }: DuelTabProps) {
  const words = useWords();
  const { t } = words;
  const ranked = view.rows.filter(({ rank }) => rank !== null);
  const [pair, setPair] = useState<readonly [string | null, string | null]>([selected, null]);
  const first = ranked.find(({ pitch }) => pitch === pair[0]) ?? ranked[0];
  const second = ranked.find(({ pitch }) => pitch === pair[1]) ?? ranked.find((row) => row !== first);
  if (first === undefined || second === undefined) return <p className="lead">{t('rankingTrial:duel.choose')}</p>;
  const options = ranked.map(({ pitch, name }) => ({ value: pitch, label: name }));
  const duel = viewDuel(view, first.pitch, second.pitch);
  const isSame = first === second;
  return (
    <>
      <p className="lead" role="status">
        {isSame ? t('rankingTrial:duel.same') : <RichText text={finding(duel)} />}
      </p>
      <div className="cols ranking-cols">
        <div className="stack gap">
          <Panel title={t('rankingTrial:duel.matrix')}>
            <DuelMatrix
              view={view}
              first={first.pitch}
              second={second.pitch}
              onChoose={(one, other) => setPair([one, other])}
            />
          </Panel>
        </div>
        <aside className="stack gap">
          <Panel title={t('rankingTrial:duel.title')} isPadded>
            <div className="stack gap">
              <Select
                label={t('rankingTrial:duel.first')}
                options={options}
                value={first.pitch}
                onChange={(pitch) => setPair([pitch, second.pitch])}
              />
              <Select
                label={t('rankingTrial:duel.second')}
                options={options}
                value={second.pitch}
                onChange={(pitch) => setPair([first.pitch, pitch])}
              />
              {isSame || duel.jurors === 0 ? null : (
                <>
                  <PreferenceBar duel={duel} first={first.name} second={second.name} />
                  <p className="muted">
                    {sayDifference(duel)} {t('rankingTrial:duel.names')}
                  </p>
                </>
              )}
            </div>
          </Panel>
          {isSame || duel.jurors === 0 ? null : (
            <Panel title={t('rankingTrial:duel.criteria')} isPadded>
              <DuelCriteria document={document} duel={duel} first={first.name} second={second.name} />
            </Panel>
          )}
        </aside>
      </div>
    </>
  );

  function finding({ jurors, preferFirst, preferSecond, level }: DuelView): string {
    const names = { first: first?.name ?? '', second: second?.name ?? '' };
    if (jurors === 0) return t('rankingTrial:duel.none', names);
    const even = level === 0 ? '' : ` ${t('rankingTrial:duel.level', { count: level })}`;
    if (preferFirst === preferSecond) {
      return `${t('rankingTrial:duel.lead.even', { ...names, more: preferFirst, all: jurors })}${even}`;
    }
    const isFirst = preferFirst > preferSecond;
    return `${t('rankingTrial:duel.lead.ahead', {
      winner: isFirst ? names.first : names.second,
      loser: isFirst ? names.second : names.first,
      more: Math.max(preferFirst, preferSecond),
      less: Math.min(preferFirst, preferSecond),
      all: jurors,
    })}${even}`;
  }

  function sayDifference({ meanDifference }: DuelView): string {
    if (meanDifference === null || Math.abs(meanDifference) < 0.005) return t('rankingTrial:duel.differenceNone');
    return t('rankingTrial:duel.difference', {
      name: (meanDifference > 0 ? first?.name : second?.name) ?? '',
      value: words.number(Math.abs(meanDifference), 2),
    });
  }
}
