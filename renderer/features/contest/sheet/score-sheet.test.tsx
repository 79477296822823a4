import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTranslate } from '../../../../shared/i18n/translator.ts';
import { draftCriteria } from '../../../../shared/contest-rules/criteria-templates.ts';
import type { Contest } from '../../../../shared/domain/contest.ts';
import { contestOn, sheetOn, store } from '../../../../tests/support/contest-on-laptop.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { addJurors } from '../../../data/commands/contest-jury.ts';
import { addPitches } from '../../../data/commands/contest-pitches.ts';
import { openRound } from '../../../data/commands/contest-round.ts';
import { createContest } from '../../../data/commands/contest-setup.ts';
import { setMark } from '../../../data/commands/sheet-marks.ts';
import { VoteScreen } from './vote-screen.tsx';

const t = createTranslate('it');
let laptop: Laptop;
let contest: string;
let juror: string;

/** A contest of three pitches, one of them of a linked organisation, and the sheet of its juror open. */
async function openSheet(facts: Partial<Contest> = {}): Promise<void> {
  const scale = { min: facts.scaleMin ?? 0, max: facts.scaleMax ?? 10, step: facts.scaleStep ?? 1 };
  const created = createContest({ title: 'Finale', facts, criteria: draftCriteria('social-innovation', scale, t) });
  contest = created.id;
  await store(laptop, created.change);
  const pitches = [{ name: 'Comin' }, { name: 'Ulisse' }, { name: 'Telecura', organisationCode: 'O13' }];
  await store(laptop, addPitches(await contestOn(laptop, contest), pitches, 'legame dichiarato'));
  const jurors = [{ name: 'Giurato 11', conflictCodes: ['O13'] }, { name: 'Giurato 12' }];
  await store(laptop, addJurors(await contestOn(laptop, contest), jurors, 'legame dichiarato'));
  await store(laptop, openRound(await contestOn(laptop, contest), '2021-07-15T09:00:00.000Z'));
  juror = (await contestOn(laptop, contest)).jurors[0]?.id ?? '';
  openScreen(laptop, `/contests/${contest}/vote/${juror}`, <VoteScreen contest={contest} juror={juror} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Sono Giurato 11, apri la scheda' }));
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

beforeEach(async () => {
  laptop = await openLaptop();
});
afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

describe('the score sheet by keyboard', () => {
  it('begins with nothing scored: no radio is checked, every segment is open', async () => {
    await openSheet();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0);
    expect(group(/Valore dell’idea, da 0 a 10/).className).toContain('is-open');
    expect(screen.getAllByText('Da votare')).toHaveLength(5);
  });

  it('tells the lowest mark from no mark', async () => {
    await openSheet();
    press('0');
    expect(checked(/Valore/)).toBe('0');
    expect(group(/Valore/).className).not.toContain('is-open');
    expect(screen.getByText('0 assente')).toBeTruthy();
    expect(screen.getAllByText('Da votare')).toHaveLength(4);
    press('Backspace');
    expect(checked(/Valore/)).toBeNull();
    expect(screen.getAllByText('Da votare')).toHaveLength(5);
  });

  it('scores a whole pitch with digits, ten and arrows, and keeps one tab stop per criterion', async () => {
    await openSheet();
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
    // The focus comes with the next frame.
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('radio'));
    for (const radios of screen.getAllByRole('radiogroup')) {
      expect(
        within(radios)
          .getAllByRole('radio')
          .filter((radio) => radio.tabIndex === 0),
      ).toHaveLength(1);
    }
    expect(screen.getByRole('button', { name: /^1 ?Comin ?completo/ })).toBeTruthy();
  });

  it('goes to the next pitch and back, and never scores a recused one', async () => {
    await openSheet();
    press('n');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ulisse');
    press('n');
    expect(screen.getByText('Astensione automatica: questa organizzazione è fra i tuoi legami.')).toBeTruthy();
    expect(screen.getByText('legame dichiarato')).toBeTruthy();
    expect(screen.queryByText('Vorrei incontrarli come')).toBeNull();
    expect(screen.queryAllByRole('radiogroup')).toHaveLength(0);
    press('7');
    expect((await sheetOn(laptop, contest, juror)).drafts.size).toBe(0);
    press('p');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ulisse');
    press('Enter', { ctrlKey: true });
    expect(screen.getByRole('region', { name: 'Rivedi la tua scheda' })).toBeTruthy();
  });

  it('leaves keys to the remark while somebody writes, and asks why one abstains', async () => {
    await openSheet();
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

  it('leaves the keyboard to the private note when a mark changes elsewhere', async () => {
    await openSheet();
    press('7');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('7'));
    press('s');
    const note = screen.getByRole('textbox', { name: 'Nota solo tua' });
    expect(document.activeElement).toBe(note);
    const own = await contestOn(laptop, contest);
    const target = { document: own, juror, sheet: await sheetOn(laptop, contest, juror) };
    const [pitch, criterion] = [own.pitches[0]?.id ?? '', own.criteria[0]?.id ?? ''];
    await store(laptop, setMark(target, pitch, criterion, 3));
    await waitFor(() => expect(checked(/Valore/)).toBe('3'));
    // What the change asks of the keyboard comes with the next frame.
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    expect(document.activeElement).toBe(note);
  });

  it('types and steps quarter marks, and refuses what is off the scale', async () => {
    await openSheet({ scaleStep: 0.25 });
    for (const key of ['6', ',', '2', '5']) press(key);
    expect(checked(/Valore/)).toBe('6,25');
    press('ArrowRight');
    expect(checked(/Valore/)).toBe('6,5');
    fireEvent.click(screen.getByRole('button', { name: '6,75' }));
    expect(checked(/Valore/)).toBe('6,75');
    expect(within(group(/Valore/)).getAllByRole('radio')).toHaveLength(11);
  });

  it('says every mark to who does not see it', async () => {
    await openSheet();
    press('7');
    expect(screen.getByText('7 buono, Valore dell’idea. 4 criteri da votare')).toBeTruthy();
    expect(group(/^Valore dell’idea, da 0 a 10, peso 25, 7 buono$/)).toBeTruthy();
    expect(group(/^Innovazione e originalità, da 0 a 10, peso 20, da votare$/)).toBeTruthy();
    expect(within(group(/Valore/)).getByRole('radio', { name: '7 buono' })).toBeTruthy();
  });
});
