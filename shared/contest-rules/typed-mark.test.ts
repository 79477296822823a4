import { describe, expect, it } from 'vitest';
import { finerMarks, segmentOf, showMarks } from './shown-marks.ts';
import { typeMark } from './typed-mark.ts';

const TEN = { min: 0, max: 10, step: 1 };
const QUARTERS = { min: 0, max: 10, step: 0.25 };

/** Types keys one after the other on one criterion. */
function type(keys: readonly string[], scale = TEN) {
  return keys.reduce((typed, key) => typeMark(typed.text, key, scale), { text: '', mark: null as number | null });
}

describe('typing a mark', () => {
  it('reads digits, ten, and corrections', () => {
    expect(type(['7']).mark).toBe(7);
    expect(type(['0']).mark).toBe(0);
    expect(type(['1', '0']).mark).toBe(10);
    expect(type(['7', '8']).mark).toBe(8);
    expect(type(['1', '0', '3']).mark).toBe(3);
    expect(type(['6', ',']).mark).toBeNull();
  });

  it('reads decimals where the scale has them, and nothing off the scale', () => {
    expect(type(['6', ',', '5'], QUARTERS).mark).toBe(6.5);
    expect(type(['6', '.', '2', '5'], QUARTERS).mark).toBe(6.25);
    expect(type(['6', ',', '2'], QUARTERS).mark).toBeNull();
    expect(type(['7'], { min: 1, max: 5, step: 1 }).mark).toBeNull();
    expect(type(['2', '7'], { min: 20, max: 30, step: 1 }).mark).toBe(27);
  });
});

describe('segments', () => {
  it('shows every mark of a short scale and whole marks of a fine one', () => {
    expect(showMarks(TEN)).toEqual({ segments: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], isFine: false });
    expect(showMarks(QUARTERS)).toEqual({ segments: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], isFine: true });
    expect(showMarks({ min: 0, max: 100, step: 1 }).segments).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  });

  it('lays the finer marks of a segment beside it', () => {
    const shown = showMarks(QUARTERS);
    expect(segmentOf(shown, 6.75)).toBe(6);
    expect(finerMarks(shown, QUARTERS, 6)).toEqual([6, 6.25, 6.5, 6.75]);
    expect(finerMarks(shown, QUARTERS, 10)).toEqual([10]);
  });
});
