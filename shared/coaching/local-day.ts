import { todayOf } from './days.ts';

/** The day on which an ISO date and time falls where this laptop is; empty for none. */
export function localDayOf(iso: string): string {
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
