import { IconAlertTriangle, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { ImportNote } from '../../../../shared/importing/import-note.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNoteWords } from './use-note-words.ts';

/** More than this nobody reads; the rows themselves carry theirs. */
const SHOWN = 12;

const SHAPES = { info: IconInfoCircle, warn: IconAlertTriangle, refuse: IconX } as const;

/** What an import has to say, one sentence a line. */
export function NotesList({ notes }: { readonly notes: readonly ImportNote[] }) {
  const { t } = useWords();
  const describe = useNoteWords();
  const rest = notes.length - SHOWN;
  return (
    <ul className="import-notes">
      {notes.slice(0, SHOWN).map((note, index) => (
        <li
          key={`${note.code} ${note.row ?? ''} ${note.column?.letter ?? ''} ${index}`}
          className={`is-${note.severity}`}
        >
          <Icon of={SHAPES[note.severity]} size="s" />
          <span>{describe(note)}</span>
        </li>
      ))}
      {rest > 0 ? <li className="muted">{t('organisations:import.notes.more', { count: rest })}</li> : null}
    </ul>
  );
}
