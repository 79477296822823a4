import { beforeEach, describe, expect, it } from 'vitest';
import { scheduleDay } from '../../../shared/contest-rules/day-schedule.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import { MemoryDocuments } from '../../../tests/support/contest-fixture.ts';
import { addAgendaItems, editAgendaItem, moveAgendaItem, removeAgendaItem, usualAgenda } from './contest-agenda.ts';
import { addPitches } from './contest-pitches.ts';
import { createContest } from './contest-setup.ts';

const t = createTranslate('it');

let documents: MemoryDocuments;
let contest: string;

const document = () => documents.contest(contest);
const idOf = (title: string) => document().agenda.find(({ value }) => value.title === title)?.id ?? '';

/** The day in one line: numbers of pitches and titles of items. */
function day(): string {
  const lines = scheduleDay(document(), Date.UTC(2021, 0, 1))?.lines ?? [];
  const words = lines.map(({ kind, id }) =>
    kind === 'pitch'
      ? String(document().pitches.findIndex((pitch) => pitch.id === id) + 1)
      : (document().agenda.find((item) => item.id === id)?.value.title ?? ''),
  );
  return words.join(' ');
}

function start(pitches: number): void {
  documents = new MemoryDocuments();
  const created = createContest({ title: 'Finale', facts: { date: '2021-07-08', startTime: '14:30' }, criteria: [] });
  contest = created.id;
  documents.apply(created.change);
  const added = addPitches(
    document(),
    Array.from({ length: pitches }, (_, index) => ({ name: `Progetto ${index + 1}` })),
    '',
  );
  if (!added.ok) throw new Error(added.error.code);
  documents.apply(added.value);
}

describe('the agenda of a day', () => {
  beforeEach(() => start(4));

  it('has the usual items in their places', () => {
    documents.apply(addAgendaItems(document(), usualAgenda(document(), t)));
    expect(day()).toBe('Apertura 1 2 3 4 Chiusura del voto Premiazione');
  });

  it('breaks a long day into runs that are equal within one', () => {
    start(20);
    const breaks = usualAgenda(document(), t).filter(({ kind }) => kind === 'break');
    const starts = breaks.map(({ before }) => document().pitches.findIndex(({ id }) => id === before));
    expect(starts).toEqual([7, 13]);
  });

  it('moves, edits and takes out items', () => {
    const before = (index: number) => document().pitches[index]?.id ?? '';
    const items = ['A', 'B', 'C'].map((title) => ({ title, minutes: 5, before: before(1) }));
    documents.apply(addAgendaItems(document(), items));
    expect(day()).toBe('1 A B C 2 3 4');
    documents.apply(moveAgendaItem(document(), idOf('C'), before(1), 0));
    expect(day()).toBe('1 C A B 2 3 4');
    documents.apply(moveAgendaItem(document(), idOf('C'), before(1), 2));
    expect(day()).toBe('1 A B C 2 3 4');
    documents.apply(moveAgendaItem(document(), idOf('A'), before(3), 0));
    expect(day()).toBe('1 B C 2 3 A 4');
    documents.apply(moveAgendaItem(document(), idOf('B'), before(3), 1));
    expect(day()).toBe('1 C 2 3 A B 4');
    documents.apply(moveAgendaItem(document(), idOf('C'), '', 0));
    expect(day()).toBe('1 2 3 A B 4 C');
    documents.apply(editAgendaItem(document(), idOf('C'), { title: 'Saluti' }));
    documents.apply(removeAgendaItem(document(), idOf('A')));
    expect(day()).toBe('1 2 3 B 4 Saluti');
  });
});
