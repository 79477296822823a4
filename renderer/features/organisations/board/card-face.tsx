import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { useWords } from '../../../ui/text.tsx';
import { titleOf } from './board-words.ts';
import { PriorityDots } from './priority-dots.tsx';

interface CardFaceProps {
  readonly card: BoardCard;
  /** What it says below its title; empty for nothing. */
  readonly standing: string;
}

/** What a card shows on its board. */
export function CardFace({ card, standing }: CardFaceProps) {
  const words = useWords();
  const { kind, priority } = card.value;
  return (
    <>
      <span className="card-kind">
        {words.t(`board:kind.${kind}`)}
        {priority === null ? null : <PriorityDots priority={priority} />}
      </span>
      <b>{titleOf(card, words)}</b>
      {standing === '' ? null : <small>{standing}</small>}
    </>
  );
}
