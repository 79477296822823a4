import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additive } from '../../shared/scoring/additive.ts';
import { agreement } from '../../shared/scoring/agreement.ts';
import { exactSum } from '../../shared/scoring/exact-sum.ts';
import { findPanels } from '../../shared/scoring/panels.ts';
import { areLevel, competitionRanks } from '../../shared/scoring/ranking.ts';
import { rasch } from '../../shared/scoring/rasch.ts';
import { mean, raw, type EntryValue } from '../../shared/scoring/raw.ts';
import { countedSheets, sheetValue } from '../../shared/scoring/sheet-value.ts';
import { sampleDeviation } from '../../shared/scoring/spread.ts';
import { zscore } from '../../shared/scoring/zscore.ts';
import { expectCloseTo } from '../support/close-to.ts';
import { completeScores, gappyScores, steppedScores } from '../support/score-arbitraries.ts';
import { scoresFrom, type PlainScores } from '../support/score-tables.ts';

/** The same scores with every mark changed. */
function withMarks(scores: PlainScores, change: (mark: number, juror: string) => number): PlainScores {
  return {
    ...scores,
    sheets: scores.sheets.map((sheet) => ({
      ...sheet,
      marks: new Map([...sheet.marks].map(([criterion, mark]) => [criterion, change(mark, sheet.juror)])),
    })),
  };
}

function sheetValues(scores: PlainScores): readonly number[] {
  return countedSheets(scores).flatMap(({ marks }) => sheetValue(marks, scores.criteria) ?? []);
}

function order(values: readonly EntryValue<string>[]): readonly unknown[] {
  return competitionRanks(values).map(({ entry, rank }) => [entry, rank]);
}

/** Halves and whole numbers, so that shifted quarter marks stay exact. */
const shifts = fc.integer({ min: -8, max: 8 }).map((halves) => halves / 2);
const scalings = fc.constantFrom(0.25, 0.5, 2, 4, 8);

describe('laws of the additive correction', () => {
  it('more severity of one juror moves the raw values and the additive ones all alike, on connected scores', () => {
    let reordered = 0;
    fc.assert(
      fc.property(gappyScores, shifts, (scores, shift) => {
        fc.pre(findPanels(scores).length === 1 && shift !== 0);
        const jurors = new Set(countedSheets(scores).map(({ juror }) => juror));
        const [first] = jurors;
        const shifted = withMarks(scores, (mark, juror) => (juror === first ? mark - shift : mark));
        const before = additive(scores);
        const after = additive(shifted);
        expect(order(after.entries)).toEqual(order(before.entries));
        const common = shift / jurors.size;
        before.entries.forEach(({ value }, index) => {
          expectCloseTo(after.entries[index]?.value, value === null ? null : value - common);
        });
        before.jurors.forEach(({ juror, severity }, index) => {
          const own = juror === first ? shift : 0;
          expectCloseTo(after.jurors[index]?.severity, severity === null ? null : severity + own - common);
        });
        if (JSON.stringify(order(raw(shifted))) !== JSON.stringify(order(raw(scores)))) reordered += 1;
      }),
      { numRuns: 500 },
    );
    expect(reordered).toBeGreaterThan(30);
  });

  it('is the raw mean where every juror judged every entry, severities the distance from the mean', () => {
    fc.assert(
      fc.property(completeScores, (scores) => {
        const { entries, jurors } = additive(scores);
        expectCloseTo(entries, raw(scores));
        const all = mean(sheetValues(scores)) ?? Number.NaN;
        for (const { juror, severity } of jurors) {
          const own = { ...scores, sheets: scores.sheets.filter((sheet) => sheet.juror === juror) };
          expectCloseTo(severity, all - (mean(sheetValues(own)) ?? Number.NaN));
        }
      }),
    );
  });

  it('leaves residuals that sum to 0 for every entry and every juror, severities that sum to 0 in every panel', () => {
    fc.assert(
      fc.property(gappyScores, (scores) => {
        const { entries, jurors } = additive(scores);
        const valueOf = new Map(entries.map(({ entry, value }) => [entry, value ?? Number.NaN]));
        const severityOf = new Map(jurors.map(({ juror, severity }) => [juror, severity ?? Number.NaN]));
        const residuals = countedSheets(scores).map(({ juror, entry, marks }) => ({
          juror,
          entry,
          residual:
            (sheetValue(marks, scores.criteria) ?? Number.NaN) -
            (valueOf.get(entry) ?? Number.NaN) +
            (severityOf.get(juror) ?? Number.NaN),
        }));
        const sums = [
          ...scores.entries.map((id) => residuals.filter(({ entry }) => entry === id)),
          ...scores.jurors.map((id) => residuals.filter(({ juror }) => juror === id)),
        ];
        for (const some of sums) expectCloseTo(exactSum(some.map(({ residual }) => residual)), 0);
        for (const panel of findPanels(scores)) {
          expectCloseTo(exactSum(panel.jurors.map((juror) => severityOf.get(juror) ?? Number.NaN)), 0);
        }
      }),
    );
  });
});

