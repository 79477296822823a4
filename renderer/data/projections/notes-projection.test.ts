import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNotes, projectNotes } from './notes-projection.ts';

const sessions = [
  { id: 'S1', organisation: 'O1' },
  { id: 'S2', organisation: 'O2' },
];

function rowsOf(first: string, second = ''): ReturnType<typeof projectNotes> {
  return projectNotes(sessions, (name) => (name.includes('S1') ? first : second));
}

function linesOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Riga ${index}: il margine c’è, e parte da due botteghe.`);
}

describe('the rows of notes', () => {
  it('are one for short notes, and none for empty ones', () => {
    expect(rowsOf('Due righe\nsole')).toEqual([
      { id: 'S1.000000', session: 'S1', organisation: 'O1', text: 'Due righe\nsole' },
    ]);
    expect(rowsOf('')).toEqual([]);
  });

  it('give back every text, in rows small enough to be stored quickly', () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('è '.repeat(9_000)));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), fc.nat(2000), (some, many) => {
        const text = [...some, ...linesOf(many)].join('\n');
        const rows = rowsOf(text, 'Altre');
        // In the order of the table, which is that of the ids.
        const read = joinNotes([...rows].sort((a, b) => (a.id < b.id ? -1 : 1)));
        expect(new Map(read.map((one) => [one.id, one.text]))).toEqual(
          new Map(
            text === ''
              ? [['S2', 'Altre']]
              : [
                  ['S1', text],
                  ['S2', 'Altre'],
                ],
          ),
        );
        expect(rows.every((row) => row.text.length * 2 < 64 * 1024)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('stay as they are but for one, when somebody types at the beginning of long notes', () => {
    const lines = linesOf(2000);
    const before = rowsOf(lines.join('\n'));
    const after = rowsOf(['R', ...lines].join('\n'));
    expect(before.length).toBeGreaterThan(5);
    const changed = after.filter((row, index) => row.text !== before[index]?.text);
    expect(changed.length).toBeLessThanOrEqual(2);
  });
});
