import { useMemo } from 'react';
import { viewDuels } from '../../../../shared/contest-rules/duel-view.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';

interface DuelMatrixProps {
  readonly view: RankingView;
  readonly first: string;
  readonly second: string;
  readonly onChoose: (first: string, second: string) => void;
}

/** How many jurors prefer each entry to each other, the best ranked first. A cell opens its comparison. */
export function DuelMatrix({ view, first, second, onChoose }: DuelMatrixProps) {
  const { t, mark } = useWords();
  const { pitches, grid } = useMemo(() => viewDuels(view), [view]);
  const rows = pitches.flatMap((pitch) => view.rows.find((row) => row.pitch === pitch) ?? []);
  return (
    <>
      <p className="muted duel-note">
        {t('rankingTrial:duel.matrixText')}{' '}
        {view.rows.length > pitches.length ? t('rankingTrial:duel.matrixFirst', { count: pitches.length }) : null}
      </p>
      <div className="table-scroll">
        <table className="table tight duel-matrix" aria-label={t('rankingTrial:duel.matrix')}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('ranking:column.organisation')}</span>
              </th>
              {rows.map((row) => (
                <th key={row.pitch} scope="col" title={row.name}>
                  <span aria-hidden="true">{t('ranking:rank', { rank: row.rank ?? 0 })}</span>
                  <span className="visually-hidden">{row.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, y) => (
              <tr key={row.pitch}>
                <th scope="row">
                  <span className="num muted">{t('ranking:rank', { rank: row.rank ?? 0 })}</span> {row.name}
                </th>
                {rows.map((other, x) => {
                  const duel = grid[y]?.[x] ?? null;
                  if (duel === null) {
                    return (
                      <td key={other.pitch} className="is-self">
                        <span className="visually-hidden">{t('ranking:noRank')}</span>
                      </td>
                    );
                  }
                  const names = { first: row.name, second: other.name };
                  const isChosen =
                    (row.pitch === first && other.pitch === second) || (row.pitch === second && other.pitch === first);
                  return (
                    <td key={other.pitch}>
                      <button
                        type="button"
                        className={classNames(duel.preferFirst > duel.preferSecond && 'is-ahead')}
                        aria-pressed={isChosen}
                        aria-label={
                          duel.jurors === 0
                            ? t('rankingTrial:duel.cellNone', names)
                            : t('rankingTrial:duel.cell', { ...names, more: duel.preferFirst, less: duel.preferSecond })
                        }
                        onClick={() => onChoose(row.pitch, other.pitch)}
                      >
                        {duel.jurors === 0 ? '·' : mark(duel.preferFirst)}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
