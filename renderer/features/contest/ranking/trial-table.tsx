import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { WhatIf } from '../../../../shared/scoring/what-if.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { Move } from './move.tsx';

interface TrialTableProps {
  readonly view: RankingView;
  readonly answer: WhatIf<string>;
  readonly hasChange: boolean;
  readonly podium: number;
}

/** The declared ranking in its order, and where the trial would put each entry. */
export function TrialTable({ view, answer, hasChange, podium }: TrialTableProps) {
  const words = useWords();
  const { t } = words;
  const trialOf = new Map(answer.entries.map((one) => [one.entry, one]));
  return (
    <div className="table-scroll ranking-scroll">
      <table className="table ranking" aria-label={t('rankingTrial:table.title')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('rankingTrial:table.place')}</span>
            </th>
            <th scope="col">{t('rankingTrial:table.organisation')}</th>
            <th scope="col" className="r">
              {t('rankingTrial:table.declared')}
              <small>{t('ranking:column.decides')}</small>
            </th>
            <th scope="col" className="r">
              {t('rankingTrial:table.trial')}
              <small>{t('ranking:column.compares')}</small>
            </th>
            <th scope="col" className="r trial-place">
              {t('rankingTrial:table.trialPlace')}
            </th>
            <th scope="col" className="move">
              <span className="visually-hidden">{t('rankingTrial:table.move')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, index) => {
            const trial = trialOf.get(row.pitch);
            const rank = trial?.rank ?? null;
            const next = view.rows[index + 1];
            const isCut = row.onPodium && next !== undefined && !next.onPodium;
            const isUp = hasChange && rank !== null && rank <= podium;
            return (
              <tr key={row.pitch} className={classNames(isCut && 'is-cut')}>
                <td className="place num">
                  {row.rank === null ? t('ranking:noRank') : t('ranking:rank', { rank: row.rank })}
                </td>
                <th scope="row" className="name">
                  {row.name}
                </th>
                <td className="r num deciding">{number(row.value)}</td>
                <td className="r num muted">{hasChange ? number(trial?.value ?? null) : ''}</td>
                <td className={classNames('r num', isUp ? 'strong' : 'muted')}>
                  {!hasChange ? '' : rank === null ? t('ranking:noRank') : t('ranking:rank', { rank })}
                </td>
                <td className="move">{hasChange ? <Move rank={row.rank} other={rank} /> : null}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );

  function number(value: number | null): string {
    return value === null ? t('ranking:noRank') : words.number(value, view.digits);
  }
}
