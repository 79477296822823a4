import { describe, expect, it } from 'vitest';
import { scoresFrom, type Cell } from '../../tests/support/score-tables.ts';
import { agreement, type Agreement } from './agreement.ts';

/** A table of single marks: one row per entry, one column per juror; null is no mark. */
function agreementOf(rows: readonly (readonly (number | null)[])[]): Agreement {
  return agreement(
    scoresFrom(
      rows.map((row) => row.map((mark): Cell => (mark === null ? null : [mark]))),
      [1],
    ),
  );
}

/** One row per juror, as reliability data are printed, `.` is no mark. */
function byJuror(...rows: readonly string[]): readonly (readonly (number | null)[])[] {
  const jurors = rows.map((row) => row.split(' ').map((word) => (word === '.' ? null : Number(word))));
  return (jurors[0] ?? []).map((_, entry) => jurors.map((marks) => marks[entry] ?? null));
}

const nothing: Agreement = {
  kendallW: null,
  kendallChi2: null,
  icc11: null,
  icc21: null,
  icc31: null,
  icc1k: null,
  icc2k: null,
  icc3k: null,
  alphaNominal: null,
  alphaOrdinal: null,
  alphaInterval: null,
};

const shroutAndFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const krippendorff = byJuror(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('agreement, against published tables', () => {
  it('has the intraclass correlations of Shrout and Fleiss 1979, table 4, for their table 2', () => {
    const { icc11, icc21, icc31, icc1k, icc2k, icc3k } = agreementOf(shroutAndFleiss);
    expect([icc11, icc21, icc31, icc1k, icc2k, icc3k].map((icc) => icc?.toFixed(2))).toEqual([
      '0.17',
      '0.29',
      '0.71',
      '0.44',
      '0.62',
      '0.91',
    ]);
  });

  it('has the alphas of Krippendorff 2011 for his four observers, with missing data', () => {
    const { alphaNominal, alphaOrdinal, alphaInterval } = agreementOf(krippendorff);
    expect([alphaNominal, alphaOrdinal, alphaInterval].map((alpha) => alpha?.toFixed(3))).toEqual([
      '0.743',
      '0.815',
      '0.849',
    ]);
  });

  it('has the alphas of Krippendorff’s three coders of fifteen units', () => {
    const { alphaNominal, alphaInterval } = agreementOf(
      byJuror('. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'),
    );
    expect([alphaNominal, alphaInterval].map((alpha) => alpha?.toFixed(3))).toEqual(['0.691', '0.811']);
  });

  it('has the W and χ² of the NAG library’s example g08da, with ties', () => {
    const { kendallW, kendallChi2 } = agreementOf(
      byJuror('1 4.5 2 4.5 3 7.5 6 9 7.5 10', '2.5 1 2.5 4.5 4.5 8 9 6.5 10 6.5', '2 1 4.5 4.5 4.5 4.5 8 8 8 10'),
    );
    expect(kendallW?.toFixed(3)).toBe('0.828');
    expect(kendallChi2?.toFixed(2)).toBe('22.35');
  });
});

describe('agreement', () => {
  it('corrects W for ties: jurors who agree down to their ties agree wholly', () => {
    const { kendallW, kendallChi2 } = agreementOf([
      [1, 11],
      [5, 15],
      [5, 15],
      [9, 19],
    ]);
    expect(kendallW).toBe(1);
    expect(kendallChi2).toBe(6);
  });

  it('takes values that differ by rounding only for tied', () => {
    const exact = agreementOf([[0.3, 5], [0.3, 5], [1, 9]]); // prettier-ignore
    const noisy = agreementOf([[0.1 + 0.2, 5], [0.3, 5], [1, 9]]); // prettier-ignore
    expect(noisy.kendallW).toBe(exact.kendallW);
    expect(noisy.alphaNominal).toBe(exact.alphaNominal);
    expect(noisy.alphaOrdinal).toBe(exact.alphaOrdinal);
  });

  it('has W and the intraclass correlations of the complete matrix only, α always', () => {
    const gap = agreementOf(krippendorff);
    expect(gap).toEqual({
      ...nothing,
      alphaNominal: gap.alphaNominal,
      alphaOrdinal: gap.alphaOrdinal,
      alphaInterval: gap.alphaInterval,
    });
  });

  it('sets jurors and entries without any sheet aside', () => {
    const wider = [...shroutAndFleiss.map((row) => [...row, null]), [null, null, null, null, null]];
    expect(agreementOf(wider)).toEqual(agreementOf(shroutAndFleiss));
  });

  it('sees jurors who differ by severity only: consistent, not in agreement', () => {
    const { icc11, icc31, icc3k, kendallW, alphaInterval } = agreementOf([
      [5, 7],
      [6, 8],
      [8, 10],
    ]);
    expect([icc31, icc3k, kendallW]).toEqual([1, 1, 1]);
    expect(icc11).toBeLessThan(0.5);
    expect(alphaInterval).toBeLessThan(0.5);
  });

  it('is null where it is undefined: one juror, one entry, no spread at all', () => {
    expect(agreementOf([[5], [6], [7]])).toEqual(nothing);
    expect(agreementOf([[5, 6, 7]])).toEqual(nothing);
    expect(agreementOf([])).toEqual(nothing);
    expect(agreementOf([[5, 5], [5, 5]])).toEqual(nothing); // prettier-ignore
    expect(agreementOf([[0.1 + 0.2, 0.3], [0.3, 0.3]])).toEqual(nothing); // prettier-ignore
    expect(agreementOf([[5, null], [null, 6]])).toEqual(nothing); // prettier-ignore
  });

  it('is null one by one where entries are level on average', () => {
    const level = agreementOf([
      [4, 6],
      [6, 4],
    ]);
    expect(level).toMatchObject({ icc11: -1, icc31: -1, icc1k: null, icc3k: null, kendallW: 0 });
  });
});
