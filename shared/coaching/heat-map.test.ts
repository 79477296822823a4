import { describe, expect, it } from 'vitest';
import { assessmentSchema, levelMarkSchema, type LevelMark, type NeedsAssessment } from '../domain/needs.ts';
import { buildHeatMap, type AssessmentOfOne } from './heat-map.ts';

function assessed(
  id: string,
  organisation: string,
  fields: Partial<NeedsAssessment>,
  marks: Readonly<Record<string, Partial<LevelMark>>>,
): AssessmentOfOne {
  const read = Object.entries(marks).map(([dimension, mark]) => [dimension, levelMarkSchema.parse(mark)] as const);
  return {
    ...assessmentSchema.parse({ template: 'needs-map', ...fields }),
    id,
    organisation,
    marks: Object.fromEntries(read),
  };
}

const both = new Set(['agade', 'comin']);

describe('the heat map', () => {
  it('shows the latest level of each dimension, and counts what is below its target', () => {
    const map = buildHeatMap(
      [
        assessed(
          'b',
          'agade',
          { date: '2021-07-06', moment: 't1' },
          { finance: { present: 3, target: 4, priority: 3 } },
        ),
        assessed(
          'a',
          'agade',
          { date: '2021-03-12' },
          { finance: { present: 2, target: 4, priority: 3 }, legal: { present: 4, target: 4 } },
        ),
        assessed(
          'c',
          'comin',
          { date: '2021-03-12' },
          { finance: { present: 1, target: 2, priority: 1 }, legal: { present: null, target: 5 } },
        ),
      ],
      both,
    );
    expect(map.rows.get('agade')?.cells.get('finance')).toEqual({
      assessment: 'b',
      present: 3,
      target: 4,
      priority: 3,
      isGap: true,
      isUrgent: true,
    });
    expect(map.rows.get('agade')).toMatchObject({ gaps: 1, urgent: 1 });
    expect(map.rows.get('comin')?.cells.has('legal')).toBe(false);
    expect(map).toMatchObject({ gaps: 2, urgent: 1 });
    expect([...map.gapsByDimension]).toEqual([
      ['finance', 2],
      ['legal', 0],
    ]);
    expect([...map.atEnd]).toEqual(['agade']);
  });

  it('takes the coach before the organisation itself, even when that looked later', () => {
    const map = buildHeatMap(
      [
        assessed(
          'self',
          'agade',
          { date: '2021-07-06', assessor: 'organisation' },
          { finance: { present: 5 }, team: { present: 2 } },
        ),
        assessed('coach', 'agade', { date: '2021-03-12', assessor: 'coach' }, { finance: { present: 2 } }),
      ],
      both,
    );
    expect(map.rows.get('agade')?.cells.get('finance')?.present).toBe(2);
    expect(map.rows.get('agade')?.cells.get('team')?.present).toBe(2);
  });

  it('leaves out other templates and organisations that are not shown', () => {
    const map = buildHeatMap(
      [
        assessed('p1', 'agade', { template: 'pitch' }, { opening: { present: 2, target: 3 } }),
        assessed('p2', 'comin', { template: 'pitch' }, { opening: { present: 2, target: 3 } }),
        assessed('m', 'agade', {}, { finance: { present: 2 } }),
        assessed('gone', 'archived', {}, { finance: { present: 2, target: 5 } }),
      ],
      both,
    );
    expect(map.template).toBe('needs-map');
    expect([...map.rows.keys()]).toEqual(['agade']);
    expect(map.gaps).toBe(0);
  });

  it('takes the template that is used most where nobody used the built-in map', () => {
    const own = (id: string, template: string) => assessed(id, 'agade', { template }, { finance: { present: 2 } });
    expect(buildHeatMap([own('a', 'x'), own('b', 'y'), own('c', 'y')], both).template).toBe('y');
    expect(buildHeatMap([], both)).toMatchObject({ template: null, gaps: 0 });
  });
});
