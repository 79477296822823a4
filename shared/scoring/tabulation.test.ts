import { describe, expect, it } from 'vitest';
import { scoresFrom, type Cell, type PlainScores } from '../../tests/support/score-tables.ts';
import { tabulate, type Tabulation, type TabulationOptions } from './tabulation.ts';

const asked: TabulationOptions = { trim: 1, doubt: { resamples: 200, seed: 1 } };

function tabulated(scores: PlainScores, options: Partial<TabulationOptions> = {}): Tabulation<string, string, string> {
  const result = tabulate(scores, { ...asked, ...options });
  if (!result.ok) throw new Error('The scores of this test are good.');
  return result.value;
}

/** A table of single marks: one row per entry, one column per juror. */
function marks(...rows: readonly (readonly (number | 'R' | 'A' | null)[])[]): PlainScores {
  return scoresFrom(
    rows.map((row) => row.map((mark): Cell => (typeof mark === 'number' ? [mark] : mark))),
    [1],
  );
}

function warningsOf(
  scores: PlainScores,
  options: Partial<TabulationOptions> = {},
): readonly { readonly kind: string }[] {
  return tabulated(scores, options).warnings;
}

const scores = scoresFrom(
  [
    [[7, 8], [6, null], 'R'],
    [
      [9, 9],
      [9, 9],
      [3, 3],
    ],
    ['A', 'R', 'R'],
    [
      [7.5, 7.5],
      [7, 8],
      [8, 7],
    ],
  ],
  [1, 1],
);

describe('tabulate', () => {
  it('lists entries by the rank of the raw value, with the trimmed value beside it', () => {
    expect(
      tabulated(scores).entries.map(({ entry, rank, tied, raw, trimmed, n }) => [entry, rank, tied, raw, trimmed, n]),
    ).toEqual([
      ['E1', 1, true, 7.5, 7.5, 1],
      ['E4', 1, true, 7.5, 7.5, 3],
      ['E2', 3, false, 7, 9, 3],
      ['E3', null, false, null, null, 0],
    ]);
  });

  it('counts the sheets of each juror', () => {
    expect(tabulated(scores).jurors.map(({ juror, n }) => [juror, n])).toEqual([
      ['J1', 3],
      ['J2', 2],
      ['J3', 2],
    ]);
  });

  it('fills every field in where juries saw enough', () => {
    const { entries, jurors, agreement, connected, components, warnings } = tabulated(
      marks([8, 6, 7], [7, 5, 7], [5, 4, 6], [9, 6, 9], [6, 7, 5]),
    );
    for (const part of [...entries, ...jurors, agreement]) expect(Object.values(part)).not.toContain(null);
    expect([connected, components, warnings]).toEqual([true, 1, []]);
    expect(entries.map(({ entry }) => entry)).toEqual(['E4', 'E1', 'E2', 'E5', 'E3']);
    for (const { raw, additive } of entries) expect(additive).toBeCloseTo(raw ?? Number.NaN, 12);
    const severity = new Map(jurors.map((one) => [one.juror, one]));
    expect(severity.get('J2')?.severityAdditive).toBeGreaterThan(0);
    expect(severity.get('J2')?.severityRasch).toBeGreaterThan(0);
    for (const { rank, rankLow, rankHigh } of entries) {
      expect(rankLow).toBeLessThanOrEqual(rank ?? 0);
      expect(rankHigh).toBeGreaterThanOrEqual(rank ?? 0);
    }
  });

  it('lists an entry without sheets last, without any value', () => {
    expect(tabulated(scores).entries.at(-1)).toEqual({
      entry: 'E3',
      rank: null,
      tied: false,
      raw: null,
      trimmed: null,
      zscore: null,
      additive: null,
      rasch: null,
      raschSe: null,
      n: 0,
      rankLow: null,
      rankHigh: null,
      pFirst: null,
    });
  });

  it('refuses faulty scores as a whole', () => {
    const result = tabulate({ ...scores, entries: ['E1', 'E2', 'E3'] }, asked);
    expect(result).toMatchObject({ ok: false, error: [{ kind: 'unknown-entry' }, {}, {}] });
  });
});

