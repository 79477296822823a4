import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessClosing } from '../../shared/scoring/closing.ts';
import { completeness } from '../../shared/scoring/completeness.ts';
import { exactSum } from '../../shared/scoring/exact-sum.ts';
import { decimalText } from '../../shared/scoring/exact-decimal.ts';
import { panelScores } from '../../shared/scoring/panel-score.ts';
import { areLevel, competitionRanks } from '../../shared/scoring/ranking.ts';
import { entryValues, type RankingRule } from '../../shared/scoring/ranking-rule.ts';
import { raw } from '../../shared/scoring/raw.ts';
import type { Sheet } from '../../shared/scoring/score-input.ts';
import { tabulate } from '../../shared/scoring/tabulation.ts';
import { trimmed } from '../../shared/scoring/trimmed.ts';
import { completeScores, gappyScores, shuffled } from '../support/score-arbitraries.ts';
import { valuesByEntry, type PlainScores } from '../support/score-tables.ts';

const trims = fc.integer({ min: 0, max: 3 });
const rules: fc.Arbitrary<RankingRule> = fc.oneof(
  fc.constant({ method: 'raw' } as const),
  trims.map((trim) => ({ method: 'trimmed', trim }) as const),
);

describe('laws of scoring', () => {
  it('sums do not depend on the order of the addends, bit for bit, and lose nothing', () => {
    const addends = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(
        addends.chain((values) => fc.tuple(fc.constant(values), shuffled(values))),
        ([values, other]) => {
          expect(exactSum(other)).toBe(exactSum(values));
          expect(exactSum([...values, ...other.map((value) => -value)])).toBe(0);
        },
      ),
    );
  });

  it('rescaling the weights changes no value and no rank', () => {
    const factors = fc.constantFrom(0.1, 0.5, 2, 3, 7, 100);
    fc.assert(
      fc.property(gappyScores, factors, rules, (scores, factor, rule) => {
        const criteria = scores.criteria.map(({ criterion, weight }) => ({ criterion, weight: weight * factor }));
        const before = entryValues(scores, rule);
        const after = entryValues({ ...scores, criteria }, rule);
        before.forEach(({ value }, index) => expectNear(after[index]?.value ?? null, value));
        const ranks = (values: typeof before) => competitionRanks(values).map(({ entry, rank }) => [entry, rank]);
        expect(ranks(after)).toEqual(ranks(before));
      }),
    );
  });

  it('an entry is untouched by what a juror recused from it gives to others', () => {
    fc.assert(
      fc.property(gappyScores, rules, fc.nat(), fc.nat(), (scores, rule, anyJuror, anyEntry) => {
        const juror = scores.jurors[anyJuror % scores.jurors.length] ?? '';
        const entry = scores.entries[anyEntry % scores.entries.length] ?? '';
        const others = scores.sheets.filter((sheet) => sheet.juror !== juror || sheet.entry !== entry);
        const marks = new Map(scores.criteria.map(({ criterion }) => [criterion, 10]));
        const recused: Sheet<string, string, string> = { juror, entry, state: 'recused', marks };
        const generous = others.map((sheet) => (sheet.juror === juror ? { ...sheet, marks } : sheet));
        const valueIn = (sheets: PlainScores['sheets']): number | null | undefined =>
          valuesByEntry(entryValues({ ...scores, sheets }, rule)).get(entry);
        expect(valueIn([...generous, recused])).toBe(valueIn([...others, recused]));
        expect(valueIn([...others, recused])).toBe(valueIn(others));
      }),
    );
  });

  it('trimmed(0) is raw on complete sheets', () => {
    fc.assert(
      fc.property(gappyScores, (scores) => {
        const untrimmed = trimmed(scores, 0);
        raw(scores).forEach(({ value, n }, index) => {
          expectNear(untrimmed[index]?.value ?? null, value);
          expect(untrimmed[index]?.n).toBe(n);
        });
      }),
    );
  });

  it('trimming keeps exactly n − 2k marks, or all where none would remain, and stays between them', () => {
    fc.assert(
      fc.property(completeScores, trims, (scores, trim) => {
        const n = scores.jurors.length;
        for (const { criteria } of trimmed(scores, trim)) {
          for (const { criterion, kept, value } of criteria) {
            expect(kept.length).toBe(n - 2 * trim < 1 ? n : n - 2 * trim);
            expect(value).toBeGreaterThanOrEqual(Math.min(...kept) - 1e-12);
            expect(value).toBeLessThanOrEqual(Math.max(...kept) + 1e-12);
            expect(scores.criteria.some((one) => one.criterion === criterion)).toBe(true);
          }
        }
      }),
    );
  });

  it('one juror alone cannot move a trimmed value beyond the marks of the others', () => {
    fc.assert(
      fc.property(completeScores, (scores) => {
        fc.pre(scores.jurors.length >= 3);
        const extreme = (mark: number): PlainScores => ({
          ...scores,
          sheets: scores.sheets.map((sheet) =>
            sheet.juror === 'J1'
              ? { ...sheet, marks: new Map([...sheet.marks.keys()].map((key) => [key, mark])) }
              : sheet,
          ),
        });
        for (const mark of [-1000, 1000]) {
          for (const { value } of trimmed(extreme(mark), 1)) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(10);
          }
        }
      }),
    );
  });

  it('published panel scores are the trimmed means to half a unit of the last place', () => {
    fc.assert(
      fc.property(gappyScores, trims, fc.integer({ min: 0, max: 4 }), (scores, trim, places) => {
        const published = panelScores(scores, trim, places);
        const exact = trimmed(scores, trim).flatMap(({ criteria }) => criteria.map(({ value }) => value));
        expect(published.length).toBe(exact.length);
        published.forEach(({ score }, index) => {
          expect(Math.abs(Number(decimalText(score)) - (exact[index] ?? Number.NaN))).toBeLessThanOrEqual(
            0.5 * 10 ** -places + 1e-9,
          );
        });
      }),
    );
  });

  it('ranks say exactly how many are better', () => {
    const values = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 12 })), { maxLength: 12 });
    const noise = fc.constantFrom(0, 4e-10, -4e-10);
    fc.assert(
      fc.property(values, fc.array(noise, { minLength: 12, maxLength: 12 }), (wholes, noises) => {
        const noisy = wholes.map((value, index) => ({
          entry: `E${index}`,
          value: value === null ? null : value / 3 + (noises[index] ?? 0),
        }));
        const ranked = competitionRanks(noisy);
        expect(ranked.map(({ entry }) => entry).sort()).toEqual(noisy.map(({ entry }) => entry).sort());
        for (const { value, rank, tied, entry } of ranked) {
          if (value === null) {
            expect([rank, tied]).toEqual([null, false]);
          } else {
            const others = ranked.filter((one) => one.entry !== entry && one.value !== null);
            const better = others.filter(
              (one) => one.value !== null && one.value > value && !areLevel(one.value, value),
            );
            expect(rank).toBe(1 + better.length);
            expect(tied).toBe(others.some((one) => one.value !== null && areLevel(one.value, value)));
          }
        }
        const places = ranked.map(({ rank }) => rank ?? Number.POSITIVE_INFINITY);
        expect(places).toEqual([...places].sort((left, right) => left - right));
      }),
    );
  });

  it('completeness counts what the ranking counts', () => {
    fc.assert(
      fc.property(gappyScores, (scores) => {
        const { total, jurors, entries } = completeness(scores);
        const parts = total.counted + total.incomplete + total.missing + total.recused + total.absent;
        expect(parts).toBe(total.expected);
        expect(total.expected).toBe(scores.jurors.length * scores.entries.length);
        const countedOf = new Map(entries.map(({ entry, counts }) => [entry, counts.counted]));
        for (const { entry, n } of raw(scores)) expect(countedOf.get(entry)).toBe(n);
        const result = tabulate(scores, { trim: 1, doubt: null });
        if (!result.ok) throw new Error('Generated scores are good.');
        const jurorCounts = new Map(jurors.map(({ juror, counts }) => [juror, counts.counted]));
        for (const { juror, n } of result.value.jurors) expect(jurorCounts.get(juror)).toBe(n);
      }),
    );
  });
});

