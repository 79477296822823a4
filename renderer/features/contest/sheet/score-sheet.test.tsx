import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslate } from '../../../../shared/i18n/translator.ts';
import { draftCriteria } from '../../../../shared/contest-rules/criteria-templates.ts';
import type { Contest } from '../../../../shared/domain/contest.ts';
import { MemoryDocuments } from '../../../../tests/support/contest-fixture.ts';
import { addJurors } from '../../../data/commands/contest-jury.ts';
import { addPitches } from '../../../data/commands/contest-pitches.ts';
import { openRound } from '../../../data/commands/contest-round.ts';
import { createContest } from '../../../data/commands/contest-setup.ts';
import { declareRecusal, setMark, setRemark, withdrawRecusal } from '../../../data/commands/sheet-marks.ts';
import { WordsProvider } from '../../../ui/text.tsx';
import { NotesProvider } from '../../../ui/toast.tsx';
import { ScoreSheet } from './score-sheet.tsx';

const t = createTranslate('it');
let documents: MemoryDocuments;
let contest: string;
let events: string[];

function set(facts: Partial<Contest>): void {
  documents = new MemoryDocuments();
  const scale = { min: facts.scaleMin ?? 0, max: facts.scaleMax ?? 10, step: facts.scaleStep ?? 1 };
  const created = createContest({ title: 'Finale', facts, criteria: draftCriteria('social-innovation', scale, t) });
  contest = created.id;
  documents.apply(created.change);
  for (const command of [
    () =>
      addPitches(
        documents.contest(contest),
        [{ name: 'Comin' }, { name: 'Ulisse' }, { name: 'Telecura', organisationCode: 'O13' }],
        'legame dichiarato',
      ),
    () => addJurors(documents.contest(contest), [{ name: 'Giurato 11', conflictCodes: ['O13'] }], 'legame dichiarato'),
    () => openRound(documents.contest(contest), '2021-07-15T09:00:00.000Z'),
  ]) {
    const result = command();
    if (!result.ok) throw new Error(result.error.code);
    documents.apply(result.value);
  }
}

function Harness() {
  const [, setTurn] = useState(0);
  const document = documents.contest(contest);
  const juror = document.jurors[0]?.id ?? '';
  const sheet = documents.sheet(contest, juror);
  const target = { document, juror, sheet };
  const take = (result: ReturnType<typeof setMark>) => {
    if (!result.ok) throw new Error(result.error.code);
    documents.apply(result.value);
    setTurn((turn) => turn + 1);
  };
  return (
    <WordsProvider language="it">
      <NotesProvider>
        <ScoreSheet
          document={document}
          juror={juror}
          sheet={sheet}
          actions={{
            setMark: (pitch, criterion, mark) => take(setMark(target, pitch, criterion, mark)),
            setRemark: (pitch, remark) => take(setRemark(target, pitch, remark)),
            recuse: (pitch, reason) => take(declareRecusal(target, pitch, reason)),
            withdrawRecusal: (pitch) => take(withdrawRecusal(target, pitch)),
            review: () => events.push('review'),
            handOver: () => events.push('hand-over'),
          }}
        />
      </NotesProvider>
    </WordsProvider>
  );
}

function group(name: RegExp) {
  return screen.getByRole('radiogroup', { name });
}

function checked(name: RegExp): string | null {
  return within(group(name)).queryByRole('radio', { checked: true })?.textContent ?? null;
}

/** A key pressed wherever the focus is. */
function press(key: string, more: { readonly ctrlKey?: boolean } = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
}

beforeEach(() => {
  events = [];
});
afterEach(cleanup);

describe('the score sheet by keyboard', () => {
  it('begins with nothing scored: no radio is checked, every segment is open', () => {
    set({});
    render(<Harness />);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
    expect(group(/Valore dell’idea, da 0 a 10/).className).toContain('is-open');
    expect(screen.getAllByText('Da votare')).toHaveLength(5);
  });

  it('tells the lowest mark from no mark', () => {
    set({});
    render(<Harness />);
    press('0');
    expect(checked(/Valore/)).toBe('0');
    expect(group(/Valore/).className).not.toContain('is-open');
    expect(screen.getByText('0 assente')).toBeTruthy();
    expect(screen.getAllByText('Da votare')).toHaveLength(4);
    press('Backspace');
    expect(checked(/Valore/)).toBeNull();
    expect(screen.getAllByText('Da votare')).toHaveLength(5);
  });

  it('scores a whole pitch with digits, ten and arrows, and keeps one tab stop per criterion', () => {
    set({});
    render(<Harness />);
    press('8');
    press('ArrowDown');
    press('x');
    press('ArrowDown');
    press('1');
    press('0');
    press('ArrowLeft');
    press('ArrowDown');
    press('ArrowRight');
    press('Enter');
    press('ArrowDown');
    press('0');
    expect(checked(/Valore/)).toBe('8');
    expect(checked(/Innovazione/)).toBe('10');
    expect(checked(/Impatto/)).toBe('9');
    expect(checked(/Sostenibilità/)).not.toBeNull();
    expect(checked(/Qualità/)).toBe('0');
    expect(document.activeElement?.getAttribute('role')).toBe('radio');
    for (const radios of screen.getAllByRole('radiogroup')) {
      expect(
        within(radios)
          .getAllByRole('radio')
          .filter((radio) => radio.tabIndex === 0),
      ).toHaveLength(1);
    }
    expect(screen.getByRole('button', { name: /^1 ?Comin ?completo/ })).toBeTruthy();
  });

  it('goes to the next pitch and back, and never scores a recused one', () => {
    set({});
    render(<Harness />);
    press('n');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ulisse');
    press('n');
    expect(screen.getByText('Astensione automatica: legame dichiarato.')).toBeTruthy();
    expect(screen.queryAllByRole('radiogroup')).toHaveLength(0);
    press('7');
    expect(documents.sheets(contest)).toEqual([]);
    press('p');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ulisse');
    press('Enter', { ctrlKey: true });
    expect(events).toEqual(['review']);
  });

  it('leaves keys to the remark while somebody writes, and asks why one abstains', () => {
    set({});
    render(<Harness />);
    press('c');
    const remark = screen.getByLabelText('Osservazione');
    expect(document.activeElement).toBe(remark);
    press('7');
    expect(checked(/Valore/)).toBeNull();
    press('Escape');
    press('r');
    const dialog = screen.getByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Confermo l’astensione' }));
    expect(within(dialog).getByText('Scrivi il motivo, in poche parole.')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText('Motivo'), { target: { value: 'cliente' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Confermo l’astensione' }));
    expect(screen.getByText('Ti sei astenuto: cliente.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ritira l’astensione' }));
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
  });

  it('types and steps quarter marks, and refuses what is off the scale', () => {
    set({ scaleStep: 0.25 });
    render(<Harness />);
    for (const key of ['6', ',', '2', '5']) press(key);
    expect(checked(/Valore/)).toBe('6,25');
    press('ArrowRight');
    expect(checked(/Valore/)).toBe('6,5');
    fireEvent.click(screen.getByRole('button', { name: '6,75' }));
    expect(checked(/Valore/)).toBe('6,75');
    expect(within(group(/Valore/)).getAllByRole('radio')).toHaveLength(11);
  });

  it('says every mark to who does not see it', () => {
    set({});
    render(<Harness />);
    press('7');
    expect(screen.getByText('Valore dell’idea: 7 buono')).toBeTruthy();
    expect(within(group(/Valore/)).getByRole('radio', { name: '7 buono' })).toBeTruthy();
  });
});