describe('laws of standard scores', () => {
  it('a juror’s own zero and width change nothing', () => {
    fc.assert(
      fc.property(gappyScores, shifts, scalings, (scores, shift, scaling) => {
        const changed = withMarks(scores, (mark, juror) => (juror === 'J1' ? scaling * mark + shift : mark));
        const standardised = (some: PlainScores): readonly (number | null)[] => {
          const centre = mean(sheetValues(some)) ?? 0;
          const deviation = sampleDeviation(sheetValues(some));
          return zscore(some).map(({ value }) => (value === null ? null : (value - centre) / (deviation || 1)));
        };
        // Without any spread over all sheets there is no unit to compare in.
        fc.pre(sampleDeviation(sheetValues(scores)) > 0 && sampleDeviation(sheetValues(changed)) > 0);
        expectCloseTo(standardised(changed), standardised(scores));
      }),
    );
  });

  it('weighed by sheets, the values have the mean of all sheets', () => {
    fc.assert(
      fc.property(gappyScores, (scores) => {
        const all = sheetValues(scores);
        fc.pre(all.length > 0);
        const sum = exactSum(zscore(scores).map(({ value, n }) => (value ?? 0) * n));
        expectCloseTo(sum / all.length, mean(all));
      }),
    );
  });
});

describe('laws of Rasch measures', () => {
  it('keep the raw order on complete scores with equal weights and equal steps between marks', () => {
    let fitted = 0;
    fc.assert(
      fc.property(steppedScores, (scores) => {
        const marks = [...new Set(scores.sheets.flatMap((sheet) => [...sheet.marks.values()]))];
        fc.pre(Math.max(...marks) - Math.min(...marks) === marks.length - 1);
        const { entries, warnings } = rasch(scores);
        const measures = new Map(entries.map(({ entry, measure }) => [entry, measure]));
        // Marks that only extreme entries were given count as the nearest one: it can level such entries, never turn them.
        const canLevel = warnings.some(({ kind }) => kind === 'rasch-marks-merged');
        const known = raw(scores).flatMap(({ entry, value }) => {
          const measure = measures.get(entry) ?? null;
          return measure === null || value === null ? [] : [{ value, measure }];
        });
        for (const one of known) {
          for (const other of known) {
            if (areLevel(one.value, other.value)) expect(Math.abs(one.measure - other.measure)).toBeLessThan(1e-5);
            else if (one.value > other.value) {
              expect(one.measure).toBeGreaterThan(other.measure - (canLevel ? 1e-5 : 0));
            }
          }
        }
        if (known.length === scores.entries.length) fitted += 1;
      }),
      { numRuns: 300 },
    );
    expect(fitted).toBeGreaterThan(100);
  });

  it('found by fuzzing: without the only top marks, whoever has the next ones only has no finite measure either', () => {
    const table = [[[3], [1]], [[3], [3]], [[1], [2]], [[4], [4]], [[1], [1]]]; // prettier-ignore
    const { entries, warnings } = rasch(scoresFrom(table, [1]));
    expect(warnings.filter(({ kind }) => kind === 'rasch-extreme-entry')).toEqual([
      { kind: 'rasch-extreme-entry', entry: 'E4', end: 'highest' },
      { kind: 'rasch-extreme-entry', entry: 'E5', end: 'lowest' },
      { kind: 'rasch-extreme-entry', entry: 'E2', end: 'highest' },
    ]);
    for (const { measure, standardError } of entries) {
      expect(Math.abs(measure ?? Number.NaN)).toBeLessThan(10);
      expect(standardError).toBeLessThan(10);
    }
  });
});

