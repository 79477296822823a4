import type { ContestDocument } from '../documents/contest-document.ts';
import { scheduleDay, type DayParts, type ScheduleLine } from './day-schedule.ts';

/** A line of the day's programme. */
export interface DayLine extends Pick<ScheduleLine, 'kind' | 'id'> {
  /** As planned, in milliseconds since the epoch; `null` while nobody said when the day begins. */
  readonly plannedStart: number | null;
}

/** The programme of the day in order, as planned, also while nobody said when it begins. */
export function daySequence(document: DayParts): readonly DayLine[] {
  const plan = { ...document, stageTimes: [] };
  const known = scheduleDay(plan, 0)?.lines;
  if (known !== undefined) return known.map(({ kind, id, plannedStart }) => ({ kind, id, plannedStart }));
  // Where the day has no beginning of its own any will do: the order does not go by it.
  const day = { ...plan, contest: { ...plan.contest, date: '2000-01-01', startTime: '00:00' } };
  return (scheduleDay(day, 0)?.lines ?? []).map(({ kind, id }) => ({ kind, id, plannedStart: null }));
}

/** Where things stand after a line was moved. */
export interface MovedDay {
  /** Ids of pitches in their new order. */
  readonly pitches: readonly string[];
  /** Items in their new order, each with the pitch it comes before; empty for after the last one. */
  readonly items: readonly { readonly id: string; readonly before: string }[];
}

/**
 * Moves a pitch or an item within the programme as it is seen: whatever else stands in it keeps its place beside its neighbours.
 *
 * @param position counted from 0 without the moved line itself.
 * @returns `null` for a line that is not in the programme.
 */
export function moveInDay(
  document: DayParts & Pick<ContestDocument, 'agenda'>,
  id: string,
  position: number,
): MovedDay | null {
  const lines = daySequence(document);
  const moved = lines.find((line) => line.id === id);
  if (moved === undefined) return null;
  const next = lines.filter((line) => line !== moved);
  next.splice(Math.max(0, Math.min(position, next.length)), 0, moved);
  return {
    pitches: next.flatMap((line) => (line.kind === 'pitch' ? [line.id] : [])),
    items: next.flatMap((line, index) =>
      line.kind === 'item'
        ? [{ id: line.id, before: next.slice(index).find(({ kind }) => kind === 'pitch')?.id ?? '' }]
        : [],
    ),
  };
}
