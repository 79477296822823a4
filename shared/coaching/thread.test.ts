import { describe, expect, it } from 'vitest';
import { attachmentsOf, coachingOf, type CoachingFacts } from '../../tests/support/coaching-fixture.ts';
import { buildThread, listThreads, threadFrom, threadOfDimension, type ThreadGraph } from './thread.ts';

/** The thread of the design: a gap becomes a request, a session, an action, a file, a new level. */
const agade: CoachingFacts = {
  assessments: {
    t0: {
      date: '2021-03-12',
      marks: { technology: { present: 2, target: 4, priority: 3 }, finance: { present: 5 }, legal: { present: null } },
    },
    self: { date: '2021-03-12', assessor: 'organisation', marks: { technology: { present: 4 } } },
    t1: {
      date: '2021-07-06',
      moment: 't1',
      marks: { technology: { present: 3, evidenceFiles: ['diary'] }, finance: { present: 5 } },
    },
  },
  cards: { gap: { zone: 'technology', createdAt: '2021-03-13T09:00:00.000Z' }, swot: { board: 'swot', zone: 'weak' } },
  requests: { ask: { gap: 'gap', requestedOn: '2021-05-11' } },
  sessions: {
    s5: { request: 'ask', startsAt: '2021-06-08T08:00:00.000Z', state: 'closed' },
    s6: { cards: ['gap'], startsAt: '2021-07-13T12:30:00.000Z' },
    off: { dimensions: ['technology'], startsAt: '2021-06-01T12:30:00.000Z', state: 'cancelled' },
  },
  decisions: { first: { session: 's5', settles: ['one'] } },
  advice: { one: { session: 's5', givenOn: '2021-06-08' } },
  actions: {
    trial: { session: 's5', card: 'gap', state: 'done', doneOn: '2021-06-28', evidenceFiles: ['diary'] },
    quote: { dimension: 'technology', dueOn: '2021-07-20' },
    older: { dimension: 'technology', dueOn: '2021-07-01' },
    nobody: { dimension: 'technology' },
    count: { dimension: 'finance', state: 'done', doneOn: '2021-05-01' },
  },
};
const files = attachmentsOf({ diary: { addedAt: '2021-07-02T10:00:00.000Z' }, loose: {}, gone: { archived: true } });
const graph = buildThread(coachingOf(agade), files);

const before = (from: ThreadGraph, key: string) => threadFrom(from, key)?.predecessors.map((node) => node.key);
const after = (from: ThreadGraph, key: string) => threadFrom(from, key)?.successors.map((node) => node.key);

describe('the thread', () => {
  it('leads from the gap to the new level', () => {
    expect(after(graph, 'mark/t0.technology')).toContain('card/gap');
    expect(after(graph, 'card/gap')).toEqual(['request/ask', 'action/trial', 'session/s6']);
    expect(after(graph, 'request/ask')).toEqual(['session/s5']);
    expect(after(graph, 'session/s5')).toEqual(['advice/one', 'decision/first', 'action/trial']);
    expect(after(graph, 'advice/one')).toEqual(['decision/first']);
    expect(after(graph, 'action/trial')).toEqual(['file/diary']);
    expect(after(graph, 'file/diary')).toEqual(['mark/t1.technology']);
  });

  it('leads back', () => {
    expect(before(graph, 'mark/t1.technology')).toEqual(['mark/t0.technology', 'file/diary']);
    expect(before(graph, 'file/diary')).toEqual(['action/trial']);
    expect(before(graph, 'action/trial')).toEqual(['card/gap', 'session/s5']);
    expect(before(graph, 'card/gap')).toEqual(['mark/t0.technology']);
  });

  it('tells a new level from the one before, on the same side only', () => {
    const levelOf = (key: string) => {
      const node = graph.nodes.get(key);
      return node?.kind === 'mark' ? node.before : undefined;
    };
    expect(levelOf('mark/t1.technology')).toBe(2);
    expect(levelOf('mark/self.technology')).toBeNull();
    expect(graph.nodes.has('mark/t0.legal')).toBe(false);
  });

  it('leads an action without a file to the next level that a coach marked', () => {
    expect(after(graph, 'action/count')).toEqual(['mark/t1.finance']);
    expect(before(graph, 'action/count')).toEqual(['mark/t0.finance']);
    const self = buildThread(
      coachingOf({
        assessments: { own: { date: '2021-06-01', assessor: 'organisation', marks: { finance: { present: 3 } } } },
        actions: { count: { dimension: 'finance', state: 'done', doneOn: '2021-05-01' } },
      }),
      [],
    );
    expect(after(self, 'action/count')).toEqual([]);
  });

  it('puts what is to come first: sessions, then actions by their day', () => {
    const { ahead, past } = threadOfDimension(graph, 'technology');
    expect(ahead.map(({ key }) => key)).toEqual(['session/s6', 'action/older', 'action/quote', 'action/nobody']);
    expect(past.map(({ key }) => key)).toEqual([
      'mark/t1.technology',
      'file/diary',
      'action/trial',
      'decision/first',
      'advice/one',
      'session/s5',
      'request/ask',
      'card/gap',
      'mark/t0.technology',
      'mark/self.technology',
    ]);
  });

  it('numbers sessions without those called off', () => {
    const numbers = ['session/s5', 'session/s6', 'session/off'].map((key) => {
      const node = graph.nodes.get(key);
      return node?.kind === 'session' ? node.number : undefined;
    });
    expect(numbers).toEqual([1, 2, null]);
  });

  it('knows what has a thread', () => {
    expect([...listThreads(graph)].sort()).toEqual(['finance', 'technology']);
    expect(graph.nodes.has('card/swot')).toBe(false);
    expect(graph.nodes.has('file/gone')).toBe(false);
    expect(threadFrom(graph, 'session/nowhere')).toBeNull();
  });

  it('gives what was agreed without a dimension those of its session, and a session those of what was agreed', () => {
    const agreed = buildThread(
      coachingOf({
        sessions: { s: { dimensions: ['legal'] }, bare: {} },
        actions: {
          own: { session: 's' },
          other: { session: 's', dimension: 'team' },
          told: { session: 'bare', dimension: 'impact' },
        },
      }),
      [],
    );
    expect(agreed.dimensions.get('action/own')).toEqual(['legal', 'team']);
    expect(agreed.dimensions.get('action/other')).toEqual(['team']);
    expect(agreed.dimensions.get('session/bare')).toEqual(['impact']);
  });

  it('ends at records that are not there', () => {
    const torn = buildThread(
      coachingOf({ actions: { a: { session: 'lost', card: 'lost', evidenceFiles: ['lost'] } } }),
      [],
    );
    expect(threadFrom(torn, 'action/a')).toMatchObject({ predecessors: [], successors: [] });
  });
});
