import { IconX } from '@tabler/icons-react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from './icon.tsx';
import { useWords } from './text.tsx';

/** Something that just happened. */
export interface Note {
  readonly message: string;
  /** Puts "Annulla" beside the message. */
  readonly onUndo?: () => void;
  /** Another way on, e.g. "Mostra il file". Not together with `onUndo`. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Milliseconds a note without a choice stays: time to look up, and to read it. One with a choice stays until it is answered, closed or replaced. */
const STAY = 5000;
const STAY_A_CHARACTER = 90;
const MOST = 3;

/** Says something at the lower edge and to screen readers. */
export type ShowNote = (note: Note) => void;

const NotesContext = createContext<{ readonly show: ShowNote; readonly announce: (words: string) => void } | null>(
  null,
);

/** Holds the notes at the lower edge and the live region for what only screen readers need to hear. */
export function NotesProvider({ children }: { readonly children: ReactNode }) {
  const [notes, setNotes] = useState<readonly (Note & { readonly id: number })[]>([]);
  const [spoken, setSpoken] = useState({ words: '', turn: 0 });
  const lastId = useRef(0);

  const dismiss = useCallback((id: number) => setNotes((before) => before.filter((note) => note.id !== id)), []);
  const show = useCallback<ShowNote>((note) => {
    lastId.current += 1;
    const id = lastId.current;
    setNotes((before) => [...before, { ...note, id }].slice(-MOST));
  }, []);
  const announce = useCallback((words: string) => setSpoken((before) => ({ words, turn: before.turn + 1 })), []);
  const value = useMemo(() => ({ show, announce }), [show, announce]);

  return (
    <NotesContext.Provider value={value}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} onDismiss={() => dismiss(note.id)} />
        ))}
      </div>
      <div className="visually-hidden" role="status" aria-live="polite">
        {/* The same words twice would not be read twice: the turn makes them a new node. */}
        <span key={spoken.turn}>{spoken.words}</span>
      </div>
    </NotesContext.Provider>
  );
}

/** Shows a note: `const showNote = useNotes(); showNote({ message: t('organisations:archived'), onUndo })`. */
export function useNotes(): ShowNote {
  return useNotesContext().show;
}

/** Says something to screen readers only: counts after a filter, a mark that was set. */
export function useAnnounce(): (words: string) => void {
  return useNotesContext().announce;
}

function useNotesContext() {
  const context = useContext(NotesContext);
  if (context === null) throw new Error('A screen stands outside NotesProvider.');
  return context;
}

function NoteLine({ note, onDismiss }: { readonly note: Note; readonly onDismiss: () => void }) {
  const { t } = useWords();
  const stays = note.onUndo !== undefined || note.action !== undefined;
  useEffect(() => {
    if (stays) return undefined;
    const timer = window.setTimeout(onDismiss, STAY + note.message.length * STAY_A_CHARACTER);
    return () => window.clearTimeout(timer);
  }, [stays, onDismiss, note.message]);
  const choice = note.onUndo === undefined ? note.action : { label: t('common:undo'), onPress: note.onUndo };
  return (
    <div className="toast">
      <span className="grow">{note.message}</span>
      {choice === undefined ? null : (
        <Button
          onPress={() => {
            choice.onPress();
            onDismiss();
          }}
        >
          {choice.label}
        </Button>
      )}
      <Button className="icon-btn" aria-label={t('common:close')} onPress={onDismiss}>
        <Icon of={IconX} size="s" />
      </Button>
    </div>
  );
}
