import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ValueAxis, ValueBar } from './value-bar.tsx';

interface RankingTableProps {
  readonly view: RankingView;
  readonly scale: Scale;
  readonly podium: number;
  readonly selected: string | null;
  readonly onSelect: (pitch: string) => void;
}

/** The ranking: places with their ties, both means side by side, the cut of the podium. Rows are walked with the arrow keys. */
export function RankingTable({ view, scale, podium, selected, onSelect }: RankingTableProps) {
  const words = useWords();
  const { t } = words;
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState(0);
  const { method } = view.rule;
  const beside = method === 'raw' ? 'trimmed' : 'raw';
  const range = { min: words.mark(scale.min), max: words.mark(scale.max) };

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
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
    <div className="table-scroll">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose rows are chosen is a grid (ARIA) */}
      <table className="table ranking" role="grid" aria-label={t('ranking:title')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('ranking:column.place')}</span>
            </th>
            <th scope="col">{t('ranking:column.organisation')}</th>
            <th scope="col" className="r">
              {t(`ranking:column.${method}`)}
              <small>{t('ranking:column.decides')}</small>
            </th>
            <th scope="col" className="r">
              {t(`ranking:column.${beside}`)}
              <small>{t('ranking:column.compares')}</small>
            </th>
            <th scope="col" className="move">
              <span className="visually-hidden">{t('ranking:column.move')}</span>
            </th>
            <th scope="col" className="value">
              {t('ranking:column.value', range)}
              <ValueAxis scale={scale} />
            </th>
            <th scope="col" className="r">
              {t('ranking:column.sheets')}
            </th>
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- rows of a grid are walked with arrow keys */}
        <tbody ref={body} onKeyDown={onKeyDown}>
          {view.rows.map((row, index) => {
            const next = view.rows[index + 1];
            const before = view.rows[index - 1];
            const isTiedUp = row.tied && before?.rank === row.rank;
            const isTiedDown = row.tied && next?.rank === row.rank;
            const isCut = row.onPodium && next !== undefined && !next.onPodium && podium > 0;
            return (
              <tr
                key={row.pitch}
                tabIndex={index === stop ? 0 : -1}
                aria-selected={row.pitch === selected}
                className={classNames(
                  'can-open',
                  row.pitch === selected && 'is-sel',
                  isCut && 'is-cut',
                  isTiedDown && 'is-tied-down',
                  isTiedUp && 'is-tied-up',
                )}
                onClick={() => {
                  setStop(index);
                  onSelect(row.pitch);
                }}
                onFocus={() => setStop(index)}
              >
                <td className="place num">
                  {row.rank === null ? t('ranking:noRank') : t('ranking:rank', { rank: row.rank })}
                </td>
                <th scope="row" className="name">
                  {row.name} {row.isExample ? <i>{t('contest:exampleShort')}</i> : null}
                  {row.tied && !isTiedUp ? <span className="ex-aequo">{t('ranking:exAequo')}</span> : null}
                </th>
                <td className="r num deciding">{number(row.value)}</td>
                <td className="r num muted">{number(row.methods[beside].value)}</td>
                <td className="move">
                  <Move rank={row.rank} other={row.methods[beside].rank} />
                </td>
                <td className="value">
                  <ValueBar
                    scale={scale}
                    value={row.value}
                    other={row.methods[beside].value}
                    isOnPodium={row.onPodium}
                    label={
                      row.value === null
                        ? t('ranking:noValue')
                        : t('ranking:barLabel', { value: number(row.value), max: words.mark(scale.max) })
                    }
                  />
                </td>
                <td className="r num sheets">
                  {row.sheets === row.expected
                    ? words.mark(row.sheets)
                    : t('ranking:sheetsOf', { done: row.sheets, all: row.expected })}
                </td>
              </tr>
            );
          })}
          {view.noShows.map(({ id, value }) => (
            <tr key={id} className="is-archived">
              <td className="place">{t('ranking:noRank')}</td>
              <th scope="row" className="name">
                {value.name}
              </th>
              <td colSpan={5}>{t('ranking:noShow')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function number(value: number | null): string {
    return value === null ? t('ranking:noRank') : words.number(value, view.digits);
  }
}

function Move({ rank, other }: { readonly rank: number | null; readonly other: number | null }) {
  const { t } = useWords();
  if (rank === null || other === null || other === rank) return null;
  const count = Math.abs(rank - other);
  const isUp = other < rank;
  return (
    <span className="moved" title={t(isUp ? 'ranking:up' : 'ranking:down', { count })}>
      <Icon of={isUp ? IconArrowUp : IconArrowDown} size="s" />
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t(isUp ? 'ranking:up' : 'ranking:down', { count })}</span>
    </span>
  );
}