describe('closing a round', () => {
  /** Scores with gaps, a podium, and some way of filling the gaps in. */
  const cases = fc.tuple(gappyScores, rules, fc.integer({ min: 1, max: 3 })).chain(([scores, rule, podium]) => {
    const open = completeness(scores).jurors.flatMap((one) => one.open);
    const filling = fc.array(fc.constantFrom('low', 'high', 'none'), {
      minLength: open.length,
      maxLength: open.length,
    });
    return fc.tuple(fc.constant({ scores, rule, podium, open }), filling);
  });

  const fill = (
    scores: PlainScores,
    open: readonly { juror: string; entry: string }[],
    marks: readonly (number | null)[],
  ) => ({
    ...scores,
    sheets: open.reduce<PlainScores['sheets']>((sheets, { juror, entry }, index) => {
      const mark = marks[index] ?? null;
      if (mark === null) return sheets;
      const begun = sheets.find((sheet) => sheet.juror === juror && sheet.entry === entry);
      const all = new Map(scores.criteria.map(({ criterion }) => [criterion, begun?.marks.get(criterion) ?? mark]));
      return [...sheets.filter((sheet) => sheet !== begun), { juror, entry, state: 'scored', marks: all }];
    }, scores.sheets),
  });

  const podiumOf = (scores: PlainScores, rule: RankingRule, podium: number): readonly (readonly [string, number])[] =>
    competitionRanks(entryValues(scores, rule)).flatMap(({ entry, rank }) =>
      rank !== null && rank <= podium ? [[entry, rank] as const] : [],
    );

  it('a podium called firm stays as it is, whichever sheets arrive and however they turn out', () => {
    let firm = 0;
    fc.assert(
      fc.property(cases, ([{ scores, rule, podium, open }, filling]) => {
        const answer = assessClosing({ input: scores, rule, missing: open, scale: { min: 0, max: 10 }, podium });
        const marks = filling.map((end) => (end === 'none' ? null : end === 'low' ? 0 : 10));
        const after = podiumOf(fill(scores, open, marks), rule, podium);
        const before = podiumOf(scores, rule, podium);
        if (answer.podium === 'firm') expect(after).toEqual(before);
        if (answer.podium === 'order-open') {
          expect(after.map(([entry]) => entry).sort()).toEqual(before.map(([entry]) => entry).sort());
        }
        if (answer.podium === 'firm' && open.length > 0) firm += 1;
      }),
      { numRuns: 3_000 },
    );
    expect(firm).toBeGreaterThan(30);
  });

  it('the bounds of an entry are those of every way of filling its sheets in', () => {
    let bounded = 0;
    fc.assert(
      fc.property(cases, ([{ scores, rule, podium, open }]) => {
        const answer = assessClosing({ input: scores, rule, missing: open, scale: { min: 0, max: 10 }, podium });
        for (const { entry, low, high } of answer.entries) {
          const own = open.filter((place) => place.entry === entry);
          if (own.length > 4) continue;
          const fillings = own.reduce<(number | null)[][]>(
            (some) => some.flatMap((one) => [0, 10, null].map((mark) => [...one, mark])),
            [[]],
          );
          const only = { ...scores, sheets: scores.sheets.filter((sheet) => sheet.entry === entry) };
          const values = fillings.map((marks) => valuesByEntry(entryValues(fill(only, own, marks), rule)).get(entry));
          const known = values.filter((value) => typeof value === 'number');
          expectNear(high, known.length === 0 ? null : Math.max(...known));
          expectNear(low, known.length < values.length ? null : Math.min(...known));
          if (own.length > 1) bounded += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(bounded).toBeGreaterThan(30);
  });

  it('the best rank is never beaten, and every announced change of a pair fits the bounds', () => {
    let announced = 0;
    fc.assert(
      fc.property(cases, ([{ scores, rule, podium, open }, filling]) => {
        const answer = assessClosing({ input: scores, rule, missing: open, scale: { min: 0, max: 10 }, podium });
        const marks = filling.map((end) => (end === 'none' ? null : end === 'low' ? 0 : 10));
        const after = fill(scores, open, marks);
        for (const { entry, bestRank, worstRank } of answer.entries) {
          const rank = rankOf(entry, after, rule);
          expect(rank).toBeGreaterThanOrEqual(bestRank ?? Number.POSITIVE_INFINITY);
          expect(rank).toBeLessThanOrEqual(worstRank ?? Number.POSITIVE_INFINITY);
        }
        const boundsOf = new Map(answer.entries.map((one) => [one.entry, one]));
        for (const { upper, lower, change } of answer.pairs) {
          const above = boundsOf.get(upper);
          const below = boundsOf.get(lower);
          const room = (below?.high ?? Number.NaN) - (above?.low ?? Number.NaN);
          const backRoom = (above?.high ?? Number.NaN) - (below?.low ?? Number.NEGATIVE_INFINITY);
          if (change === 'could-swap') expect(room).toBeGreaterThan(1e-9);
          if (change === 'could-level') expect(Math.abs(room)).toBeLessThanOrEqual(1e-9);
          if (change === 'could-part') expect(Math.max(room, backRoom)).toBeGreaterThan(1e-9);
          announced += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(announced).toBeGreaterThan(50);
  });

  function rankOf(entry: string, scores: PlainScores, rule: RankingRule): number {
    const own = competitionRanks(entryValues(scores, rule)).find((one) => one.entry === entry);
    return own?.rank ?? Number.POSITIVE_INFINITY;
  }
});

function expectNear(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(1e-9);
}
