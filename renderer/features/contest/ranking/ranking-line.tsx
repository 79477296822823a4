import type { KeyboardEvent } from 'react';
import { placeWordsOf } from '../../../../shared/contest-rules/place-words.ts';
import type { ComparisonMethod } from '../../../../shared/contest-rules/ranking-comparison.ts';
import type { MethodPlace, RankingRow } from '../../../../shared/contest-rules/ranking-view.ts';
import type { EntryDoubt } from '../../../../shared/scoring/doubt.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { Move } from './move.tsx';
import { PlaceBar } from './place-bar.tsx';
import { sayPlace } from './place-words-text.ts';

interface RankingLineProps {
  readonly row: RankingRow;
  readonly before: RankingRow | undefined;
  readonly next: RankingRow | undefined;
  /** How many share the place, itself among them. */
  readonly tiedWith: number;
  readonly digits: number;
  readonly doubt: EntryDoubt<string> | undefined;
  readonly podium: number;
  readonly ranked: number;
  readonly comparison: ComparisonMethod;
  readonly compared: MethodPlace | undefined;
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly onStop: () => void;
  readonly onSelect: (pitch: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => void;
}

/** One place of the ranking. */
export function RankingLine(props: RankingLineProps) {
  const { row, before, next, tiedWith, digits, doubt, podium, ranked, comparison, compared } = props;
  const words = useWords();
  const { t } = words;
  const isTiedUp = row.tied && before?.rank === row.rank;
  const isTiedDown = row.tied && next?.rank === row.rank;
  const isCut = row.onPodium && next !== undefined && !next.onPodium;
  const low = doubt?.rankLow ?? null;
  const high = doubt?.rankHigh ?? null;
  const said = placeWordsOf(row.rank, doubt, podium);
  // Some examples say so themselves.
  const saysExample = row.name.startsWith(t('contest:example'));
  const comparedDigits = comparison === 'rasch' ? 2 : digits;
  return (
    <tr
      tabIndex={props.isStop ? 0 : -1}
      aria-selected={props.isSelected}
      className={classNames(
        'can-open',
        props.isSelected && 'is-sel',
        isCut && 'is-cut',
        isTiedDown && 'is-tied-down',
        isTiedUp && 'is-tied-up',
      )}
      onClick={() => {
        props.onStop();
        props.onSelect(row.pitch);
      }}
      onFocus={props.onStop}
      onKeyDown={props.onKeyDown}
    >
      <td className="place num">{row.rank === null ? t('ranking:noRank') : t('ranking:rank', { rank: row.rank })}</td>
      <th scope="row" className="name">
        {row.name} {row.isExample && !saysExample ? <i>{t('contest:exampleShort')}</i> : null}
        {row.tied && !isTiedUp ? <span className="ex-aequo">{t('ranking:exAequo')}</span> : null}
      </th>
      <td className="r num deciding">{number(row.value, digits)}</td>
      <td className="r num muted">{number(compared?.value ?? null, comparedDigits)}</td>
      <td className="move">
        <Move rank={row.rank} other={compared?.rank ?? null} />
      </td>
      <td className="value">
        <PlaceBar
          count={ranked}
          place={row.rank === null ? null : row.rank + (tiedWith - 1) / 2}
          low={low}
          high={high}
          isOnPodium={row.onPodium}
          label={
            row.rank === null
              ? t('ranking:noValue')
              : low === null || high === null
                ? t('ranking:placeLabel', { rank: row.rank })
                : t('ranking:intervalLabel', { rank: row.rank, low, high })
          }
        />
      </td>
      <td className="words">{said === null ? null : sayPlace(said, t)}</td>
      <td className="r num sheets">
        {row.sheets === row.expected
          ? words.mark(row.sheets)
          : t('ranking:sheetsOf', { done: row.sheets, all: row.expected })}
      </td>
    </tr>
  );

  function number(value: number | null, decimals: number): string {
    return value === null ? t('ranking:noRank') : words.number(value, decimals);
  }
}
