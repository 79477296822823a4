import { describe, expect, it } from 'vitest';
import { expectCloseTo } from '../../tests/support/close-to.ts';
import { expectMaximum } from '../../tests/support/rasch-checks.ts';
import { simulateScores } from '../../tests/support/rasch-simulation.ts';
import { scoresFrom, type Cell, type PlainScores } from '../../tests/support/score-tables.ts';
import { createRandom } from './random.ts';
import { gatherCells, type RaschCells } from './rasch-cells.ts';
import { allStay, splitExtremes } from './rasch-extremes.ts';
import { cheapestStart, fitRasch } from './rasch-fit.ts';
import { keepObservations, observeMarks, type RaschObservations } from './rasch-observations.ts';
import { rasch } from './rasch.ts';

/** What is fitted of some scores, as `rasch` fits it. */
function fitted(scores: PlainScores): readonly [RaschObservations, RaschCells] {
  const all = observeMarks(scores).observations;
  const { stays } = splitExtremes(all);
  const kept = keepObservations(all, (at) => allStay(all, stays, at));
  return [kept, gatherCells(kept)];
}

/** Marks of which every one is as likely as any other: the chances of the steps change fast from place to place. */
function evenMarks(entries: number, jurors: number, criteria: number, seed: number): PlainScores {
  const random = createRandom(seed);
  const drawMark = (): number => 1 + (random.nextUint32() % 40);
  const cells = Array.from({ length: entries }, () =>
    Array.from({ length: jurors }, (): Cell => Array.from({ length: criteria }, drawMark)),
  );
  return scoresFrom(
    cells,
    Array.from({ length: criteria }, () => 1),
  );
}

/**
 * Adds two entries of which nothing stops the better one, seen by one juror each way: its highest mark and the lowest
 * of the other grow likelier for ever, while the middle marks stay as they are. None of the four is extreme.
 */
function withOneFlatDirection(scores: PlainScores, highest: number): PlainScores {
  const sheet = (juror: string, entry: string, mark: number): PlainScores['sheets'][number] => ({
    juror,
    entry,
    state: 'scored',
    marks: new Map(scores.criteria.map(({ criterion }) => [criterion, mark])),
  });
  const middle = Math.round(highest / 2);
  return {
    ...scores,
    entries: [...scores.entries, 'better', 'worse'],
    jurors: [...scores.jurors, 'lenient', 'strict'],
    sheets: [
      ...scores.sheets,
      sheet('lenient', 'better', highest),
      sheet('strict', 'better', middle),
      sheet('lenient', 'worse', middle),
      sheet('strict', 'worse', 1),
    ],
  };
}

const large = [
  { entries: 60, jurors: 9, criteria: 4, categories: 41, missing: 0.1, seed: 13 },
  { entries: 600, jurors: 6, criteria: 2, categories: 25, missing: 0.1, seed: 16 },
  { entries: 9, jurors: 300, criteria: 3, categories: 30, missing: 0.2, seed: 17 },
] as const;

describe('a fit that begins with interpolated information', () => {
  it.each(large)('is how $entries × $jurors × $criteria begins, and ends where an exact one ends', (size) => {
    const [observations, cells] = fitted(simulateScores(size).scores);
    expect(cheapestStart(cells)).toBe('interpolated');
    const exact = fitRasch(observations, cells, 'exact');
    expect(exact).not.toBeNull();
    expectCloseTo(fitRasch(observations, cells, 'interpolated'), exact);
  });

  it.each([1, 2, 3, 4, 5, 6])('ends where an exact one ends though interpolation is coarse (seed %d)', (seed) => {
    const [observations, cells] = fitted(evenMarks(30, 5, 3, seed));
    const exact = fitRasch(observations, cells, 'exact');
    expect(exact).not.toBeNull();
    expectCloseTo(fitRasch(observations, cells, 'interpolated'), exact);
  });

  it.each([1, 2])('finds the maximum of much data though interpolation is coarse (seed %d)', (seed) => {
    const scores = evenMarks(40, 9, 5, seed);
    expect(cheapestStart(fitted(scores)[1])).toBe('interpolated');
    const result = rasch(scores);
    expect(result.warnings).toEqual([]);
    expectMaximum(scores, result);
  });

  it('has a maximum where an exact one has, in tables with many gaps', { timeout: 30_000 }, () => {
    const verdicts = Array.from({ length: 30 }, (_, seed) => {
      const size = { entries: 25, jurors: 22, criteria: 1, categories: 8, missing: 0.9, seed };
      const [observations, cells] = fitted(simulateScores(size).scores);
      const [exact, interpolated] = (['exact', 'interpolated'] as const).map((start) =>
        fitRasch(observations, cells, start),
      );
      expect(interpolated === null, `seed ${seed}`).toBe(exact === null);
      return exact === null;
    });
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  it.each(large)('has no maximum in $entries × $jurors × $criteria with one flat direction', (size) => {
    const scores = withOneFlatDirection(simulateScores(size).scores, size.categories);
    const [observations, cells] = fitted(scores);
    expect(cheapestStart(cells)).toBe('interpolated');
    expect(fitRasch(observations, cells, 'interpolated')).toBeNull();
    expect(fitRasch(observations, cells, 'exact')).toBeNull();
    expect(rasch(scores).warnings).toEqual([{ kind: 'rasch-no-finite-maximum' }]);
  });
});
