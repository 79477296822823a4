import { describe, expect, it } from 'vitest';
import { actionSchema, type Action } from '../domain/coaching.ts';
import { ageOf, compareActions, standingOf } from './action-standing.ts';

const today = '2026-11-30';
const action = (fields: Partial<Action>): Action => actionSchema.parse(fields);

describe('where an action stands', () => {
  it('is late only after its day, and not once it is done', () => {
    expect(standingOf(action({ dueOn: '2026-11-29' }), today)).toBe('late');
    expect(standingOf(action({ dueOn: today }), today)).toBe('open');
    expect(standingOf(action({}), today)).toBe('open');
    expect(standingOf(action({ dueOn: '2026-11-29', state: 'partly' }), today)).toBe('late');
    expect(standingOf(action({ dueOn: '2026-11-29', state: 'done' }), today)).toBe('closed');
    expect(standingOf(action({ dueOn: '2026-11-29', state: 'dropped' }), today)).toBe('closed');
  });

  it('ages until it is done', () => {
    expect(ageOf(action({ createdAt: '2026-11-01T09:00:00.000Z' }), today)).toBe(29);
    expect(ageOf(action({ createdAt: '2026-11-01T09:00:00.000Z', doneOn: '2026-11-11' }), today)).toBe(10);
    expect(ageOf(action({}), today)).toBeNull();
  });

  it('orders late, by day, without a day, closed', () => {
    const listed = [
      action({ text: 'done', state: 'done', dueOn: '2026-01-01' }),
      action({ text: 'undated' }),
      action({ text: 'later', dueOn: '2026-12-20' }),
      action({ text: 'late', dueOn: '2026-11-20' }),
      action({ text: 'soon', dueOn: '2026-12-01' }),
      action({ text: 'latest', dueOn: '2026-11-10' }),
    ];
    expect(listed.sort((a, b) => compareActions(a, b, today)).map(({ text }) => text)).toEqual([
      'latest',
      'late',
      'soon',
      'later',
      'undated',
      'done',
    ]);
  });
});
