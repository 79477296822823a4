import { useCallback } from 'react';
import { describeNote } from '../../../../shared/importing/describe-note.ts';
import type { ImportNote } from '../../../../shared/importing/import-note.ts';
import { useWords } from '../../../ui/text.tsx';

/** Says import notes in the language of the screen: "Riga 3: …". */
export function useNoteWords(): (note: ImportNote) => string {
  const { language } = useWords();
  return useCallback((note) => describeNote(note, language), [language]);
}
