import { useEffect, useRef } from 'react';

/** What the keys of an assessment do. */
export interface MarkKeys {
  present(level: number | null): void;
  target(level: number): void;
  move(direction: 1 | -1): void;
}

/**
 * Listens to the whole window, so that a whole map is marked without leaving the keyboard: digits say today's level, with Shift the target,
 * Backspace that it is unknown, `N` and `P` go on and back. Keys typed into a field or with a dialog open belong to somebody else.
 */
export function useMarkKeys(keys: MarkKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || belongsElsewhere(event.target))
        return;
      const act = latest.current;
      // By place, not by sign: with Shift the key of 3 types another sign on every keyboard.
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      if (digit !== undefined) {
        if (event.shiftKey) act.target(Number(digit));
        else act.present(Number(digit));
      } else if (event.key === 'Backspace' || event.key === 'Delete') act.present(null);
      else if (event.key.toLowerCase() === 'n') act.move(1);
      else if (event.key.toLowerCase() === 'p') act.move(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function belongsElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null) return true;
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.getAttribute('role') === 'spinbutton'
  );
}
