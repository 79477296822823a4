import { describe, expect, it } from 'vitest';
import { boardSchema, type Board } from '../domain/needs.ts';
import { createTranslate } from '../i18n/translator.ts';
import { builtInVersion } from '../needs/built-in-templates.ts';
import { boardLayout, ELSEWHERE, fieldsInZone, priorityLayout, zoneOf, type BoardLayout } from './board-layout.ts';

const t = createTranslate('it');
const version = builtInVersion('needs-map', t);
const layoutOf = (board: Board): BoardLayout => boardLayout(board, version, t);

describe.each(boardSchema.options)('the board %s', (board) => {
  const layout = layoutOf(board);

  it('fills its grid, and no two zones lie over each other', () => {
    const taken = new Map<string, string>();
    for (const { id, place } of layout.zones) {
      for (let column = place.column; column < place.column + place.width; column += 1) {
        for (let row = place.row; row < place.row + place.height; row += 1) {
          expect(taken.get(`${column}/${row}`)).toBeUndefined();
          taken.set(`${column}/${row}`, id);
        }
      }
    }
    expect(taken.size).toBe(layout.columns * layout.rows);
  });

  it('numbers its zones in the order they are read', () => {
    expect(layout.zones.map(({ number }) => number)).toEqual(layout.zones.map((_, index) => index + 1));
    expect(new Set(layout.zones.map(({ id }) => id)).size).toBe(layout.zones.length);
  });

  it('has a title in every zone, and in every zone of a canvas a question', () => {
    for (const zone of layout.zones) {
      expect(zone.title).not.toBe('');
      if (board !== 'gaps') expect(zone.hint).toMatch(/[?.]/u);
    }
  });
});

describe('the board of gaps', () => {
  it('has the dimensions of the map, four above four', () => {
    const layout = layoutOf('gaps');
    expect(layout.zones.map(({ id }) => id)).toEqual(version.dimensions.map(({ id }) => id));
    expect([layout.columns, layout.rows]).toEqual([4, 2]);
  });

  it('follows a map with other dimensions', () => {
    for (const [count, columns, rows] of [
      [1, 1, 1],
      [5, 3, 2],
      [9, 4, 3],
    ]) {
      const dimensions = Array.from({ length: count ?? 0 }, (_, index) => ({
        ...version.dimensions[0],
        id: `d${index}`,
        name: `D${index}`,
        shortName: '',
        area: null,
        question: '',
        potentialQuestion: '',
        levels: [],
      }));
      const layout = boardLayout('gaps', { ...version, dimensions }, t);
      expect([layout.columns, layout.rows]).toEqual([columns, rows]);
    }
  });

  it('keeps cards whose dimension the map does not have', () => {
    expect(zoneOf(layoutOf('gaps'), { zone: 'gone', priority: null })).toBe(ELSEWHERE);
  });

  it('is laid out by priorities too, where a place is a priority and nothing else', () => {
    const layout = priorityLayout(t);
    expect(zoneOf(layout, { zone: 'market', priority: 3 })).toBe('3');
    expect(zoneOf(layout, { zone: 'market', priority: null })).toBe('0');
    expect(fieldsInZone(layout, '2')).toEqual({ priority: 2 });
    expect(fieldsInZone(layout, '0')).toEqual({ priority: null });
  });
});

describe('the canvases', () => {
  it('says to whom the business model canvas is owed, and owes nothing else', () => {
    expect(layoutOf('social-business-model').credit).toMatch(/Business Model Canvas.*CC BY-SA 3\.0/u);
    expect(layoutOf('theory-of-change').credit).toBeNull();
    expect(layoutOf('swot').credit).toBeNull();
  });

  it('makes gaps and potentials of what stands in a SWOT', () => {
    const layout = layoutOf('swot');
    expect(fieldsInZone(layout, 'weaknesses')).toEqual({ zone: 'weaknesses', kind: 'gap' });
    expect(fieldsInZone(layout, 'opportunities')).toEqual({ zone: 'opportunities', kind: 'potential' });
    expect(fieldsInZone(layoutOf('theory-of-change'), 'impact')).toEqual({ zone: 'impact' });
  });
});
