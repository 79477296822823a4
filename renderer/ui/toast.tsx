import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { Button } from 'react-aria-components';
import { Icon } from './icon.tsx';
import { useWords } from './text.tsx';

/** Something that just happened. */
export interface Note {
  readonly message: string;
  /** Puts "Annulla" beside the message; undefined where there is nothing to take back. */
  readonly onUndo?: (() => void) | undefined;
  /** Another way on, e.g. "Mostra il file". Not together with `onUndo`. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Something asked for was not done: the note stays until it is closed or another one of its kind takes its place. */
  readonly isTrouble?: boolean;
}

/** Milliseconds: time to look up, and to read it. */
const STAY = 5000;
const STAY_A_CHARACTER = 90;

/**
 * Milliseconds more for a note with a choice. That it goes is no trap: undo stays in the top bar and on its keys, a file stays
 * in its folder, and while the pointer or the keyboard is on the note it does not go.
 */
const STAY_TO_CHOOSE = 15_000;

/** More would stand over what one is writing. */
const MOST = 2;

/** Says something at the lower edge and to screen readers. */
export type ShowNote = (note: Note) => void;

interface Notes {
  readonly show: ShowNote;
  /** Takes the note with this undo away: there is nothing left for it to take back. */
  readonly withdrawUndo: (onUndo: () => void) => void;
  readonly announce: (words: string) => void;
}

interface ShownNote extends Note {
  readonly id: number;
}

const NotesContext = createContext<Notes | null>(null);

/** Holds the notes at the lower edge and the live region for what only screen readers need to hear. */
export function NotesProvider({ children }: { readonly children: ReactNode }) {
  const [notes, setNotes] = useState<readonly ShownNote[]>([]);
  const [spoken, setSpoken] = useState({ words: '', turn: 0 });
  const lastId = useRef(0);

  const dismiss = useCallback((id: number) => setNotes((before) => before.filter((note) => note.id !== id)), []);
  const show = useCallback<ShowNote>((note) => {
    lastId.current += 1;
    const id = lastId.current;
    setNotes((before) => [...roomFor(note, before), { ...note, id }]);
  }, []);
  const withdrawUndo = useCallback(
    (onUndo: () => void) => setNotes((before) => before.filter((note) => note.onUndo !== onUndo)),
    [],
  );
  const announce = useCallback((words: string) => setSpoken((before) => ({ words, turn: before.turn + 1 })), []);
  const value = useMemo(() => ({ show, withdrawUndo, announce }), [show, withdrawUndo, announce]);

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

/** Gives the way to take an undo away that would do nothing any more; its note goes with it. */
export function useWithdrawUndo(): (onUndo: () => void) => void {
  return useNotesContext().withdrawUndo;
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

/** What a note says beside its words: a newer one of the same kind makes the older one pointless. Plain words only pass. */
function kindOf({ onUndo, action, isTrouble }: Note): 'trouble' | 'undo' | 'action' | 'plain' {
  if (isTrouble === true) return 'trouble';
  if (onUndo !== undefined) return 'undo';
  return action === undefined ? 'plain' : 'action';
}

/** The notes that may stay beside a new one. What went wrong gives way last: nobody may have read it yet. */
function roomFor(note: Note, before: readonly ShownNote[]): readonly ShownNote[] {
  const kind = kindOf(note);
  const others = before.filter((one) => kind === 'plain' || kindOf(one) !== kind);
  if (others.length < MOST) return others;
  const leaving = others.find((one) => kindOf(one) !== 'trouble') ?? others[0];
  return others.filter((one) => one !== leaving);
}

function stayOf(note: Note): number | null {
  const reading = STAY + note.message.length * STAY_A_CHARACTER;
  switch (kindOf(note)) {
    case 'trouble':
      return null;
    case 'plain':
      return reading;
    default:
      return reading + STAY_TO_CHOOSE;
  }
}

function NoteLine({ note, onDismiss }: { readonly note: ShownNote; readonly onDismiss: () => void }) {
  const { t } = useWords();
  const [isPointed, setIsPointed] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const stay = isPointed || hasFocus ? null : stayOf(note);
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    if (stay === null) return undefined;
    const timer = window.setTimeout(() => dismiss(), stay);
    return () => window.clearTimeout(timer);
  }, [stay]);
  const choice = note.onUndo === undefined ? note.action : { label: t('common:undo'), onPress: note.onUndo };
  return (
    <div
      className="toast"
      onPointerEnter={() => setIsPointed(true)}
      onPointerLeave={() => setIsPointed(false)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
    >
      {note.isTrouble === true ? <Icon of={IconAlertTriangle} /> : null}
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
