import { describe, expect, it } from 'vitest';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { trimMarks, trimmed } from './trimmed.ts';

describe('trimMarks', () => {
  it('drops the k highest and the k lowest', () => {
    expect(trimMarks([9, 1, 5, 3, 7], 1)).toEqual([3, 5, 7]);
    expect(trimMarks([9, 1, 5, 3, 7], 2)).toEqual([5]);
    expect(trimMarks([10, 9, 100], 1)).toEqual([10]);
    expect(trimMarks([2, 2, 2, 9], 1)).toEqual([2, 2]);
    expect(trimMarks([9, 1], 0)).toEqual([1, 9]);
  });

  it('drops nothing where n − 2k < 1', () => {
    expect(trimMarks([9, 1, 5, 3, 7], 3)).toEqual([1, 3, 5, 7, 9]);
    expect(trimMarks([9, 1], 1)).toEqual([1, 9]);
    expect(trimMarks([9, 1, 5, 3], 2)).toEqual([1, 3, 5, 9]);
    expect(trimMarks([], 1)).toEqual([]);
  });
});

describe('trimmed', () => {
  it('trims each criterion by itself, then weighs', () => {
    const [entry] = trimmed(
      scoresFrom(
        [
          [
            [0, 9],
            [5, 5],
            [6, 6],
            [10, 1],
          ],
        ],
        [1, 3],
      ),
      1,
    );
    expect(entry).toEqual({
      entry: 'E1',
      value: 5.5,
      n: 4,
      wasTrimmed: true,
      criteria: [
        { criterion: 'C1', kept: [5, 6], value: 5.5 },
        { criterion: 'C2', kept: [5, 6], value: 5.5 },
      ],
    });
    const [other] = trimmed(
      scoresFrom(
        [
          [
            [0, 9],
            [5, 4],
            [6, 6],
            [10, 1],
          ],
        ],
        [1, 3],
      ),
      1,
    );
    expect(other?.value).toBe((5.5 + 3 * 5) / 4);
  });

  it('counts sheets, not marks: an incomplete sheet gives none of its marks', () => {
    const [entry] = trimmed(
      scoresFrom(
        [
          [
            [1, 1],
            [5, 5],
            [6, 6],
            [10, null],
          ],
        ],
        [1, 1],
      ),
      1,
    );
    expect(entry).toMatchObject({ value: 5, n: 3, wasTrimmed: true });
  });

  it('keeps all marks where too few sheets count, and says so', () => {
    const table = [
      [[2], [8]],
      [[2], 'R'],
      ['R', 'A'],
    ] as const;
    expect(trimmed(scoresFrom(table, [1]), 1)).toMatchObject([
      { value: 5, n: 2, wasTrimmed: false },
      { value: 2, n: 1, wasTrimmed: false },
      { value: null, n: 0, wasTrimmed: false, criteria: [] },
    ]);
  });
});
