import type { Cell } from '../tables/cell.ts';
import { findScaleFault, type Scale } from '../domain/scale.ts';
import { type ImportNote, makeNote, type NoteColumn } from './import-note.ts';
import { readDate } from './date-reader.ts';
import { bareText, DECIMAL, parseDecimal } from './number-reader.ts';

/** What a cell says about a mark. An empty cell is a missing mark, never 0. */
export type MarkReading =
  | { readonly kind: 'mark'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'fault'; readonly note: ImportNote };

/** Where the mark stands. */
export interface MarkPlace {
  readonly row: number;
  readonly column: NoteColumn;
  readonly criterionId: string;
}

/** `7/10`, `8 su 10`, `8 out of 10`. */
const FRACTION = /^([+-]?\d+(?:[.,]\d+)?)\s*(?:\/|su|out of)\s*(\d+(?:[.,]\d+)?)$/i;
const INCOMPLETE = /^[+-]?\d+(?:[.,]\d+)?\s*(?:\/|su)$/i;

/**
 * Reads one mark. Decimal comma and point are the same; `7/10` is 7 where marks go up to 10. Nothing is clipped,
 * rounded or guessed: whatever is not clearly a mark of the scale is a fault with its cause.
 */
export function readMark(cell: Cell, scale: Scale, place: MarkPlace): MarkReading {
  const at = { row: place.row, column: place.column, value: cell.text.trim() };
  switch (cell.kind) {
    case 'empty':
      return { kind: 'missing' };
    case 'error': {
      const code = cell.text.startsWith('=') ? 'formula-without-result' : 'cell-error';
      return { kind: 'fault', note: makeNote('warn', code, { value: cell.text }, at) };
    }
    case 'date':
      return { kind: 'fault', note: describeDate(cell.iso, scale, place, at.value) };
    case 'number':
      // A percentage is stored as its hundredth: 75 % must not pass for 0,75.
      if (cell.text.includes('%'))
        return { kind: 'fault', note: makeNote('warn', 'mark-not-a-number', { value: at.value }, at) };
      return checkMark(cell.value, scale, at);
    default:
      return readMarkText(cell, scale, place, at);
  }
}

interface NotedPlace {
  readonly row: number;
  readonly column: NoteColumn;
  readonly value: string;
}

function readMarkText(cell: Cell, scale: Scale, place: MarkPlace, at: NotedPlace): MarkReading {
  const text = bareText(cell);
  const { value } = at;
  if (text === '') return { kind: 'missing' };
  if (DECIMAL.test(text)) {
    // On a scale of thousands a point may separate them: 7.500 could be either.
    if (scale.max >= 1_000 && /^\d{1,3}[.,]\d{3}$/.test(text)) {
      return { kind: 'fault', note: makeNote('warn', 'mark-ambiguous', { value }, at) };
    }
    return checkMark(parseDecimal(text), scale, at);
  }
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, mark = '', of = ''] = fraction;
    if (parseDecimal(of) === scale.max) return checkMark(parseDecimal(mark), scale, at);
    return { kind: 'fault', note: makeNote('warn', 'mark-other-scale', { value, max: scale.max }, at) };
  }
  if (INCOMPLETE.test(text)) {
    return { kind: 'fault', note: makeNote('warn', 'mark-incomplete', { value, max: scale.max }, at) };
  }
  const date = readDate(cell);
  if (date.ok && date.value !== null) return { kind: 'fault', note: describeDate(date.value, scale, place, value) };
  return { kind: 'fault', note: makeNote('warn', 'mark-not-a-number', { value }, at) };
}

function checkMark(mark: number, scale: Scale, at: NotedPlace): MarkReading {
  const fault = findScaleFault(mark, scale);
  switch (fault) {
    case null:
      // −0 and 0 are the same mark.
      return { kind: 'mark', value: mark === 0 ? 0 : mark };
    case 'out-of-scale': {
      const params = { mark, min: scale.min, max: scale.max };
      return { kind: 'fault', note: makeNote('warn', 'mark-out-of-scale', params, at) };
    }
    case 'off-step':
      return { kind: 'fault', note: makeNote('warn', 'mark-off-step', { mark, step: scale.step }, at) };
    default:
      return fault satisfies never;
  }
}

/** Spreadsheets make 7 October of “7/10” and 7 May of “7.5”; both are proposed where the scale allows them, never taken. */
function describeDate(iso: string, scale: Scale, place: MarkPlace, value: string): ImportNote {
  const [, month = 0, day = 0] = iso.split('-').map(Number);
  const at = { row: place.row, column: place.column, value };
  const isFraction = month === scale.max;
  const mark = isFraction ? day : Number(`${day}.${month}`);
  if (findScaleFault(mark, scale) !== null) return makeNote('warn', 'mark-is-date', { date: iso }, at);
  const guess = isFraction ? `${day}/${month}` : `${day},${month}`;
  const proposal = { kind: 'take-mark' as const, criterionId: place.criterionId, mark };
  return makeNote('warn', 'mark-became-date', { date: iso, guess }, { ...at, proposal });
}
