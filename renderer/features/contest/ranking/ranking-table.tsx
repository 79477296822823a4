import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ComparisonMethod } from '../../../../shared/contest-rules/ranking-comparison.ts';
import type { MethodPlace, RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Doubt } from '../../../../shared/scoring/doubt.ts';
import { useWords } from '../../../ui/text.tsx';
import { ComparisonSelect } from './comparison-select.tsx';
import { PlaceAxis } from './place-bar.tsx';
import { RankingLine } from './ranking-line.tsx';

interface RankingTableProps {
  readonly view: RankingView;
  /** `null` until juries were drawn. */
  readonly doubt: Doubt<string> | null;
  readonly podium: number;
  readonly comparison: ComparisonMethod;
  readonly compared: ReadonlyMap<string, MethodPlace>;
  readonly onCompare: (method: ComparisonMethod) => void;
  readonly selected: string | null;
  readonly onSelect: (pitch: string) => void;
}

/** The ranking: places with their ties and their doubt, what decides and what compares, the cut of the podium. Arrow keys walk the rows. */
export function RankingTable(props: RankingTableProps) {
  const { view, doubt, podium, comparison, compared, onCompare, selected, onSelect } = props;
  const { t } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState(0);
  const doubts = useMemo(() => new Map(doubt?.entries.map((one) => [one.entry, one])), [doubt]);
  const ranked = view.rows.filter(({ rank }) => rank !== null).length;

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>) => {
    const last = view.rows.length - 1;
    const next = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(last, next));
    setStop(index);
    onSelect(view.rows[index]?.pitch ?? '');
    body.current?.querySelectorAll<HTMLElement>('tr')[index]?.focus();
  };

  return (
    <div className="table-scroll ranking-scroll">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose rows are chosen is a grid (ARIA) */}
      <table className="table ranking" role="grid" aria-label={t('ranking:title')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('ranking:column.place')}</span>
            </th>
            <th scope="col">{t('ranking:column.organisation')}</th>
            <th scope="col" className="r deciding">
              {t(`ranking:column.${view.rule.method}`)}
              <small>{t('ranking:column.decides')}</small>
            </th>
            <th scope="col" className="r compared">
              <ComparisonSelect declared={view.rule.method} value={comparison} onChange={onCompare} />
              <small>{t('ranking:column.compares')}</small>
            </th>
            <th scope="col" className="move">
              <span className="visually-hidden">{t('ranking:column.move')}</span>
            </th>
            <th scope="col" className="value">
              {t('ranking:column.interval')}
              <PlaceAxis count={ranked} />
            </th>
            <th scope="col" className="words">
              {t('ranking:column.words')}
            </th>
            <th scope="col" className="r sheets">
              {t('ranking:column.sheets')}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {view.rows.map((row, index) => (
            <RankingLine
              key={row.pitch}
              row={row}
              before={view.rows[index - 1]}
              next={view.rows[index + 1]}
              tiedWith={row.tied ? view.rows.filter(({ rank }) => rank === row.rank).length : 1}
              digits={view.digits}
              doubt={doubts.get(row.pitch)}
              podium={podium}
              ranked={ranked}
              comparison={comparison}
              compared={compared.get(row.pitch)}
              isStop={index === stop}
              isSelected={row.pitch === selected}
              onStop={() => setStop(index)}
              onSelect={onSelect}
              onKeyDown={onKeyDown}
            />
          ))}
          {view.noShows.map(({ id, value }) => (
            <tr key={id} className="is-archived">
              <td className="place">{t('ranking:noRank')}</td>
              <th scope="row" className="name">
                {value.name}
              </th>
              <td colSpan={6}>{t('ranking:noShow')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
