import { type ImportNote, makeNote } from './import-note.ts';
import type { FieldCell } from './row-reader.ts';

/** Something, an at sign, a name with a dot: enough to catch slips, not to judge unusual addresses. */
const EMAIL = /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]+$/;

/** Notes an address that cannot be one. The row is taken all the same: the text is kept as it was written. */
export function findEmailFault(found: FieldCell | null): readonly ImportNote[] {
  const value = found?.place.value ?? '';
  if (!found || value === '' || EMAIL.test(value)) return [];
  return [makeNote('warn', 'email-invalid', { value }, found.place)];
}
