import { IconLock, IconMessages } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { searchNotes, wordsOf } from '../../shared/coaching/note-search.ts';
import { snippetOf } from '../../shared/coaching/snippet.ts';
import { useNoteIndex } from '../data/search/use-note-index.ts';
import type { PaletteItem } from '../ui/palette.tsx';
import { useWords } from '../ui/text.tsx';

/** Finds items for what is typed in the palette. */
export type FindNotes = (query: string) => readonly PaletteItem[];

/** More than these stand on the page of the search. */
const MOST = 5;
/** Shorter queries find nearly everything. */
const SHORTEST = 3;

/** Brings the search over coaching into the palette once its index is there. Shows nothing. */
export function PaletteNotes({ onReady }: { readonly onReady: (find: FindNotes) => void }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const { index } = useNoteIndex();
  useEffect(() => {
    onReady((query) => {
      const words = query.trim();
      if (words.length < SHORTEST || wordsOf(words).length === 0) return [];
      const { found, total } = searchNotes(index, { words }, MOST);
      if (total === 0) return [];
      const group = t('coachingSearch:inPalette');
      return [
        ...found.map((entry) => ({
          id: `note ${entry.key}`,
          group,
          label: snippetOf(entry.text, words)
            .map(({ text }) => text)
            .join(''),
          note: t(`coachingSearch:kind.${entry.kind}`),
          // Nobody else finds it: the lock stands where it is read, too.
          icon: entry.kind === 'private' ? IconLock : IconMessages,
          onChoose: () => navigate(entry.href),
        })),
        {
          id: 'note all',
          group,
          label: t('coachingSearch:all', { query: words }),
          icon: IconMessages,
          onChoose: () => navigate(`/coaching/search/${encodeURIComponent(words)}`),
        },
      ];
    });
  }, [index, navigate, onReady, t]);
  return null;
}
