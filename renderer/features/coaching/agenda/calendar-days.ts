import { addDays } from '../../../../shared/coaching/days.ts';

const WEEK = 7;

/** The Monday of the week an ISO day is in. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + WEEK - 1) % WEEK));
}

/** The seven days of the week an ISO day is in, from Monday. */
export function weekOf(day: string): readonly string[] {
  const monday = mondayOf(day);
  return Array.from({ length: WEEK }, (_, index) => addDays(monday, index));
}

/** The weeks that show the month an ISO day is in, from Monday; days of the months beside it fill them up. */
export function monthOf(day: string): readonly (readonly string[])[] {
  const month = day.slice(0, 7);
  const weeks: (readonly string[])[] = [];
  for (let start = mondayOf(`${month}-01`); start.slice(0, 7) <= month; start = addDays(start, WEEK)) {
    weeks.push(weekOf(start));
  }
  return weeks;
}

/** The first day of the month that is so many months on. */
export function addMonths(day: string, months: number): string {
  const first = new Date(`${day.slice(0, 7)}-01T12:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  return first.toISOString().slice(0, 10);
}
