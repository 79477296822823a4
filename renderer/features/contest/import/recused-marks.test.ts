import { expect, it } from 'vitest';
import { jurorSchema, pitchSchema, recusalSchema } from '../../../../shared/domain/contest.ts';
import { findRecusedMarks } from './recused-marks.ts';

const document = {
  recusals: [{ ...recusalSchema.parse({ reason: 'cliente' }), juror: 'J1', pitch: 'P2' }],
  jurors: [{ id: 'J1', value: { ...jurorSchema.parse({}), name: 'Giurato 11' } }],
  pitches: [{ id: 'P2', value: { ...pitchSchema.parse({}), name: 'Comin' } }],
};

const mark = { criterionId: 'C1', value: 7, before: null };
const row = {
  row: 2,
  jurorId: 'J1',
  pitchId: 'P2',
  marks: [mark, { ...mark, criterionId: 'C2' }],
  missing: 0,
  notes: [],
};

it('names the pairs whose marks a recusal keeps out, and leaves alone rows that bring nothing', () => {
  const rows = [
    { ...row, state: 'new' as const },
    { ...row, state: 'changed' as const },
    { ...row, pitchId: 'P1', state: 'new' as const },
    { ...row, state: 'held' as const },
  ];
  expect(findRecusedMarks(document, rows)).toEqual({ count: 4, pairs: [{ juror: 'Giurato 11', pitch: 'Comin' }] });
  expect(findRecusedMarks({ ...document, recusals: [] }, rows).count).toBe(0);
});
