import { describe, expect, test } from 'vitest';
import { type Cell, textCell } from '../tables/cell.ts';
import { readDate } from './date-reader.ts';
import { readMark } from './mark-reader.ts';
import { createNameIndex, findLikely } from './name-index.ts';
import { headingKey, nameKey } from './name-key.ts';
import { readAmount } from './number-reader.ts';

const SCALE = { min: 0, max: 10, step: 0.5 };
const PLACE = { row: 2, column: { letter: 'C', header: 'Innovazione' }, criterionId: 'c' };

function mark(cell: Cell | string, scale = SCALE): number | string | null {
  const reading = readMark(typeof cell === 'string' ? textCell(cell) : cell, scale, PLACE);
  if (reading.kind === 'fault') return reading.note.code;
  return reading.kind === 'mark' ? reading.value : null;
}

describe('names', () => {
  test.each([
    ["COMUNITA'", 'comunità'],
    ["E' sera", 'È sera'],
    ['L’itinerario', "l'itinerario"],
    ['a — b', 'A - b'],
    ['\u00A0Anna   Verdi ', 'anna verdi'],
  ])('%j is %j', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  test.each([
    ["l'itinerario", 'litinerario'],
    ['Doposcuola digitale', 'Doposcuola digitale bis'],
    ['Giurato 1', 'Giurato 01'],
    ['a-b', 'a b'],
  ])('%j is not %j', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));

  test('headings', () => {
    const same = ['Impatto sociale', ' IMPATTO  SOCIALE (0–10)', 'impatto_sociale /10', 'Impatto sociale su 10'];
    expect(new Set(same.map(headingKey)).size).toBe(1);
  });

  const jury = ['Giurato 01', 'Giurato 40', 'Anna Verdi', 'Ugo Bianchi', 'Ugo Bianchi'].map((name, index) => ({
    id: String(index),
    name,
    otherNames: [`G${index}`],
  }));

  test.each([
    ['giurato 01', 'found'],
    ['G0', 'found'],
    ['giurato 1', 'likely'],
    ['Verdi Anna', 'likely'],
    ['Ana Verdi', 'likely'],
    ['Giurato 41', 'unknown'],
    ['Giurato', 'unknown'],
    ['Ugo Bianchi', 'ambiguous'],
  ])('%j is %s', (name, kind) => expect(createNameIndex(jury)(name).kind).toBe(kind));

  test('two equally likely names propose none', () => {
    const alike = [
      { id: 'a', name: 'Marta Neri' },
      { id: 'b', name: 'Marzi Neri' },
    ];
    expect(findLikely('Marti Neri', [alike[0] ?? { id: '', name: '' }])?.id).toBe('a');
    expect(findLikely('Marti Neri', alike)).toBeNull();
  });
});

describe('marks', () => {
  test.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['08', 8],
    ["'7", 7],
    ['\u00A0 8,5 ', 8.5],
    ['9,00', 9],
    ['0', 0],
    ['-0', 0],
    ['7/10', 7],
    ['7 / 10', 7],
    ['8 su 10', 8],
    ['8 SU 10', 8],
    ['6,5/10', 6.5],
    ['', null],
    [' \u00A0', null],
    ['11', 'mark-out-of-scale'],
    ['75', 'mark-out-of-scale'],
    ['-1', 'mark-out-of-scale'],
    ['7,3', 'mark-off-step'],
    ['14/20', 'mark-other-scale'],
    ['7/', 'mark-incomplete'],
    ['8 su', 'mark-incomplete'],
    ['11/10', 'mark-out-of-scale'],
    ['assente', 'mark-not-a-number'],
    ['R', 'mark-not-a-number'],
    ['7 punti', 'mark-not-a-number'],
    ['1.000,5', 'mark-not-a-number'],
    ['Infinity', 'mark-not-a-number'],
    ['1e1', 'mark-not-a-number'],
    ['0x7', 'mark-not-a-number'],
    ['07/10/2021', 'mark-became-date'],
    ['7 maggio 2021', 'mark-became-date'],
    ['28/12/2021', 'mark-is-date'],
  ])('%j', (text, expected) => expect(mark(text)).toBe(expected));

  test('cells of a spreadsheet', () => {
    expect(mark({ kind: 'number', value: 7.5, text: '7,5' })).toBe(7.5);
    expect(mark({ kind: 'number', value: 0.75, text: '75%' }, { min: 0, max: 10, step: 0.25 })).toBe(
      'mark-not-a-number',
    );
    expect(mark({ kind: 'error', text: '#DIV/0!' })).toBe('cell-error');
    expect(mark({ kind: 'error', text: '=A1+B1' })).toBe('formula-without-result');
    expect(mark({ kind: 'date', text: '07-mag', iso: '2021-05-07' })).toBe('mark-became-date');
  });

  test('on a scale of thousands a point is not guessed', () => {
    expect(mark('7.500', { min: 0, max: 10_000, step: 0.5 })).toBe('mark-ambiguous');
  });
});

describe('dates', () => {
  test.each([
    ['03/04/2021', '2021-04-03'],
    ['3/4/21', '2021-04-03'],
    ['3-4-2021', '2021-04-03'],
    ['03.04.2021', '2021-04-03'],
    ['2021-04-03', '2021-04-03'],
    ['2021-04-03 10:30', '2021-04-03'],
    ['3 aprile 2021', '2021-04-03'],
    ['sabato 3 Apr. 2021', '2021-04-03'],
    ['1° maggio 2021', '2021-05-01'],
    ['29/02/2020', '2020-02-29'],
    ['1/1/70', '1970-01-01'],
    ['', null],
  ])('%j', (text, iso) => expect(readDate(textCell(text))).toEqual({ ok: true, value: iso }));

  test.each([
    ['31/04/2021', 'date-not-in-calendar'],
    ['29/02/2021', 'date-not-in-calendar'],
    ['00/04/2021', 'date-not-in-calendar'],
    ['04/13/2021', 'date-no-such-month'],
    ['2021-13-04', 'date-no-such-month'],
    ['3/4', 'date-without-year'],
    ['3 aprile', 'date-without-year'],
    ['domani', 'date-not-readable'],
    ['44476', 'date-not-readable'],
    ['3/4-2021', 'date-not-readable'],
  ])('%j: %s', (text, code) => expect(readDate(textCell(text))).toMatchObject({ ok: false, error: { code } }));
});

describe('amounts', () => {
  test.each([
    ['€ 12.500,00', 1_250_000],
    ['€ 8.000', 800_000],
    ['15.250,50 €', 1_525_050],
    ['0', 0],
    ['', null],
    ['12500', 1_250_000],
    ['12500.5', 1_250_050],
    ['1,250.50', 125_050],
    ['1.234.567,8 euro', 123_456_780],
    ['-5,00', -500],
  ])('%j', (text, cents) => expect(readAmount(textCell(text))).toEqual({ ok: true, value: cents }));

  test.each([
    ['12,500', 'amount-ambiguous'],
    ['tanto', 'amount-not-readable'],
    ['1.25.0', 'amount-not-readable'],
  ])('%j: %s', (text, code) => expect(readAmount(textCell(text))).toEqual({ ok: false, error: code }));
});
