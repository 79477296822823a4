import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLikely } from '../../shared/importing/name-index.ts';
import { headingKey, nameKey } from '../../shared/importing/name-key.ts';
import { writeCsv } from '../../shared/tables/csv-writer.ts';
import { neutraliseFormula, restoreNeutralised } from '../../shared/tables/formula-guard.ts';
import type { OutputCell, OutputTable } from '../../shared/tables/output-cell.ts';
import { readWorkbook } from '../../shared/tables/read-workbook.ts';
import type { Workbook } from '../../shared/tables/workbook.ts';
import { writeXlsx } from '../../shared/tables/xlsx-writer.ts';

/** Names and texts as they come in spreadsheets: accents, dashes, separators, quotes, line breaks, formula signs. */
const piece = fc.oneof(
  fc.constantFrom(
    'à',
    'È',
    'o\u0300',
    '’',
    "'",
    '—',
    '-',
    ';',
    ',',
    '\t',
    '|',
    '"',
    '""',
    '\n',
    '=',
    '+',
    '@',
    ' ',
    '\u00A0',
    '_x0041_',
    'sep=',
    '<',
    '&',
    '€',
    '😀',
    '7,5',
    '1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const number = fc
  .oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  )
  .map((value) => (value === 0 ? 0 : value));
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => ({ kind: 'date' as const, iso: date.toISOString().slice(0, 10) }));
const cell: fc.Arbitrary<OutputCell> = fc.oneof(text, number, day, fc.constant(null));
const table: fc.Arbitrary<OutputTable> = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    sheetName: fc.string({ unit: 'grapheme', maxLength: 40 }),
    header: fc.array(text, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
  }),
);

async function read(bytes: Uint8Array): Promise<Workbook> {
  const answer = await readWorkbook(bytes, 'giro.csv');
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

/** Sheets end where their content does: what is empty at the end of a row or of the sheet is not written. */
function trim<T>(rows: readonly (readonly T[])[], isEmpty: (value: T) => boolean): readonly (readonly T[])[] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((value) => !isEmpty(value)) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}

function shown(value: OutputCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return value;
  return value.iso.split('-').reverse().join('/');
}

test('a table written as CSV reads back sign for sign, without being told how', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (source) => {
      const back = (await read(writeCsv(source))).sheets[0]?.rows ?? [];
      const texts = back.map((row) => row.map((one) => restoreNeutralised(one.text)));
      const expected = [source.header, ...source.rows].map((row) => row.map(shown));
      expect(trim(texts, (value) => value === '')).toEqual(trim(expected, (value) => value === ''));
    }),
    { numRuns: 500 },
  );
});

test('no cell of a written CSV can start a formula', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (source) => {
      for (const row of (await read(writeCsv(source))).sheets[0]?.rows ?? []) {
        for (const { text: written } of row) {
          expect(/^[=+\-@\t\r]/.test(written) && Number.isNaN(Number(written.replace(',', '.')))).toBe(false);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a table written as XLSX reads back with its kinds: text, numbers, dates', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (source) => {
      const written = await writeXlsx(source);
      if (!written.ok) throw new Error(written.error.code);
      const rows = (await read(written.value)).sheets[0]?.rows ?? [];
      const back = rows.map((row) =>
        row.map((one) => {
          if (one.kind === 'number') return one.value;
          return one.kind === 'date' ? one.iso : one.text;
        }),
      );
      const expected = [source.header, ...source.rows].map((row) =>
        row.map((value) => {
          if (value === null) return '';
          return typeof value === 'object' ? value.iso : value;
        }),
      );
      expect(trim(back, (value) => value === '')).toEqual(trim(expected, (value) => value === ''));
    }),
    { numRuns: 200 },
  );
});

test('neutralising can always be undone', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        fc.array(fc.constantFrom("'", '=', '-', '1', 'a', '\t')).map((signs) => signs.join('')),
      ),
      (value) => {
        expect(restoreNeutralised(neutraliseFormula(value))).toBe(value);
      },
    ),
    { numRuns: 2000 },
  );
});

test('the key of a name is its own key', () => {
  fc.assert(
    fc.property(text, (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }),
    { numRuns: 2000 },
  );
});

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghilmnopqrstuvzàèéìòù'.split('')),
  minLength: 1,
  maxLength: 8,
});
const properName = fc.array(letters, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** What people do to a name without meaning another one. */
const disguises: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.normalize('NFD').replace(/(?<=[aeiou])\p{M}+(?= |$)/gu, "'"),
  (name) => `\u00A0 ${name.replaceAll(' ', ' \u00A0 ')} `,
  (name) => name.replaceAll('-', '—').replaceAll("'", '’'),
];

test('a disguised name has the same key', () => {
  fc.assert(
    fc.property(properName, fc.subarray([...disguises]), (name, chosen) => {
      expect(nameKey(chosen.reduce((disguised, disguise) => disguise(disguised), name))).toBe(nameKey(name));
    }),
    { numRuns: 1000 },
  );
});

test('another letter or number makes another name', () => {
  fc.assert(
    fc.property(properName, letters, fc.nat(99), (name, word, count) => {
      expect(nameKey(`${name} ${word}`)).not.toBe(nameKey(name));
      expect(nameKey(`${name} ${count}`)).not.toBe(nameKey(`${name} ${count + 1}`));
    }),
  );
});

test('numbers that differ are never proposed for one another', () => {
  fc.assert(
    fc.property(properName, fc.nat(200), fc.nat(200), (name, one, other) => {
      const entry = { id: 'a', name: `${name} ${String(other).padStart(2, '0')}` };
      expect(findLikely(`${name} ${one}`, [entry])).toEqual(one === other ? entry : null);
    }),
  );
});

test('a heading is known whatever its spaces, case and brackets', () => {
  fc.assert(
    fc.property(properName, (name) => {
      expect(headingKey(` ${name.toUpperCase().replaceAll(' ', '_')} (0–10)`)).toBe(headingKey(name));
    }),
  );
});
