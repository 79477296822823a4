import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

interface MoveProps {
  readonly rank: number | null;
  /** The rank by the other method; nothing is shown where both are the same. */
  readonly other: number | null;
}

/** By how many places another method would move an entry. */
export function Move({ rank, other }: MoveProps) {
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
