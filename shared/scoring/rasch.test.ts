import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { expectMaximum, measureOf } from '../../tests/support/rasch-checks.ts';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { rasch } from './rasch.ts';
import type { Sheet } from './score-input.ts';

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

describe('rasch on sheets that do not count', () => {
  it('leaves out sheets that do not count, and lists whoever has none', () => {
    const result = rasch({ ...gappy, entries: [...gappy.entries, 'E0'], jurors: [...gappy.jurors, 'J9'] });
    expect(result.entries[0]).toEqual({ entry: 'E0', measure: null, standardError: null });
    expect(result.jurors.at(-1)).toMatchObject({ juror: 'J9', severity: null, infit: null });
    expect(result.entries.slice(1)).toEqual(rasch(gappy).entries);
    expect(result.warnings).toEqual([]);
  });
});
