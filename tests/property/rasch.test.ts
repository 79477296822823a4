import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RaschResult } from '../../shared/scoring/rasch-result.ts';
import { rasch } from '../../shared/scoring/rasch.ts';
import { raw } from '../../shared/scoring/raw.ts';
import { raschTotals } from '../support/rasch-totals.ts';
import { shuffled } from '../support/score-arbitraries.ts';
import { scoresFrom, type Cell, type PlainScores } from '../support/score-tables.ts';

type PlainResult = RaschResult<string, string, string>;

/** Few categories and rarely a gap in them: with quarter points nearly every small table has no finite maximum. */
function tables(
  cellOf: (mark: fc.Arbitrary<number>, criteria: number) => fc.Arbitrary<Cell>,
): fc.Arbitrary<PlainScores> {
  return fc
    .record({
      entries: fc.integer({ min: 1, max: 8 }),
      jurors: fc.integer({ min: 1, max: 8 }),
      criteria: fc.integer({ min: 1, max: 3 }),
      categories: fc.integer({ min: 2, max: 5 }),
    })
    .chain(({ entries, jurors, criteria, categories }) => {
      const cell = cellOf(fc.integer({ min: 1, max: categories }), criteria);
      const row = fc.array(cell, { minLength: jurors, maxLength: jurors });
      return fc.array(row, { minLength: entries, maxLength: entries });
    })
    .map((table) =>
      scoresFrom(
        table,
        Array.from({ length: criteriaIn(table) }, () => 1),
      ),
    );
}

function criteriaIn(table: readonly (readonly Cell[])[]): number {
  return Math.max(1, ...table.flat().map((cell) => (Array.isArray(cell) ? cell.length : 1)));
}

const completeTables = tables((mark, criteria) => fc.array(mark, { minLength: criteria, maxLength: criteria }));
const gappyTables = tables((mark, criteria) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(mark, { minLength: criteria, maxLength: criteria }) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>('R', null) },
  ),
);

function isMeasured({ thresholds }: PlainResult): boolean {
  return thresholds.length > 0;
}

/** Ids without a finite place of their own. */
function idsAside({ warnings, entries, jurors, criteria }: PlainResult): ReadonlySet<string> {
  return new Set([
    ...warnings.flatMap((warning) => {
      if (warning.kind === 'rasch-extreme-entry') return [warning.entry];
      if (warning.kind === 'rasch-extreme-juror') return [warning.juror];
      return warning.kind === 'rasch-extreme-criterion' ? [warning.criterion] : [];
    }),
    ...entries.filter(({ measure }) => measure === null).map(({ entry }) => entry),
    ...jurors.filter(({ severity }) => severity === null).map(({ juror }) => juror),
    ...criteria.filter(({ difficulty }) => difficulty === null).map(({ criterion }) => criterion),
  ]);
}

