import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { simulateScores } from '../../tests/support/rasch-simulation.ts';
import { raschTotals } from '../../tests/support/rasch-totals.ts';
import { scoresFrom, type Cell, type PlainScores } from '../../tests/support/score-tables.ts';
import type { RaschResult } from './rasch-result.ts';
import { rasch } from './rasch.ts';
import { raw } from './raw.ts';
import type { Sheet } from './score-input.ts';

type PlainResult = RaschResult<string, string, string>;

/** Scores on one criterion: one row of marks per entry, `null` = no sheet. */
function scoresOf(table: readonly (readonly (number | null)[])[]): PlainScores {
  const cells = table.map((row) => row.map((mark): Cell => (mark === null ? null : [mark])));
  return scoresFrom(cells, [1]);
}

function measureOf(result: PlainResult, entry: string): number {
  return result.entries.find((one) => one.entry === entry)?.measure ?? Number.NaN;
}

function severityOf(result: PlainResult, juror: string): number {
  return result.jurors.find((one) => one.juror === juror)?.severity ?? Number.NaN;
}

function expectMaximum(scores: PlainScores, result: PlainResult, aside: readonly string[] = []): void {
  const totals = raschTotals(scores, result, new Set(aside));
  expect(totals.length).toBeGreaterThan(0);
  for (const { observed, expected } of totals) expect(expected).toBeCloseTo(observed, 8);
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
}

const gappy = scoresFrom(
  [
    [
      [1, 2],
      [2, 3],
      [1, 1],
    ],
    [[3, 2], 'R', [2, 4]],
    [
      [4, 3],
      [3, 4],
      [3, 2],
    ],
    [null, [2, 4], [4, 3]],
  ],
  [1, 5],
);

// Known answers: the same likelihood maximised by BFGS and Newton with numerical second derivatives (SciPy 1.17).
describe('rasch beside another program', () => {
  it('finds the maximum of a small table with gaps, whatever the weights', () => {
    const result = rasch(gappy);
    const measures = [-1.53641627, 0.82772029, 1.22062004, 1.30176779];
    result.entries.forEach(({ measure }, index) => expect(measure).toBeCloseTo(measures[index] ?? Number.NaN, 7));
    const severities = [0.18687832, -0.66042995, 0.47355162];
    result.jurors.forEach(({ severity }, index) => expect(severity).toBeCloseTo(severities[index] ?? Number.NaN, 7));
    expect(result.criteria[0]?.difficulty).toBeCloseTo(0.29230269, 7);
    const thresholds = [-1.62649675, 0.33123969, 1.29525706];
    result.thresholds.forEach((threshold, index) => expect(threshold).toBeCloseTo(thresholds[index] ?? Number.NaN, 7));
    expect(result.categories).toEqual([1, 2, 3, 4]);
    expect(result.warnings).toEqual([]);
    const [first] = result.jurors;
    expect(first?.infit).toBeCloseTo(0.8612724496, 7);
    expect(first?.outfit).toBeCloseTo(0.7969419534, 7);
    expect(first?.standardError).toBeCloseTo(0.5593968532, 7);
    expect(result.entries[0]?.standardError).toBeCloseTo(0.6436353303, 7);
  });

  it('finds the maximum of the marks of a real contest', () => {
    const path = new URL('../../assets/sample/contest-real/scores-long.csv', import.meta.url);
    const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const sheets = new Map<string, Sheet<string, string, string> & { readonly marks: Map<string, number> }>();
    for (const { juror = '', entry = '', criterion = '', score } of data) {
      const key = `${juror} ${entry}`;
      const sheet = sheets.get(key) ?? { juror, entry, state: 'scored', marks: new Map<string, number>() };
      sheets.set(key, sheet);
      sheet.marks.set(criterion, Number(score));
    }
    const ids = (column: string): readonly string[] => [...new Set(data.map((row) => row[column] ?? ''))];
    const scores = {
      jurors: ids('juror'),
      entries: ids('entry'),
      criteria: ids('criterion').map((criterion) => ({ criterion, weight: 1 })),
      sheets: [...sheets.values()],
    };
    const result = rasch(scores);
    expect(result.categories.length).toBe(23);
    const severities = [
      0.34143597, -0.02031482, 0.32220846, 0.14644337, 0.10675285, -0.43965761, -0.2729642, 0.01331916, -0.19722318,
    ];
    result.jurors.forEach(({ severity }, index) => expect(severity).toBeCloseTo(severities[index] ?? Number.NaN, 7));
    expect(measureOf(result, 'Evgenia TARASOVA / Vladimir MOROZOV')).toBeCloseTo(5.37336209, 7);
    expect(measureOf(result, 'Aliona SAVCHENKO / Bruno MASSOT')).toBeCloseTo(5.14459621, 7);
    expect(measureOf(result, 'Arina CHERNIAVSKAIA / Evgeni KRASNOPOLSKI')).toBeCloseTo(-3.306627, 7);
    expectMaximum(scores, result);
  });
});

