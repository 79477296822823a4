import { addDays, todayOf } from '../../../shared/coaching/days.ts';

/** Turns the days of the sample file into days and moments around the day on which it is opened. */
export interface SampleCalendar {
  /** ISO date and time of the opening. */
  readonly now: string;
  /** ISO day. */
  day(offset: number): string;
  /** ISO day on which people work: a Saturday becomes the Friday before, a Sunday the Monday after. */
  workingDay(offset: number): string;
  /** ISO date and time (UTC) of a time of day here ("10:00"), on a working day. */
  moment(offset: number, time: string): string;
}

/** @param now ISO date and time. */
export function calendarOf(now: string): SampleCalendar {
  const today = todayOf(new Date(now));
  const day = (offset: number) => addDays(today, offset);
  const workingDay = (offset: number) => {
    const weekday = new Date(`${day(offset)}T12:00:00Z`).getUTCDay();
    return day(weekday === 6 ? offset - 1 : weekday === 0 ? offset + 1 : offset);
  };
  return {
    now,
    day,
    workingDay,
    moment: (offset, time) => new Date(`${workingDay(offset)}T${time}:00`).toISOString(),
  };
}
