/**
 * Reads a time of day as people write it: `14:30`, `14.30`, `14,30`, `1430`, `9`.
 *
 * @returns `HH:MM`; `null` for what is no time.
 */
export function readTypedTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2}))?$/u.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/u.exec(text.trim());
  if (match === null) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? '0');
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
