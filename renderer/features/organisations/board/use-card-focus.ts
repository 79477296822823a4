import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Tries and milliseconds between them: a list draws its cards a moment after it was given them. */
const TRIES = 15;
const PAUSE_MS = 15;

/** A board, and the way to put the focus on one of its cards. */
export interface CardFocus {
  readonly board: RefObject<HTMLDivElement | null>;
  readonly focusCard: (card: string) => void;
}

/** Keeps the focus on a card that is on its way: to another list, or to another place of its own. */
export function useCardFocus(): CardFocus {
  const board = useRef<HTMLDivElement>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const focusCard = useCallback((card: string) => {
    const find = () => board.current?.querySelector(`[role="row"][data-key="${CSS.escape(card)}"]`) ?? null;
    const start = find();
    const attempt = (left: number) => {
      const row = find();
      const isLost = document.activeElement === null || document.activeElement === document.body;
      // A card in another list is drawn anew; one that changed its place in its own list only lost the focus.
      if (row instanceof HTMLElement && (row !== start || isLost)) row.focus();
      else if (left > 0) timer.current = window.setTimeout(() => attempt(left - 1), PAUSE_MS);
    };
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => attempt(TRIES), 0);
  }, []);
  return { board, focusCard };
}
