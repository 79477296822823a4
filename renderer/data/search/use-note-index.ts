import { useEffect, useMemo, useState } from 'react';
import { emptyIndex, updateIndex, type NoteIndex } from '../../../shared/coaching/note-search.ts';
import { listSearchEntries } from '../../../shared/coaching/search-entries.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { readPrivateNotes } from '../../../shared/documents/private-document.ts';
import type { SearchEntry } from '../../../shared/coaching/note-search.ts';
import { useSession } from '../../platform/session.tsx';
import {
  listActions,
  listAdvice,
  listAssessments,
  listCards,
  listCoachingDecisions,
  listNotes,
  listSessions,
} from '../queries/coaching.ts';
import { listOrganisations } from '../queries/organisations.ts';
import type { LiveStore } from '../document-store.ts';
import { useStore } from '../store-provider.tsx';
import { useDocument } from '../use-document.ts';
import { useLive } from '../use-live.ts';

/** The folded words of a store stay while the app is open: a search opened again folds only what changed. */
const indexes = new WeakMap<LiveStore, NoteIndex>();

/** So many texts are folded between two frames. */
const AT_ONCE = 250;

/** The index of everything this person may search; what is private is read from their own document, in memory alone. */
export interface NoteIndexView {
  readonly index: NoteIndex;
  /** False while texts are still being read. */
  readonly isComplete: boolean;
}

/** Keeps the index up to date while a screen searches in it. */
export function useNoteIndex(): NoteIndexView {
  const store = useStore();
  const entries = useSearchEntries();
  const [view, setView] = useState<NoteIndexView>(() => ({
    index: indexes.get(store) ?? emptyIndex,
    isComplete: false,
  }));
  useEffect(() => {
    if (entries === null) return undefined;
    let isWanted = true;
    const fold = async () => {
      let index = indexes.get(store) ?? emptyIndex;
      const known = new Map(index.entries.map(({ entry }) => [entry.key, entry.text]));
      const isNew = ({ key, text }: SearchEntry) => known.get(key) !== text;
      // A first reading of thousands of notes would hold the window up: some at a time, in front of what is folded already.
      const fresh = entries.filter(isNew);
      const old = entries.filter((entry) => !isNew(entry));
      for (let done = AT_ONCE; done < fresh.length; done += AT_ONCE) {
        index = updateIndex(index, [...old, ...fresh.slice(0, done)]);
        await new Promise((resolve) => setTimeout(resolve));
        if (!isWanted) return;
      }
      index = updateIndex(index, entries);
      indexes.set(store, index);
      setView({ index, isComplete: true });
    };
    void fold();
    return () => {
      isWanted = false;
    };
  }, [entries, store]);
  return view;
}

function useSearchEntries(): readonly SearchEntry[] | null {
  const { workspace } = useSession();
  const own = useDocument(documentIdOf({ kind: 'private', id: workspace.workspaceId }));
  const organisations = useLive(listOrganisations());
  const sessions = useLive(listSessions());
  const notes = useLive(listNotes());
  const decisions = useLive(listCoachingDecisions());
  const advice = useLive(listAdvice());
  const actions = useLive(listActions());
  const cards = useLive(listCards());
  const assessments = useLive(listAssessments());
  return useMemo(() => {
    if (organisations === undefined || sessions === undefined || notes === undefined) return null;
    if (decisions === undefined || advice === undefined || actions === undefined) return null;
    if (cards === undefined || assessments === undefined || own === null) return null;
    return listSearchEntries({
      organisations: new Set(organisations.map(({ id }) => id)),
      sessions,
      notes,
      decisions,
      advice,
      actions,
      cards,
      assessments,
      own: readPrivateNotes(own),
    });
  }, [organisations, sessions, notes, decisions, advice, actions, cards, assessments, own]);
}