describe('laws of Rasch measures', () => {
  it('expected totals are the observed ones, and every zero is where it is said to be', () => {
    let measured = 0;
    fc.assert(
      fc.property(gappyTables, (scores) => {
        const result = rasch(scores);
        if (!isMeasured(result)) return;
        measured += 1;
        const aside = idsAside(result);
        for (const { parameter, observed, expected } of raschTotals(scores, result, aside)) {
          expect({ parameter, difference: Math.abs(expected - observed) < 1e-6 }).toEqual({
            parameter,
            difference: true,
          });
        }
        for (const { jurors } of result.panels) {
          const fitted = result.jurors.filter(({ juror }) => jurors.includes(juror) && !aside.has(juror));
          expectZero(fitted.map(({ severity }) => severity));
        }
        const fitted = result.criteria.filter(({ criterion }) => !aside.has(criterion));
        expectZero(fitted.map(({ difficulty }) => difficulty));
        expectZero(result.thresholds);
      }),
      { numRuns: 400 },
    );
    expect(measured).toBeGreaterThan(100);
  });

  it('says what it cannot measure, and every number it gives is finite', () => {
    fc.assert(
      fc.property(gappyTables, (scores) => {
        const result = rasch(scores);
        const counted = new Set(raw(scores).flatMap(({ entry, n }) => (n > 0 ? [entry] : [])));
        const hasExplained = (entry: string): boolean =>
          result.warnings.some(
            (warning) =>
              (warning.kind === 'rasch-unlinked-entry' && warning.entry === entry) ||
              warning.kind === 'rasch-nothing-to-fit' ||
              warning.kind === 'rasch-no-finite-maximum',
          );
        for (const { entry, measure, standardError } of result.entries) {
          expect(measure === null).toBe(!counted.has(entry) || hasExplained(entry));
          if (measure !== null) expect(Number.isFinite(measure) && Number.isFinite(standardError)).toBe(true);
        }
        for (const { severity, standardError, infit, outfit } of result.jurors) {
          for (const number of [severity, standardError, infit, outfit]) {
            if (number !== null) expect(Number.isFinite(number)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the raw order of complete marks in equal steps, ties included', () => {
    let pairs = 0;
    fc.assert(
      fc.property(completeTables, (scores) => {
        const result = rasch(scores);
        const distinct = [...new Set(scores.sheets.flatMap(({ marks }) => [...marks.values()]))];
        fc.pre(isMeasured(result) && Math.max(...distinct) - Math.min(...distinct) === distinct.length - 1);
        // Marks that only extreme totals hold count as the nearest: that can level such entries, never turn them.
        const isMerged = result.warnings.some(({ kind }) => kind === 'rasch-marks-merged');
        const measures = new Map(result.entries.map(({ entry, measure }) => [entry, measure]));
        const values = raw(scores).filter(({ entry }) => typeof measures.get(entry) === 'number');
        for (const upper of values) {
          for (const lower of values) {
            const difference = (measures.get(upper.entry) ?? Number.NaN) - (measures.get(lower.entry) ?? Number.NaN);
            const step = (upper.value ?? Number.NaN) - (lower.value ?? Number.NaN);
            if (step > 1e-9) expect(difference).toBeGreaterThan(isMerged ? -1e-9 : 1e-9);
            else if (Math.abs(step) <= 1e-9) expect(Math.abs(difference)).toBeLessThan(1e-9);
            pairs += 1;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(pairs).toBeGreaterThan(1000);
  });

  it('permuting rows changes nothing, bit for bit', () => {
    const orders = gappyTables.chain((scores) =>
      fc
        .tuple(shuffled(scores.jurors), shuffled(scores.entries), shuffled(scores.criteria), shuffled(scores.sheets))
        .map(([jurors, entries, criteria, sheets]) => [scores, { jurors, entries, criteria, sheets }] as const),
    );
    fc.assert(
      fc.property(orders, ([scores, other]) => {
        expect(rasch(other)).toEqual(rasch(scores));
      }),
    );
  });

  it('renaming moves no measure, rescaling weights or moving the marks along their scale changes nothing', () => {
    const mirrored = (id: string): string => `${id.slice(0, 1)}${99 - Number(id.slice(1))}`;
    fc.assert(
      fc.property(gappyTables, fc.integer({ min: 1, max: 9 }), (scores, factor) => {
        const result = rasch(scores);
        const reweighted = scores.criteria.map(({ criterion }, index) => ({ criterion, weight: factor + index }));
        expect(rasch({ ...scores, criteria: reweighted })).toEqual(result);
        const stretched = scores.sheets.map((sheet) => ({
          ...sheet,
          marks: new Map([...sheet.marks].map(([criterion, mark]) => [criterion, 0.25 * mark - 3])),
        }));
        expect(rasch({ ...scores, sheets: stretched }).entries).toEqual(result.entries);
        const renamed = rasch({
          ...scores,
          jurors: scores.jurors.map(mirrored),
          entries: scores.entries.map(mirrored),
          sheets: scores.sheets.map((sheet) => ({
            ...sheet,
            juror: mirrored(sheet.juror),
            entry: mirrored(sheet.entry),
          })),
        });
        const measures = new Map(renamed.entries.map(({ entry, measure }) => [entry, measure]));
        for (const { entry, measure } of result.entries) {
          const other = measures.get(mirrored(entry));
          if (measure === null) expect(other).toBeNull();
          else expect(Math.abs((other ?? Number.NaN) - measure)).toBeLessThan(1e-8);
        }
      }),
    );
  });

  it('turning the scale round turns every sign', () => {
    fc.assert(
      fc.property(gappyTables, (scores) => {
        const result = rasch(scores);
        const turned = rasch({
          ...scores,
          sheets: scores.sheets.map((sheet) => ({
            ...sheet,
            marks: new Map([...sheet.marks].map(([criterion, mark]) => [criterion, 6 - mark])),
          })),
        });
        result.entries.forEach(({ measure }, index) => {
          const other = turned.entries[index]?.measure ?? null;
          if (measure === null || other === null) expect(other).toBe(measure);
          else expect(Math.abs(other + measure)).toBeLessThan(1e-7);
        });
      }),
    );
  });
});

function expectZero(values: readonly (number | null)[]): void {
  const total = values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0);
  expect(Math.abs(total)).toBeLessThan(1e-9);
}
