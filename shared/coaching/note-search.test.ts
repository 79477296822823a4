import { describe, expect, it } from 'vitest';
import { emptyIndex, searchNotes, updateIndex, type SearchEntry } from './note-search.ts';
import { snippetOf } from './snippet.ts';

function entry(key: string, text: string, fields: Partial<SearchEntry> = {}): SearchEntry {
  return { key, kind: 'notes', organisation: 'agade', session: '', href: '', on: '2021-06-08', text, ...fields };
}

const entries = [
  entry('old', 'La libertà di scegliere: perché provarla in magazzino', { on: '2021-03-01' }),
  entry('new', 'Libertà e magazzino, poi l’ospedale', { on: '2021-07-01' }),
  entry('advice', 'Partire dal magazzino', { kind: 'advice', organisation: 'comin' }),
  entry('empty', ''),
];
const index = updateIndex(emptyIndex, entries);
const keys = (words: string, fields = {}) => searchNotes(index, { words, ...fields }, 50).found.map(({ key }) => key);

describe('the search over notes', () => {
  it('minds neither case nor accents nor the shape of an apostrophe', () => {
    expect(keys('LIBERTA')).toEqual(['new', 'old']);
    expect(keys("l'ospedale")).toEqual(['new']);
    expect(keys('perche')).toEqual(['old']);
    expect(keys('perché')).toEqual(['old']);
  });

  it('wants all words, in any order', () => {
    expect(keys('magazzino liberta')).toEqual(['new', 'old']);
    expect(keys('magazzino ospedale')).toEqual(['new']);
    expect(keys('magazzino nessuno')).toEqual([]);
  });

  it('finds nothing without words', () => {
    expect(searchNotes(index, { words: '  ' }, 50)).toEqual({ found: [], total: 0 });
  });

  it('looks in one organisation or kind alone', () => {
    expect(keys('magazzino', { organisation: 'comin' })).toEqual(['advice']);
    expect(keys('magazzino', { kind: 'advice' })).toEqual(['advice']);
    expect(keys('magazzino', { kind: 'advice', organisation: 'agade' })).toEqual([]);
  });

  it('gives the newest first, no more than asked for, and says how many there are', () => {
    expect(searchNotes(index, { words: 'magazzino' }, 1)).toMatchObject({ found: [{ key: 'new' }], total: 3 });
  });

  it('follows what changed, and forgets what is gone', () => {
    const changed = updateIndex(index, [entry('old', 'Tutt’altro'), entry('advice', 'Partire dal magazzino')]);
    expect(searchNotes(changed, { words: 'tutt’altro' }, 9).total).toBe(1);
    expect(searchNotes(changed, { words: 'magazzino' }, 9).found.map(({ key }) => key)).toEqual(['advice']);
    const moved = updateIndex(changed, [entry('old', 'Tutt’altro', { organisation: 'comin' })]);
    expect(searchNotes(moved, { words: 'altro', organisation: 'comin' }, 9).total).toBe(1);
  });
});

describe('a snippet', () => {
  const marked = (text: string, query: string) =>
    snippetOf(text, query)
      .map(({ text: part, isFound }) => (isFound ? `[${part}]` : part))
      .join('');

  it('marks the words as they are written', () => {
    expect(marked('La Libertà di scegliere', 'liberta scegliere')).toBe('La [Libertà] di [scegliere]');
    expect(marked('Cosi\u0300 e basta', 'così')).toBe('[Cosi\u0300] e basta');
  });

  it('shows the place where they stand, cut at spaces', () => {
    const long = `${'parola '.repeat(60)}ago ${'fieno '.repeat(80)}`;
    const shown = marked(long, 'ago');
    expect(shown).toMatch(/^… parola .*\[ago\] fieno .* …$/u);
    expect(shown.length).toBeLessThan(270);
  });

  it('begins with a whole word, the first one too', () => {
    expect(marked(`Preventivo${'x'.repeat(70)} prova`, 'prova')).toMatch(/^Preventivo/u);
  });

  it('marks the longer of two that overlap, and joins lines', () => {
    expect(marked('gruppi\n\ngruppo', 'gruppo grupp')).toBe('[grupp]i [gruppo]');
    expect(marked('niente qui', 'altro')).toBe('niente qui');
  });
});