describe('the warnings of a tabulation', () => {
  it('name sheets that do not count, entries without any, and what they were too few for', () => {
    expect(warningsOf(scores)).toEqual([
      { kind: 'entry-without-sheets', entry: 'E3' },
      { kind: 'incomplete-sheet', juror: 'J2', entry: 'E1', missing: ['C2'] },
      { kind: 'not-trimmed', trim: 1, entries: ['E1'] },
      { kind: 'agreement-needs-all-sheets', missing: 2 },
    ]);
    expect(warningsOf(scores, { trim: 0 }).some(({ kind }) => kind === 'not-trimmed')).toBe(false);
  });

  it('are there whenever a value is null', () => {
    expect(warningsOf(marks([8, 6, 7], [7, 5, 7], [5, 4, 6], [9, 6, 9], [6, 7, 5]), { doubt: null })).toEqual([
      { kind: 'doubt-not-asked' },
    ]);
    expect(warningsOf(marks(['R', 'A']))).toEqual([
      { kind: 'entry-without-sheets', entry: 'E1' },
      { kind: 'no-counted-sheets' },
      { kind: 'juror-without-sheets', juror: 'J1' },
      { kind: 'juror-without-sheets', juror: 'J2' },
      { kind: 'rasch-nothing-to-fit' },
    ]);
  });

  it('tell of disconnected panels, whose ranks stay global', () => {
    const { entries, connected, components, warnings } = tabulated(
      marks([9, 8, null, null], [7, 8, null, null], [null, null, 4, 3], [null, null, 5, 6]),
    );
    expect([connected, components]).toEqual([false, 2]);
    expect(entries.map(({ entry, rank }) => [entry, rank])).toEqual([
      ['E1', 1],
      ['E2', 2],
      ['E4', 3],
      ['E3', 4],
    ]);
    expect(warnings).toContainEqual({
      kind: 'disconnected-panels',
      panels: [
        { jurors: ['J1', 'J2'], entries: ['E1', 'E2'] },
        { jurors: ['J3', 'J4'], entries: ['E3', 'E4'] },
      ],
    });
  });

  it('tell of one juror, and of one entry', () => {
    const alone = tabulated(marks([9, 'R'], [7, null], [4, null]));
    expect(alone.warnings).toContainEqual({ kind: 'one-juror', juror: 'J1' });
    expect(alone.warnings).toContainEqual({ kind: 'juror-without-sheets', juror: 'J2' });
    expect(alone.agreement.alphaInterval).toBeNull();
    const single = tabulated(marks([9, 5, 6]));
    expect(single.warnings).toContainEqual({ kind: 'one-entry', entry: 'E1' });
    expect(single.warnings.some(({ kind }) => kind === 'single-sheet-juror')).toBe(false);
    expect(single.agreement.alphaInterval).toBeNull();
  });

  it('tell of jurors whose sheets tell nobody apart', () => {
    const warnings = warningsOf(marks([9, 5, 6], [7, 5, null], [8, 5, null]));
    expect(warnings).toContainEqual({ kind: 'flat-juror', juror: 'J2', sheets: 3 });
    expect(warnings).toContainEqual({ kind: 'single-sheet-juror', juror: 'J3' });
  });

  it('tell which measures of agreement divide by 0', () => {
    expect(warningsOf(marks([4, 6], [6, 4]))).toContainEqual({
      kind: 'agreement-undefined',
      measures: ['icc21', 'icc1k', 'icc3k'],
    });
  });

  it('tell of entries that no resample draws', () => {
    const everyone = Array.from({ length: 12 }, (_, juror) => (juror % 5) + 3);
    const rare = [9, ...everyone.slice(1).map(() => null)];
    const oneDrawEach = Array.from({ length: 30 }, (_, seed) =>
      tabulated(
        marks(
          everyone,
          everyone.map((mark) => mark - 1),
          rare,
        ),
        { doubt: { resamples: 1, seed } },
      ),
    );
    const without = oneDrawEach.filter(({ entries }) => entries.some(({ rankLow }) => rankLow === null));
    expect(without.length).toBeGreaterThan(3);
    expect(without.length).toBeLessThan(20);
    for (const tabulation of oneDrawEach) {
      const warnings = tabulation.warnings.filter(({ kind }) => kind === 'doubt-never-drawn');
      expect(warnings).toEqual(without.includes(tabulation) ? [{ kind: 'doubt-never-drawn', entry: 'E3' }] : []);
    }
  });
});