describe('rasch on simulated marks', () => {
  it.each([1, 2, 3, 4, 5])('recovers 18 entries × 40 jurors × 5 criteria (seed %d)', (seed) => {
    const simulated = simulateScores({ entries: 18, jurors: 40, criteria: 5, categories: 10, missing: 0, seed });
    const result = rasch(simulated.scores);
    const entries = compare(
      result.entries.map(({ measure }) => measure),
      simulated.measures,
    );
    const jurors = compare(
      result.jurors.map(({ severity }) => severity),
      simulated.severities,
    );
    const thresholds = compare(result.thresholds, simulated.thresholds);
    for (const { correlation, slope } of [entries, jurors, thresholds]) {
      expect(correlation).toBeGreaterThan(0.98);
      expect(Math.abs(slope - 1)).toBeLessThan(0.1);
    }
    expect(Math.abs(entries.bias)).toBeLessThan(0.1);
    expect(Math.abs(jurors.bias)).toBeLessThan(0.1);
    expectMaximum(simulated.scores, result);
  });

  it.each([
    { entries: 12, jurors: 5, criteria: 3, categories: 2, missing: 0.2, seed: 11 },
    { entries: 9, jurors: 30, criteria: 1, categories: 4, missing: 0.1, seed: 12 },
    { entries: 60, jurors: 9, criteria: 4, categories: 41, missing: 0.1, seed: 13 },
    { entries: 1, jurors: 20, criteria: 4, categories: 5, missing: 0, seed: 14 },
    { entries: 20, jurors: 1, criteria: 4, categories: 5, missing: 0, seed: 15 },
    { entries: 600, jurors: 6, criteria: 2, categories: 25, missing: 0.1, seed: 16 },
  ])('stands at the maximum for $entries × $jurors × $criteria in $categories categories', (size) => {
    const { scores } = simulateScores(size);
    const result = rasch(scores);
    const aside = result.warnings.flatMap((warning) => (warning.kind === 'rasch-extreme-entry' ? [warning.entry] : []));
    expect(result.warnings.length).toBe(aside.length);
    expectMaximum(scores, result, aside);
    expect(sum(result.jurors.map(({ severity }) => severity))).toBeCloseTo(0, 9);
    expect(sum(result.criteria.map(({ difficulty }) => difficulty))).toBeCloseTo(0, 9);
    expect(sum(result.thresholds)).toBeCloseTo(0, 9);
    expect(result.thresholds.length).toBe(result.categories.length - 1);
  });

  it('keeps the order of the raw values with equal weights on complete marks, ties included', () => {
    const { scores } = simulateScores({ entries: 40, jurors: 4, criteria: 2, categories: 6, missing: 0, seed: 21 });
    const values = raw(scores).map(({ value }) => value ?? Number.NaN);
    const measures = rasch(scores).entries.map(({ measure }) => measure ?? Number.NaN);
    let ties = 0;
    values.forEach((value, one) => {
      values.slice(0, one).forEach((before, other) => {
        const difference = (measures[one] ?? Number.NaN) - (measures[other] ?? Number.NaN);
        if (Math.abs(value - before) < 1e-9) {
          ties += 1;
          expect(Math.abs(difference)).toBeLessThan(1e-9);
        } else expect(Math.sign(difference)).toBe(Math.sign(value - before));
      });
    });
    expect(ties).toBeGreaterThan(5);
  });

  it('moves an entry that only lenient jurors saw below an equal one that strict jurors saw', () => {
    const { scores } = simulateScores({ entries: 30, jurors: 8, criteria: 3, categories: 7, missing: 0, seed: 22 });
    const result = rasch(scores);
    const byLeniency = [...result.jurors].sort((left, right) => (left.severity ?? 0) - (right.severity ?? 0));
    const seenBy = (entry: string, jurors: typeof byLeniency): PlainScores['sheets'] =>
      jurors.map(({ juror }): PlainScores['sheets'][number] => ({
        juror,
        entry,
        state: 'scored',
        marks: new Map(scores.criteria.map(({ criterion }) => [criterion, 4])),
      }));
    const added = rasch({
      ...scores,
      entries: [...scores.entries, 'lenient', 'strict'],
      sheets: [
        ...scores.sheets,
        ...seenBy('lenient', byLeniency.slice(0, 4)),
        ...seenBy('strict', byLeniency.slice(4)),
      ],
    });
    expect(measureOf(added, 'lenient')).toBeLessThan(measureOf(added, 'strict') - 0.5);
  });
});

