import type { ReadProseText } from '../../../shared/documents/live-prose.ts';
import { sessionNotesOf } from '../../../shared/documents/organisation-document.ts';
import type { NotesRow, SessionRow } from '../rows.ts';

/** The words of a session's notes. */
export interface WrittenNotes {
  /** Id of the session. */
  readonly id: string;
  readonly organisation: string;
  readonly text: string;
}

/**
 * How long a part is at most, in UTF-16 units: 32 kB. Chromium stores a value of more than 64 kB as a file of its own, which takes
 * 6.5 ms each time (measured); long notes are stored five times a second while somebody writes in them.
 */
const PART_LENGTH = 16_000;

/** Parts in their order by id, which is how the table gives them back. */
const PART_DIGITS = 6;

/** The rows of what is written in these sessions. */
export function projectNotes(
  sessions: readonly Pick<SessionRow, 'id' | 'organisation'>[],
  prose: ReadProseText,
): readonly NotesRow[] {
  return sessions.flatMap(({ id: session, organisation }) =>
    partsOf(prose(sessionNotesOf(session))).map((text, index) => ({
      id: `${session}.${String(index).padStart(PART_DIGITS, '0')}`,
      session,
      organisation,
      text,
    })),
  );
}

/** The notes of every session from the rows of their parts, ordered by id. */
export function joinNotes(rows: readonly NotesRow[]): readonly WrittenNotes[] {
  const notes = new Map<string, WrittenNotes>();
  for (const { session, organisation, text } of rows) {
    notes.set(session, { id: session, organisation, text: (notes.get(session)?.text ?? '') + text });
  }
  return [...notes.values()];
}

/** Cuts after a line where there is one, so that typing in one part leaves most others as they are. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > PART_LENGTH) {
    const line = text.lastIndexOf('\n', start + PART_LENGTH - 1);
    const end = line < start ? start + PART_LENGTH : line + 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return start < text.length ? [...parts, text.slice(start)] : parts;
}
