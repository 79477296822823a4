import { describe, expect, test } from 'vitest';
import { actionSchema, adviceSchema, sessionSchema } from '../../../shared/domain/coaching.ts';
import { organisationSchema } from '../../../shared/domain/organisation.ts';
import type { ActionRow, AdviceRow, OrganisationRow, SessionRow } from '../../data/rows.ts';
import { listCoachingAttention } from './coaching-attention.ts';

const today = '2026-11-30';
const organisations: readonly OrganisationRow[] = ['ulisse', 'agade', 'comin', 'aeris'].map((id) => ({
  ...organisationSchema.parse({ name: id }),
  id,
  nameKey: id,
  attachments: [],
}));
const action = (id: string, organisation: string, fields: Partial<ActionRow>): ActionRow => ({
  ...actionSchema.parse({ text: id, ...fields }),
  id,
  organisation,
});
const advice = (id: string, fields: Partial<AdviceRow>): AdviceRow => ({
  ...adviceSchema.parse({ title: id, ...fields }),
  id,
  organisation: 'ulisse',
});
const session = (id: string, fields: Partial<SessionRow>): SessionRow => ({
  ...sessionSchema.parse(fields),
  id,
  organisation: 'ulisse',
  attendance: [],
});
const nothing = { organisations, actions: [], advice: [], sessions: [] };

describe('what of coaching asks for attention', () => {
  test('late actions stand once for each organisation, the longest overdue first', () => {
    const actions = [
      action('recent', 'ulisse', { dueOn: '2026-11-29' }),
      action('oldest', 'ulisse', { dueOn: '2026-11-18' }),
      action('older', 'agade', { dueOn: '2026-11-20' }),
      action('done', 'comin', { dueOn: '2026-01-01', state: 'done' }),
      action('archived', 'nobody', { dueOn: '2026-01-01' }),
    ];
    expect(listCoachingAttention({ ...nothing, actions }, today)).toEqual([
      { kind: 'late-actions', organisation: { id: 'ulisse', name: 'ulisse' }, count: 2, days: 12, text: 'oldest' },
      { kind: 'late-actions', organisation: { id: 'agade', name: 'agade' }, count: 1, days: 10, text: 'older' },
    ]);
  });

  test('more than three organisations are summed up', () => {
    const actions = organisations.map(({ id }) => action(id, id, { dueOn: '2026-11-01' }));
    expect(listCoachingAttention({ ...nothing, actions }, today).map(({ kind }) => kind)).toEqual([
      'late-actions',
      'late-actions',
      'late-actions',
      'more-late',
    ]);
  });

  test('what is due or to be remembered today is a reminder, not late', () => {
    const actions = [
      action('today', 'ulisse', { dueOn: today }),
      action('remind', 'ulisse', { dueOn: '2026-12-20', remindOn: '2026-11-25' }),
      action('later', 'ulisse', { dueOn: '2026-12-20' }),
    ];
    expect(listCoachingAttention({ ...nothing, actions }, today)).toEqual([
      { kind: 'reminders', count: 2, text: 'today' },
    ]);
  });

  test('contrasts wait until somebody decides', () => {
    const groups = advice('groups', { topic: 'gruppi o singoli?' });
    expect(
      listCoachingAttention({ ...nothing, advice: [groups, advice('singles', { against: ['groups'] })] }, today),
    ).toMatchObject([{ kind: 'contrast', about: 'gruppi o singoli?', other: '' }]);
    const singles = advice('singles', { topic: 'i singoli', against: ['groups'] });
    expect(listCoachingAttention({ ...nothing, advice: [groups, singles] }, today)).toMatchObject([
      { about: 'gruppi o singoli?', other: 'i singoli' },
    ]);
    const decided = advice('singles', { against: ['groups'], outcome: 'set-aside' });
    expect(listCoachingAttention({ ...nothing, advice: [groups, decided] }, today)).toEqual([]);
  });

  test('a session that runs or was never closed waits; one of tomorrow does not', () => {
    const sessions = [
      session('past', { startsAt: '2026-11-20T09:00:00.000Z' }),
      session('now', { state: 'running', startsAt: '2026-11-30T09:00:00.000Z' }),
      session('tomorrow', { startsAt: '2026-12-01T12:00:00.000Z' }),
      session('off', { state: 'cancelled', startsAt: '2026-11-20T09:00:00.000Z' }),
    ];
    expect(
      listCoachingAttention({ ...nothing, sessions }, today).map((one) => one.kind === 'not-closed' && one.session),
    ).toEqual(['now', 'past']);
  });
});