describe('laws of agreement', () => {
  it('α: the interval sort does not see zero and width of the scale, the others no stretching that keeps the order', () => {
    fc.assert(
      fc.property(gappyScores, shifts, scalings, (scores, shift, scaling) => {
        const single = { ...scores, criteria: scores.criteria.slice(0, 1) };
        const before = agreement(single);
        const linear = agreement(withMarks(single, (mark) => scaling * mark + shift));
        expectCloseTo(linear.alphaInterval, before.alphaInterval);
        const stretched = agreement(withMarks(single, (mark) => (mark + 1) ** 3));
        expectCloseTo(stretched.alphaNominal, before.alphaNominal);
        expectCloseTo(stretched.alphaOrdinal, before.alphaOrdinal);
        for (const alpha of [before.alphaNominal, before.alphaOrdinal, before.alphaInterval]) {
          if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('ICC(3,·) does not see severity; the mean of k jurors follows from one by Spearman and Brown', () => {
    let known = 0;
    fc.assert(
      fc.property(completeScores, shifts, (scores, shift) => {
        const before = agreement(scores);
        const after = agreement(withMarks(scores, (mark, juror) => (juror === 'J1' ? mark + shift : mark)));
        expectCloseTo([after.icc31, after.icc3k], [before.icc31, before.icc3k]);
        const k = scores.jurors.length;
        for (const [one, all] of [
          [before.icc11, before.icc1k],
          [before.icc21, before.icc2k],
          [before.icc31, before.icc3k],
        ] as const) {
          if (one === null || all === null || Math.abs(1 + (k - 1) * one) < 1e-3) continue;
          expectCloseTo(all, (k * one) / (1 + (k - 1) * one));
          known += 1;
        }
      }),
    );
    expect(known).toBeGreaterThan(100);
  });

  it('W is from 0 to 1, sees the order of each juror only, and is 1 where all give the same order', () => {
    fc.assert(
      fc.property(completeScores, (scores) => {
        const single = { ...scores, criteria: scores.criteria.slice(0, 1) };
        const { kendallW, kendallChi2 } = agreement(single);
        const bent = agreement(withMarks(single, (mark, juror) => (mark + 1) ** (1 + Number(juror.slice(1)))));
        expectCloseTo(bent.kendallW, kendallW);
        if (kendallW !== null) {
          expect(kendallW).toBeGreaterThanOrEqual(0);
          expect(kendallW).toBeLessThanOrEqual(1 + 1e-12);
          expectCloseTo(kendallChi2, scores.jurors.length * (scores.entries.length - 1) * kendallW);
        }
        const alike = agreement(likeFirstJuror(single)).kendallW;
        if (alike !== null) expectCloseTo(alike, 1);
      }),
    );
  });
});

/** Every juror gives what the first one gives, from an own zero. */
function likeFirstJuror(scores: PlainScores): PlainScores {
  const marksOf = new Map(
    scores.sheets.filter(({ juror }) => juror === 'J1').map(({ entry, marks }) => [entry, marks]),
  );
  return withMarks(
    { ...scores, sheets: scores.sheets.map((sheet) => ({ ...sheet, marks: marksOf.get(sheet.entry) ?? sheet.marks })) },
    (mark, juror) => mark + Number(juror.slice(1)),
  );
}
