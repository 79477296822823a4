import { expect, test } from 'vitest';
import { MOST_ROWS, windowOf } from './table-window.ts';

test('a short table stands whole in the document', () => {
  expect(windowOf(100, 36, 900, 400)).toEqual({ first: 0, end: 100, before: 0, after: 0 });
});

test('wherever a long table is scrolled, few rows stand for it and what is seen is among them', () => {
  const [count, rowHeight, height] = [10_000, 36, 800];
  for (let top = 0; top <= count * rowHeight - height; top += 4_321) {
    const { first, end, before, after } = windowOf(count, rowHeight, top, height);
    expect(end - first).toBeLessThanOrEqual(MOST_ROWS);
    expect(first * rowHeight).toBeLessThanOrEqual(top);
    expect(end * rowHeight).toBeGreaterThanOrEqual(Math.min(top + height, count * rowHeight));
    expect(before + (end - first) * rowHeight + after).toBe(count * rowHeight);
  }
});
