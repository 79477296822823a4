const DAY = 86_400_000;

/** Whole days from one ISO day to another, negative when the second comes first; null where one of them is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [Date.parse(`${from.slice(0, 10)}T12:00:00Z`), Date.parse(`${to.slice(0, 10)}T12:00:00Z`)];
  return Number.isNaN(start) || Number.isNaN(end) ? null : Math.round((end - start) / DAY);
}

/** The ISO day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Today as this laptop's calendar says it, ISO `yyyy-mm-dd`. */
export function todayOf(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
