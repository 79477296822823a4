import { useEffect, useRef } from 'react';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { typeMark } from '../../../../shared/contest-rules/typed-mark.ts';

/** What the keys of the score sheet do. */
export interface SheetKeys {
  mark(mark: number): void;
  /** One step of the scale, or of the cursor while nothing is scored. */
  step(direction: 1 | -1): void;
  /** Sets the mark under the cursor. */
  take(): void;
  takeBack(): void;
  criterion(direction: 1 | -1): void;
  pitch(direction: 1 | -1): void;
  remark(): void;
  recuse(): void;
  interest(): void;
  privateNote(): void;
  review(): void;
  help(): void;
}

/** Digits that follow one another more slowly than this begin a new number. Milliseconds. */
const TYPING_PAUSE = 900;

/**
 * Listens to the whole window: a juror's hands rest on the keyboard, wherever the focus is. Keys typed into a field, with a
 * dialog open or with a command key belong to somebody else.
 *
 * @param place changes with pitch and criterion: a number typed on one is never continued on the next.
 */
export function useSheetKeys(keys: SheetKeys, scale: Scale, place: string, isActive: boolean): void {
  const latest = useRef({ keys, scale });
  useEffect(() => {
    latest.current = { keys, scale };
  });
  const typed = useRef({ text: '', at: 0 });
  useEffect(() => {
    typed.current = { text: '', at: 0 };
  }, [place]);
  useEffect(() => {
    if (!isActive) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsElsewhere(event)) return;
      const { keys: act, scale: marks } = latest.current;
      if (isReview(event)) act.review();
      else if (event.ctrlKey || event.metaKey || event.altKey) return;
      else if (/^[0-9.,]$/.test(event.key)) {
        const before = event.timeStamp - typed.current.at < TYPING_PAUSE ? typed.current.text : '';
        const next = typeMark(before, event.key, marks);
        typed.current = { text: next.text, at: event.timeStamp };
        if (next.mark !== null) act.mark(next.mark);
      } else if (!actOn(event, act)) return;
      event.preventDefault();
    };
    // Before everybody else: the app's own `?` opens another list.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [isActive]);
}

function actOn(event: KeyboardEvent, act: SheetKeys): boolean {
  switch (event.key.length === 1 ? event.key.toLowerCase() : event.key) {
    case 'x':
      act.mark(10);
      return true;
    case 'ArrowLeft':
      act.step(-1);
      return true;
    case 'ArrowRight':
      act.step(1);
      return true;
    case 'ArrowUp':
      act.criterion(-1);
      return true;
    case 'ArrowDown':
      act.criterion(1);
      return true;
    case 'Enter':
    case ' ':
      if (!isMark(event.target)) return false;
      act.take();
      return true;
    case 'Backspace':
    case 'Delete':
      act.takeBack();
      return true;
    case 'n':
      act.pitch(1);
      return true;
    case 'p':
      act.pitch(-1);
      return true;
    case 'c':
      act.remark();
      return true;
    case 'r':
      act.recuse();
      return true;
    case 'i':
      act.interest();
      return true;
    case 's':
      act.privateNote();
      return true;
    case '?':
      act.help();
      return true;
    default:
      return false;
  }
}

function isReview(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

function isMark(target: EventTarget | null): boolean {
  // With the focus nowhere the keys are the sheet's too.
  return target instanceof HTMLElement && (target === document.body || target.getAttribute('role') === 'radio');
}

function belongsElsewhere(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null) return true;
  const isTyping = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return isTyping && !isReview(event);
}
