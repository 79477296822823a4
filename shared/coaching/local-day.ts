import { todayOf } from './days.ts';

const BARE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The day on which an ISO date and time falls where this laptop is; a bare day stays itself, what is no date is empty. */
export function localDayOf(iso: string): string {
  // Read as a moment, a bare day is midnight in Greenwich: the day before, west of it.
  if (BARE_DAY.test(iso)) return iso;
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? '' : todayOf(moment);
}

/** The time of day (`10:42`) of an ISO date and time where this laptop is; empty for none. */
export function localTimeOf(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment (ISO, UTC) of a day and a time of day here; empty while one of them is missing. */
export function momentOf(day: string, time: string): string {
  const moment = new Date(`${day}T${time}:00`);
  return day === '' || time === '' || Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}
