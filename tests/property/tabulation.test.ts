import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedSheets, sheetValue } from '../../shared/scoring/sheet-value.ts';
import { tabulate, type Tabulation } from '../../shared/scoring/tabulation.ts';
import { trimmed } from '../../shared/scoring/trimmed.ts';
import { expectCloseTo } from '../support/close-to.ts';
import { gappyScores, shuffled } from '../support/score-arbitraries.ts';
import { valuesByEntry, type PlainScores } from '../support/score-tables.ts';

const trims = fc.integer({ min: 0, max: 3 });

type PlainTabulation = Tabulation<string, string, string>;

function tabulated(scores: PlainScores, trim: number): PlainTabulation {
  const result = tabulate(scores, { trim, doubt: { resamples: 40, seed: 7 } });
  if (!result.ok) throw new Error('Generated scores are good.');
  return result.value;
}

/** The same scores with every list in another order, down to the marks of a sheet. */
function permuted(scores: PlainScores): fc.Arbitrary<PlainScores> {
  return fc
    .tuple(shuffled(scores.jurors), shuffled(scores.entries), shuffled(scores.criteria), shuffled(scores.sheets))
    .map(([jurors, entries, criteria, sheets]) => ({
      jurors,
      entries,
      criteria,
      sheets: sheets.map((sheet) => ({ ...sheet, marks: new Map([...sheet.marks].reverse()) })),
    }));
}

/** A new name for every id; the order of the new names is the reverse of the old. */
function rename(id: string): string {
  return `${9 - Number(id.slice(1))} new ${id}`;
}

function renamed(scores: PlainScores): PlainScores {
  return {
    jurors: scores.jurors.map(rename),
    entries: scores.entries.map(rename),
    criteria: scores.criteria.map(({ criterion, weight }) => ({ criterion: rename(criterion), weight })),
    sheets: scores.sheets.map(({ juror, entry, state, marks }) => ({
      juror: rename(juror),
      entry: rename(entry),
      state,
      marks: new Map([...marks].map(([criterion, mark]) => [rename(criterion), mark])),
    })),
  };
}

/** Jurors that gave the same values, to whichever entries, are told apart by name only. */
function areJurorsApart(scores: PlainScores): boolean {
  const sheets = countedSheets(scores);
  const given = [...new Set(sheets.map(({ juror }) => juror))].map((juror) =>
    sheets
      .filter((sheet) => sheet.juror === juror)
      .map(({ marks }) => (sheetValue(marks, scores.criteria) ?? Number.NaN).toFixed(6))
      .sort()
      .join(' '),
  );
  return new Set(given).size === given.length;
}

/** Results under their ids, in the order of the ids, so that two tabulations can be compared whatever their order. */
function byId(tabulation: PlainTabulation, nameOf: (id: string) => string): Readonly<Record<string, unknown>> {
  const { entries, jurors, agreement, connected, components, warnings } = tabulation;
  const named = (list: readonly (readonly [string, unknown])[]): unknown =>
    Object.fromEntries(
      list.map(([id, one]) => [nameOf(id), one] as const).sort(([left], [right]) => (left < right ? -1 : 1)),
    );
  return {
    entries: named(entries.map(({ entry, ...values }) => [entry, values])),
    jurors: named(jurors.map(({ juror, ...values }) => [juror, values])),
    agreement,
    connected,
    components,
    warnings: warnings.map(({ kind }) => kind).sort(),
  };
}

