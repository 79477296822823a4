/** The laptop's own date of a moment, as ISO `yyyy-mm-dd`. @param at milliseconds since the epoch. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/**
 * The moment of a time of day on the laptop's own clock.
 *
 * @param day ISO date.
 * @param time `HH:MM`.
 * @returns milliseconds since the epoch; `null` when either of the two says nothing.
 */
export function dayTime(day: string, time: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const at = new Date(`${day}T${time}:00`).getTime();
  return Number.isNaN(at) ? null : at;
}
