import type { KeyboardEvent } from 'react';
import type { Gestures } from './use-gestures.ts';

/** Where a key was pressed on a board. */
interface PlaceOfKey {
  /** Null in a zone without cards, and beside them. */
  readonly card: string | null;
  readonly zone: string | null;
  /** Ids of the cards that the zone shows, in order. */
  readonly shown: readonly string[];
}

interface BoardKeys {
  readonly gestures: Gestures;
  readonly open: (card: string) => void;
  /** Opens the field for a new card; `isPotential` whatever the zone usually holds. */
  readonly begin: (zone: string, isPotential: boolean) => void;
  /** -1 smaller, 1 larger, 0 as at first. */
  readonly zoom: (step: -1 | 0 | 1) => void;
  /** A card goes away: the focus goes to its neighbour. */
  readonly leave: (card: string, shown: readonly string[]) => void;
}

/** The keys of a board. @returns what to listen with, before the lists do: they would walk where a card is to move. */
export function boardKeys(keys: BoardKeys): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (isTyping(event.target)) return;
    const isDone = event.ctrlKey || event.metaKey ? zoomKey(event.key, keys) : plainKey(event, keys);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function zoomKey(key: string, { zoom }: BoardKeys): boolean {
  if (key === '+' || key === '=') zoom(1);
  else if (key === '-') zoom(-1);
  else if (key === '0') zoom(0);
  else return false;
  return true;
}

function plainKey(event: KeyboardEvent<HTMLElement>, keys: BoardKeys): boolean {
  const place = placeOf(event.target);
  if (event.altKey) return place.card !== null && moveKey(event.key, place.card, place.shown, keys.gestures);
  const { card, zone } = place;
  const letter = event.key.toLowerCase();
  if (zone !== null && (letter === 'n' || letter === 'p')) {
    keys.begin(zone, letter === 'p');
    return true;
  }
  if (card === null) return false;
  if (/^[0-3]$/u.test(event.key)) {
    keys.gestures.weigh(card, event.key === '0' ? null : Number(event.key));
    return true;
  }
  if (event.key === 'Delete') {
    keys.leave(card, place.shown);
    keys.gestures.archive(card);
    return true;
  }
  if (event.key === 'Enter' && isRow(event.target)) {
    keys.open(card);
    return true;
  }
  return false;
}

function moveKey(key: string, card: string, shown: readonly string[], gestures: Gestures): boolean {
  switch (key) {
    case 'ArrowUp':
      gestures.shift(card, -1, shown);
      return true;
    case 'ArrowDown':
      gestures.shift(card, 1, shown);
      return true;
    case 'ArrowLeft':
      gestures.step(card, -1);
      return true;
    case 'ArrowRight':
      gestures.step(card, 1);
      return true;
    default:
      return false;
  }
}

function placeOf(target: EventTarget): PlaceOfKey {
  if (!(target instanceof Element)) return { card: null, zone: null, shown: [] };
  const zone = target.closest('[data-zone]');
  const rows = [...(zone?.querySelectorAll('[role="row"][data-key]') ?? [])];
  return {
    card: target.closest('[role="row"][data-key]')?.getAttribute('data-key') ?? null,
    zone: zone?.getAttribute('data-zone') ?? null,
    shown: rows.flatMap((row) => row.getAttribute('data-key') ?? []),
  };
}

function isRow(target: EventTarget): boolean {
  return target instanceof Element && target.getAttribute('role') === 'row';
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