describe('rasch with extreme totals', () => {
  const middle = [
    [2, 3, 4, 2],
    [3, 4, 5, 1],
    [1, 3, 2, 2],
    [5, 4, 3, 4],
    [2, 1, 3, 2],
  ];

  it('places an entry with the highest marks only 0.3 points short of the top, and leaves the rest as it was', () => {
    const scores = scoresOf([...middle, [5, 5, 5, 5]]);
    const result = rasch(scores);
    const alone = rasch(scoresOf(middle));
    alone.jurors.forEach(({ severity }, index) => expect(result.jurors[index]?.severity).toBe(severity));
    expect(result.warnings).toEqual([{ kind: 'rasch-extreme-entry', entry: 'E6', end: 'highest' }]);
    expectMaximum(scores, result, ['E6']);
    const own = raschTotals(scores, result).find(({ parameter }) => parameter === 'entry E6');
    expect(own?.observed).toBe(16);
    expect(own?.expected).toBeCloseTo(15.7, 9);
    expect(measureOf(result, 'E6')).toBeGreaterThan(Math.max(...alone.entries.map(({ measure }) => measure ?? 0)));
    expect(result.entries[5]?.standardError).toBeGreaterThan(result.entries[4]?.standardError ?? Number.NaN);
  });

  it('places an entry with the lowest marks only 0.3 points above the bottom', () => {
    const scores = scoresOf([[1, 1, 1, 1], ...middle]);
    const result = rasch(scores);
    expect(result.warnings).toEqual([{ kind: 'rasch-extreme-entry', entry: 'E1', end: 'lowest' }]);
    const own = raschTotals(scores, result).find(({ parameter }) => parameter === 'entry E1');
    expect(own?.expected).toBeCloseTo(0.3, 9);
  });

  it('places a juror who only gives the lowest mark as strict, without fit, outside the centre of the others', () => {
    const scores = scoresOf(middle.map((row) => [...row, 1]));
    const result = rasch(scores);
    expect(result.warnings).toEqual([{ kind: 'rasch-extreme-juror', juror: 'J5', end: 'lowest' }]);
    expect(result.jurors[4]).toMatchObject({ infit: null, outfit: null });
    expect(severityOf(result, 'J5')).toBeGreaterThan(2);
    expect(sum(result.jurors.slice(0, 4).map(({ severity }) => severity))).toBeCloseTo(0, 9);
    const own = raschTotals(scores, result).find(({ parameter }) => parameter === 'juror J5');
    expect(own?.expected).toBeCloseTo(0.3, 9);
    rasch(scoresOf(middle)).entries.forEach(({ measure }, index) =>
      expect(result.entries[index]?.measure).toBe(measure),
    );
  });

  it('places a criterion on which everybody gets the highest mark', () => {
    const scores = scoresFrom(
      middle.map((row) => row.map((mark) => [mark, 6 - mark, 5])),
      [1, 1, 1],
    );
    const result = rasch(scores);
    expect(result.warnings).toEqual([{ kind: 'rasch-extreme-criterion', criterion: 'C3', end: 'highest' }]);
    expect(result.criteria[2]?.difficulty).toBeLessThan(-2);
    expectMaximum(scores, result, ['C3']);
  });

  it('sets aside again what only a set-aside juror kept from being extreme', () => {
    const scores = scoresOf([...middle, [5, 5, 5, 5]].map((row) => [...row, 1]));
    const result = rasch(scores);
    expect(result.warnings).toEqual([
      { kind: 'rasch-extreme-juror', juror: 'J5', end: 'lowest' },
      { kind: 'rasch-extreme-entry', entry: 'E6', end: 'highest' },
    ]);
    expect(measureOf(result, 'E6')).toBe(measureOf(rasch(scoresOf([...middle, [5, 5, 5, 5]])), 'E6'));
    expectMaximum(scores, result, ['J5', 'E6']);
  });

  it('counts a mark that only an extreme juror gives as the nearest of the scale, and says so', () => {
    const result = rasch(scoresOf(middle.map((row) => [...row, 0])));
    expect(result.categories).toEqual([1, 2, 3, 4, 5]);
    expect(result.warnings).toEqual([
      { kind: 'rasch-extreme-juror', juror: 'J5', end: 'lowest' },
      { kind: 'rasch-marks-merged', marks: [0] },
    ]);
    expect(severityOf(result, 'J5')).toBe(severityOf(rasch(scoresOf(middle.map((row) => [...row, 1]))), 'J5'));
  });

  it('gives no measure to an entry that only extreme jurors saw', () => {
    const table = [...middle.map((row) => [...row, 1, 5]), [null, null, null, null, 1, 5]];
    const result = rasch(scoresOf(table));
    expect(result.entries[5]).toEqual({ entry: 'E6', measure: null, standardError: null });
    expect(result.warnings).toEqual([
      { kind: 'rasch-extreme-juror', juror: 'J5', end: 'lowest' },
      { kind: 'rasch-extreme-juror', juror: 'J6', end: 'highest' },
      { kind: 'rasch-unlinked-entry', entry: 'E6' },
    ]);
  });
});

