import { describe, expect, it } from 'vitest';
import { actionSchema, adviceSchema, coachingDecisionSchema, sessionSchema } from '../domain/coaching.ts';
import { assessmentSchema, cardSchema, levelMarkSchema } from '../domain/needs.ts';
import { listSearchEntries, type SearchSources } from './search-entries.ts';

const at = { organisation: 'ulisse' };
const sources: SearchSources = {
  organisations: new Set(['ulisse']),
  sessions: [{ ...sessionSchema.parse({ topic: 'Alberghi', startsAt: '2021-07-13T12:30:00.000Z' }), id: 's', ...at }],
  notes: [{ id: 's', text: 'Tre alberghi', ...at }],
  decisions: [{ ...coachingDecisionSchema.parse({ text: 'Si parte', session: 's' }), id: 'd', ...at }],
  advice: [{ ...adviceSchema.parse({ title: 'Gruppi', givenOn: '2021-06-15' }), id: 'a', ...at }],
  actions: [
    { ...actionSchema.parse({ text: 'Chiedere' }), id: 'x', ...at },
    { ...actionSchema.parse({ text: 'Altrove' }), id: 'y', organisation: 'archived' },
    { ...actionSchema.parse({}), id: 'silent', ...at },
  ],
  cards: [{ ...cardSchema.parse({ title: 'LIS', board: 'swot' }), id: 'c', ...at }],
  assessments: [
    {
      ...assessmentSchema.parse({ date: '2021-03-12' }),
      marks: { market: levelMarkSchema.parse({ evidence: 'Diario' }), team: levelMarkSchema.parse({}) },
      id: 't0',
      ...at,
    },
  ],
  own: new Map([
    ['s', 'Da ricordare'],
    ['ulisse', 'Sul referente'],
    ['pitch', 'Di un giurato'],
  ]),
};

describe('what can be found', () => {
  it('is everything with words of the organisations shown, each with where it lives', () => {
    expect(listSearchEntries(sources).map(({ key, href, on }) => `${key} ${href} ${on}`.trim())).toEqual([
      'session/s /coaching/ulisse/s 2021-07-13T12:30:00.000Z',
      'notes/s /coaching/ulisse/s 2021-07-13T12:30:00.000Z',
      'decision/d /coaching/ulisse/s 2021-07-13T12:30:00.000Z',
      'advice/a /organisations/ulisse/advice 2021-06-15',
      'action/x /organisations/ulisse/actions',
      'card/c /organisations/ulisse/board/swot',
      'evidence/t0.market /organisations/ulisse/needs/t0 2021-03-12',
      'private/s /coaching/ulisse/s 2021-07-13T12:30:00.000Z',
      'private/ulisse /organisations/ulisse',
    ]);
  });

  it('keeps what a person noted for themselves apart from all the rest', () => {
    const others = listSearchEntries({ ...sources, own: new Map() });
    expect(others.some(({ kind, text }) => kind === 'private' || text.includes('ricordare'))).toBe(false);
  });
});
