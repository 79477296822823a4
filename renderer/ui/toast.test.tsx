import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from './text.tsx';
import { NotesProvider, useNotes, useWithdrawUndo, type Note, type ShowNote } from './toast.tsx';

let show: ShowNote;
let withdraw: (onUndo: () => void) => void;

function Catcher() {
  const showNote = useNotes();
  const withdrawUndo = useWithdrawUndo();
  useEffect(() => {
    show = showNote;
    withdraw = withdrawUndo;
  }, [showNote, withdrawUndo]);
  return null;
}

const tell = (...notes: readonly Note[]) => act(() => notes.forEach((note) => show(note)));
const told = () => [...document.querySelectorAll('.toast > .grow')].map(({ textContent }) => textContent);
function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

const undo = (message: string): Note => ({ message, onUndo: () => undefined });
const file = (message: string): Note => ({ message, action: { label: 'Mostra', onPress: () => undefined } });
const trouble = (message: string): Note => ({ message, isTrouble: true });

const MINUTES = 600_000;

beforeEach(() => {
  vi.useFakeTimers();
  render(
    <WordsProvider language="it">
      <NotesProvider>
        <Catcher />
      </NotesProvider>
    </WordsProvider>,
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('notes at the lower edge', () => {
  it('are two at most, and one of each kind that asks for something', () => {
    tell(undo('Prima'), undo('Seconda'));
    expect(told()).toEqual(['Seconda']);
    tell(file('Uno'), file('Due'));
    expect(told()).toEqual(['Seconda', 'Due']);
    tell({ message: 'Fatto' });
    expect(told()).toEqual(['Due', 'Fatto']);
    tell({ message: 'Anche questo' }, { message: 'E questo' });
    expect(told()).toEqual(['Anche questo', 'E questo']);
  });

  it('keep what went wrong until it is closed or something newer goes wrong', () => {
    tell(trouble('Disco pieno'), undo('Archiviata'), file('Salvato'), { message: 'Fatto' });
    expect(told()).toEqual(['Disco pieno', 'Fatto']);
    wait(MINUTES);
    expect(told()).toEqual(['Disco pieno']);
    tell(trouble('Cartella mancante'));
    expect(told()).toEqual(['Cartella mancante']);
    fireEvent.click(screen.getByRole('button', { name: 'Chiudi' }));
    expect(told()).toEqual([]);
  });

  it('go by themselves, later when they offer something', () => {
    tell({ message: 'Fatto' }, file('Salvato'));
    wait(10_000);
    expect(told()).toEqual(['Salvato']);
    wait(15_000);
    expect(told()).toEqual([]);
  });

  it('do not go while the pointer or the keyboard is on them', () => {
    tell(undo('Archiviata'));
    const note = screen.getByText('Archiviata').parentElement ?? document.body;
    fireEvent.pointerEnter(note);
    act(() => screen.getByRole('button', { name: 'Annulla' }).focus());
    wait(MINUTES);
    fireEvent.pointerLeave(note);
    wait(MINUTES);
    expect(told()).toEqual(['Archiviata']);
    act(() => screen.getByRole('button', { name: 'Annulla' }).blur());
    wait(MINUTES);
    expect(told()).toEqual([]);
  });

  it('go with the undo they offer, and no other goes', () => {
    const gone = undo('Importati');
    tell(gone, file('Salvato'));
    act(() => withdraw(() => undefined));
    expect(told()).toEqual(['Importati', 'Salvato']);
    act(() => withdraw(gone.onUndo ?? (() => undefined)));
    expect(told()).toEqual(['Salvato']);
  });
});
