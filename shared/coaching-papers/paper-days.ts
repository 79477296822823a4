/** The day of the laptop's calendar on which an ISO date and time falls; a bare day stays itself, what is no date is empty. */
export function localDayOf(iso: string): string {
  if (iso.length <= 10) return iso;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