describe('rasch on unusual scores', () => {
  it('numbers categories without gaps: a mark nobody gives changes nothing', () => {
    const table = [
      [1, 2, 4],
      [2, 4, 5],
      [4, 5, 2],
      [2, 1, 1],
      [5, 4, 4],
    ];
    const result = rasch(scoresOf(table));
    expect(result.categories).toEqual([1, 2, 4, 5]);
    const closed = rasch(scoresOf(table.map((row) => row.map((mark) => (mark > 3 ? mark - 1 : mark)))));
    expect(closed.entries).toEqual(result.entries);
  });

  it('takes marks within 1e-9 for one category', () => {
    const table = [
      [0.3, 0.6, 0.9],
      [0.6, 0.3, 0.3],
      [0.9, 0.9, 0.3],
      [0.3, 0.9, 0.6],
    ];
    const summed = table.map((row) => row.map((mark) => (mark === 0.3 ? 0.1 + 0.2 : mark)));
    expect(0.1 + 0.2).not.toBe(0.3);
    summed[0]![0] = 0.3;
    expect(rasch(scoresOf(summed))).toEqual(rasch(scoresOf(table)));
  });

  it('has a measure for one entry and many jurors, and for one juror and many entries', () => {
    const oneEntry = rasch(
      scoresFrom(
        [
          [
            [1, 2, 3],
            [2, 3, 2],
            [2, 2, 3],
            [1, 3, 1],
            [2, 1, 2],
          ],
        ],
        [1, 1, 1],
      ),
    );
    expect(oneEntry.warnings).toEqual([]);
    expect(oneEntry.entries[0]?.measure).toEqual(expect.any(Number));
    const oneJuror = rasch(scoresFrom([[[1, 2, 3]], [[2, 3, 2]], [[2, 2, 3]], [[1, 3, 1]], [[2, 1, 2]]], [1, 1, 1]));
    expect(oneJuror.warnings).toEqual([]);
    expect(oneJuror.jurors[0]).toMatchObject({ severity: 0 });
  });

  it('has a severity for a juror who gives everybody the same mark from the middle of the scale', () => {
    const result = rasch(
      scoresOf([
        [1, 3, 4, 3],
        [3, 5, 4, 3],
        [2, 1, 2, 3],
        [5, 4, 3, 3],
        [3, 2, 5, 3],
        [4, 4, 1, 3],
      ]),
    );
    expect(result.warnings).toEqual([]);
    const flat = result.jurors[3];
    expect(flat?.severity).toEqual(expect.any(Number));
    expect(flat?.outfit).toBeLessThan(0.5);
  });

  it('keeps panels without a common juror or entry apart, each with its own zero', () => {
    const block = [
      [1, 2, 3],
      [2, 4, 3],
      [4, 3, 2],
      [3, 1, 4],
    ];
    const none = [null, null, null];
    const scores = scoresOf([
      ...block.map((row) => [...row, ...none]),
      ...block.map((row) => [...none, ...row.map((mark, index) => (index === 0 ? Math.min(4, mark + 1) : mark))]),
    ]);
    const result = rasch(scores);
    expect(result.warnings).toEqual([{ kind: 'rasch-disconnected', panels: 2 }]);
    expect(result.panels).toEqual([
      { entries: ['E1', 'E2', 'E3', 'E4'], jurors: ['J1', 'J2', 'J3'] },
      { entries: ['E5', 'E6', 'E7', 'E8'], jurors: ['J4', 'J5', 'J6'] },
    ]);
    expect(sum(result.jurors.slice(0, 3).map(({ severity }) => severity))).toBeCloseTo(0, 9);
    expect(sum(result.jurors.slice(3).map(({ severity }) => severity))).toBeCloseTo(0, 9);
    expectMaximum(scores, result);
  });

  it.each([
    { name: 'nothing scored', table: [[null, null]], kind: 'rasch-nothing-to-fit' },
    {
      name: 'everybody gives the same',
      table: [
        [3, 3],
        [3, 3],
      ],
      kind: 'rasch-nothing-to-fit',
    },
    {
      name: 'only extreme totals',
      table: [
        [1, 1],
        [5, 5],
      ],
      kind: 'rasch-nothing-to-fit',
    },
    {
      name: 'perfect order',
      table: [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      kind: 'rasch-no-finite-maximum',
    },
    {
      name: 'every juror apart',
      table: [
        [1, 2, 3],
        [2, 2, 2],
        [1, 2, 3],
      ],
      kind: 'rasch-no-finite-maximum',
    },
    {
      name: 'a scale that falls in two',
      table: [
        [1, 2, 1, 2],
        [2, 1, 2, 1],
        [3, 4, 3, 4],
        [4, 3, 4, 3],
      ],
      kind: 'rasch-no-finite-maximum',
    },
  ])('measures nothing and says why: $name', ({ table, kind }) => {
    const result = rasch(scoresOf(table));
    expect(result.warnings).toEqual([{ kind }]);
    expect(result.entries.map(({ measure }) => measure)).toEqual(table.map(() => null));
    expect(result.jurors.every(({ severity, infit }) => severity === null && infit === null)).toBe(true);
    expect(result.thresholds).toEqual([]);
  });

  it('notices in much data too that the scale falls in two', () => {
    const { scores } = simulateScores({ entries: 80, jurors: 9, criteria: 4, categories: 40, missing: 0, seed: 22 });
    const upper = new Set(scores.entries.filter((_entry, index) => index % 2 === 0));
    const sheets = scores.sheets.map((sheet) => ({
      ...sheet,
      marks: new Map(
        [...sheet.marks].map(([criterion, mark]) => [
          criterion,
          upper.has(sheet.entry) ? Math.max(21, mark) : Math.min(20, mark),
        ]),
      ),
    }));
    expect(rasch(scores).warnings.filter(({ kind }) => kind === 'rasch-no-finite-maximum')).toEqual([]);
    expect(rasch({ ...scores, sheets }).warnings.map(({ kind }) => kind)).toEqual(['rasch-no-finite-maximum']);
  });

  it('levels entries with marks that nobody else has, instead of letting one drift away', () => {
    // Once the entries of 3s are set aside, nobody gives more than 2, and the last entry has 2s only.
    const marks = [
      [1, 1],
      [3, 3],
      [2, 1],
      [1, 1],
      [3, 3],
      [1, 1],
      [1, 2],
      [2, 2],
    ];
    const result = rasch(
      scoresFrom(
        marks.map((sheet) => [sheet]),
        [1, 1],
      ),
    );
    expect(result.warnings.at(-1)).toEqual({ kind: 'rasch-marks-merged', marks: [3] });
    expect(result.warnings).toContainEqual({ kind: 'rasch-extreme-entry', entry: 'E8', end: 'highest' });
    expect(measureOf(result, 'E8')).toBeGreaterThan(measureOf(result, 'E7') + 1);
    expect(measureOf(result, 'E2')).toBe(measureOf(result, 'E8'));
  });

  it('refuses to take hundreds of distinct marks for a scale', () => {
    const table = Array.from({ length: 40 }, (_, entry) =>
      Array.from({ length: 8 }, (_, juror) => ((entry * 8 + juror) * 137) % 1009),
    );
    expect(rasch(scoresOf(table)).warnings).toEqual([
      { kind: 'rasch-too-many-categories', categories: 320, most: 255 },
    ]);
  });

  it('leaves out sheets that do not count, and lists whoever has none', () => {
    const result = rasch({ ...gappy, entries: [...gappy.entries, 'E0'], jurors: [...gappy.jurors, 'J9'] });
    expect(result.entries[0]).toEqual({ entry: 'E0', measure: null, standardError: null });
    expect(result.jurors.at(-1)).toMatchObject({ juror: 'J9', severity: null, infit: null });
    expect(result.entries.slice(1)).toEqual(rasch(gappy).entries);
    expect(result.warnings).toEqual([]);
  });
});

function compare(
  estimates: readonly (number | null)[],
  truth: readonly number[],
): { readonly correlation: number; readonly slope: number; readonly bias: number } {
  const found = estimates.map((estimate) => estimate ?? Number.NaN);
  const meanOf = (values: readonly number[]): number => sum(values) / values.length;
  const foundMean = meanOf(found);
  const trueMean = meanOf(truth);
  const product = sum(found.map((value, index) => (value - foundMean) * ((truth[index] ?? Number.NaN) - trueMean)));
  const foundSquares = sum(found.map((value) => (value - foundMean) ** 2));
  const trueSquares = sum(truth.map((value) => (value - trueMean) ** 2));
  return {
    correlation: product / Math.sqrt(foundSquares * trueSquares),
    slope: product / trueSquares,
    bias: foundMean - trueMean,
  };
}
