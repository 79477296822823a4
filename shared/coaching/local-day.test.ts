import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coachingOf } from '../../tests/support/coaching-fixture.ts';
import { actionSchema, sessionSchema } from '../domain/coaching.ts';
import { createTranslate } from '../i18n/translator.ts';
import { actionsTable, sessionsTable } from './export-tables.ts';
import { dayOfId } from './id-day.ts';
import { localDayOf } from './local-day.ts';
import { listKnots } from './thread-node.ts';

const t = createTranslate('it');
const zoneBefore = process.env['TZ'];

function standIn(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

afterEach(() => standIn(zoneBefore));

describe('the day of a moment, in Rome', () => {
  // Half past midnight on the eighth of July; in Greenwich it is still the seventh.
  const startsAt = '2021-07-07T22:30:00.000Z';
  beforeEach(() => standIn('Europe/Rome'));

  it('is the day of the calendar there', () => {
    expect(localDayOf(startsAt)).toBe('2021-07-08');
    expect(localDayOf('')).toBe('');
    expect(localDayOf('presto')).toBe('');
  });

  it('stands in exported sheets and on the thread', () => {
    const session = sessionSchema.parse({ startsAt });
    const table = sessionsTable([{ organisation: 'Ulisse', number: 1, session, attendance: [], who: [] }], t);
    expect(table.rows[0]?.[2]).toEqual({ kind: 'date', iso: '2021-07-08' });
    expect(listKnots(coachingOf({ sessions: { s: { startsAt } } }), [])[0]?.on).toBe('2021-07-08');
  });

  it('is read out of an id', () => {
    // The time in this id is 2021-07-07T22:30:00Z.
    expect(dayOfId('01FA1HF6J0ZZZZZZZZZZZZZZZZ')).toBe('2021-07-08');
  });
});

describe('a bare day, west of Greenwich', () => {
  beforeEach(() => standIn('America/New_York'));

  it('stays itself, in sheets too', () => {
    expect(localDayOf('2021-07-20')).toBe('2021-07-20');
    const action = actionSchema.parse({ text: 'Chiedere', dueOn: '2021-07-20' });
    expect(actionsTable([{ organisation: 'Ulisse', action, dimension: '' }], t).rows[0]?.[4]).toEqual({
      kind: 'date',
      iso: '2021-07-20',
    });
  });
});
