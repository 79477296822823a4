import { expect, it } from 'vitest';
import { contestFromScores } from '../../tests/support/contest-from-scores.ts';
import { scoresFrom } from '../../tests/support/score-tables.ts';
import { listRecusals } from './recusal-list.ts';

it('lists abstentions by jury and then by pitch, and lets the organiser’s word stand where both speak', () => {
  const { document, sheets } = contestFromScores(
    scoresFrom(
      [
        [[7], 'R'],
        [[5], 'R'],
        ['R', [4]],
      ],
      [1],
    ),
  );
  const recusals = [
    { juror: 'J2', pitch: 'E2', kind: 'coach' as const, reason: 'coach di E2', archived: false },
    { juror: 'J2', pitch: 'E1', kind: 'organiser' as const, reason: 'cliente', archived: false },
  ];
  const listed = listRecusals({ ...document, recusals }, sheets);
  const at = '2021-07-15T10:00:00.000Z';
  expect(listed.map(({ juror, pitch, reason, origin }) => [juror.id, pitch.id, reason, origin])).toEqual([
    ['J1', 'E3', '', { kind: 'sheet', at }],
    ['J2', 'E1', 'cliente', { kind: 'organiser', basis: 'organiser' }],
    ['J2', 'E2', 'coach di E2', { kind: 'organiser', basis: 'coach' }],
  ]);
  // Who has signed nothing has declared nothing.
  expect(listRecusals(document, [])).toEqual([]);
});