describe('laws of a tabulation', () => {
  it('permuting rows changes nothing, bit for bit', () => {
    const pairs = gappyScores.chain((scores) => fc.tuple(fc.constant(scores), permuted(scores), trims));
    fc.assert(
      fc.property(pairs, ([scores, other, trim]) => {
        expect(tabulated(other, trim)).toEqual(tabulated(scores, trim));
        expect(valuesByEntry(trimmed(other, trim))).toEqual(valuesByEntry(trimmed(scores, trim)));
      }),
    );
  });

  it('tabulating twice gives the same twice', () => {
    fc.assert(
      fc.property(gappyScores, trims, (scores, trim) => {
        expect(tabulated(scores, trim)).toEqual(tabulated(scores, trim));
      }),
    );
  });

  it('renaming jurors, entries and criteria renames the result and changes no number', () => {
    let apart = 0;
    fc.assert(
      fc.property(gappyScores, trims, (scores, trim) => {
        const keepsDraws = areJurorsApart(scores);
        if (keepsDraws) apart += 1;
        const doubtless = (tabulation: PlainTabulation): PlainTabulation =>
          keepsDraws
            ? tabulation
            : {
                ...tabulation,
                entries: tabulation.entries.map((one) => ({ ...one, rankLow: 0, rankHigh: 0, pFirst: 0 })),
                warnings: tabulation.warnings.filter(({ kind }) => kind !== 'doubt-never-drawn'),
              };
        const before = byId(doubtless(tabulated(scores, trim)), rename);
        const after = byId(doubtless(tabulated(renamed(scores), trim)), (id) => id);
        expectCloseTo(after, before);
      }),
      { numRuns: 300 },
    );
    expect(apart).toBeGreaterThan(150);
  });

  it('rescaling the weights changes no number', () => {
    const factors = fc.constantFrom(0.1, 0.5, 2, 3, 7, 100);
    fc.assert(
      fc.property(gappyScores, factors, trims, (scores, factor, trim) => {
        const criteria = scores.criteria.map(({ criterion, weight }) => ({ criterion, weight: weight * factor }));
        const same = (id: string): string => id;
        expectCloseTo(byId(tabulated({ ...scores, criteria }, trim), same), byId(tabulated(scores, trim), same));
      }),
      { numRuns: 300 },
    );
  });

  it('every number is finite, and whatever is null has a warning that says why', () => {
    fc.assert(
      fc.property(gappyScores, trims, (scores, trim) => {
        const tabulation = tabulated(scores, trim);
        const { entries, jurors, agreement, connected, warnings } = tabulation;
        const said = new Set(warnings.map((warning) => JSON.stringify(warning)));
        const saysOne = (kinds: readonly string[]): boolean => warnings.some(({ kind }) => kinds.includes(kind));
        const says = (kind: string, of: Readonly<Record<string, string>>): boolean =>
          [...said].some((text) => text.startsWith(JSON.stringify({ kind, ...of }).slice(0, -1)));
        const noRasch = saysOne(['rasch-nothing-to-fit', 'rasch-no-finite-maximum', 'rasch-too-many-categories']);

        expect(JSON.parse(JSON.stringify({ entries, jurors, agreement }))).toEqual({ entries, jurors, agreement });
        for (const { entry, rank, tied, n, rasch, raschSe, rankLow, rankHigh, pFirst, ...values } of entries) {
          const explained = n === 0 ? says('entry-without-sheets', { entry }) : !Object.values(values).includes(null);
          expect([entry, explained]).toEqual([entry, true]);
          expect([entry, rank === null, tied && n === 0]).toEqual([entry, n === 0, false]);
          if (n === 0) continue;
          if ([rasch, raschSe].includes(null)) expect(noRasch || says('rasch-unlinked-entry', { entry })).toBe(true);
          if ([rankLow, rankHigh, pFirst].includes(null)) expect(says('doubt-never-drawn', { entry })).toBe(true);
        }
        for (const { juror, n, severityAdditive, severityRasch, infit, outfit } of jurors) {
          if (n === 0) expect(says('juror-without-sheets', { juror })).toBe(true);
          else expect(severityAdditive).not.toBeNull();
          const isLoose = n === 0 || noRasch || says('rasch-unlinked-juror', { juror });
          if (severityRasch === null) expect(isLoose).toBe(true);
          if ([infit, outfit].includes(null)) expect(isLoose || says('rasch-extreme-juror', { juror })).toBe(true);
        }
        const tooFew = saysOne(['no-counted-sheets', 'one-juror', 'one-entry']);
        for (const [measure, value] of Object.entries(agreement)) {
          if (value !== null || tooFew) continue;
          const needsAll = saysOne(['agreement-needs-all-sheets']) && !measure.startsWith('alpha');
          const isUndefined = warnings.some(
            (warning) =>
              warning.kind === 'agreement-undefined' &&
              warning.measures.some((undefinedOne) => undefinedOne === measure),
          );
          expect([measure, needsAll || isUndefined]).toEqual([measure, true]);
        }
        if (connected === null) expect(saysOne(['no-counted-sheets'])).toBe(true);
        if (connected === false) expect(saysOne(['disconnected-panels'])).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
