import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildThread, listThreads, threadFrom, threadOfDimension } from '../../shared/coaching/thread.ts';
import { attachmentsOf, coachingOf } from '../support/coaching-fixture.ts';

const DIMENSIONS = ['technology', 'finance', 'legal'];
const IDS = ['1', '2', '3', '4'];
/** Some ids name nothing: records of another laptop may not be here yet. */
const some = (kind: string) => fc.constantFrom('', ...IDS.map((id) => `${kind}${id}`));
const several = (kind: string) => fc.subarray(IDS.map((id) => `${kind}${id}`));
const dimension = fc.constantFrom('', ...DIMENSIONS);
const day = fc.constantFrom('', '2021-03-12', '2021-05-11', '2021-06-08', '2021-07-06');
const records = <Fields>(kind: string, fields: fc.Arbitrary<Fields>) =>
  fc
    .array(fields, { maxLength: 3 })
    .map((list) => Object.fromEntries(list.map((one, index) => [`${kind}${index + 1}`, one])));

const coaching = fc.record({
  assessments: records(
    'm',
    fc.record({
      date: day,
      assessor: fc.constantFrom('coach', 'organisation'),
      marks: fc.dictionary(
        fc.constantFrom(...DIMENSIONS),
        fc.record({ present: fc.option(fc.integer({ min: 1, max: 5 })), evidenceFiles: several('f') }),
      ),
    }),
  ),
  cards: records('c', fc.record({ zone: dimension, evidenceFiles: several('f'), createdAt: day })),
  requests: records('r', fc.record({ gap: some('c'), dimension, requestedOn: day })),
  sessions: records(
    's',
    fc.record({
      request: some('r'),
      cards: several('c'),
      dimensions: fc.subarray(DIMENSIONS),
      startsAt: day,
      state: fc.constantFrom('planned', 'running', 'closed', 'cancelled'),
    }),
  ),
  decisions: records('d', fc.record({ session: some('s'), settles: several('a'), dimension })),
  advice: records('a', fc.record({ session: some('s'), dimension, givenOn: day })),
  actions: records(
    'x',
    fc.record({
      session: some('s'),
      card: some('c'),
      dimension,
      state: fc.constantFrom('open', 'done', 'dropped'),
      doneOn: day,
      evidenceFiles: several('f'),
    }),
  ),
});
const files = attachmentsOf({ f1: { addedAt: '2021-07-02' }, f2: {}, f3: { archived: true } });

describe('the thread of any organisation', () => {
  it('can be walked back wherever it can be walked forward, and ends nowhere outside', () => {
    fc.assert(
      fc.property(coaching, (facts) => {
        const graph = buildThread(coachingOf(facts), files);
        for (const key of graph.nodes.keys()) {
          const place = threadFrom(graph, key);
          const backFrom = (place?.successors ?? []).map((next) => threadFrom(graph, next.key)?.predecessors ?? []);
          const onFrom = (place?.predecessors ?? []).map((one) => threadFrom(graph, one.key)?.successors ?? []);
          for (const neighbours of [...backFrom, ...onFrom]) {
            expect(neighbours.map((node) => node.key)).toContain(key);
          }
          expect(place?.successors).toHaveLength(graph.after.get(key)?.length ?? 0);
          expect(place?.predecessors).toHaveLength(graph.before.get(key)?.length ?? 0);
        }
      }),
    );
  });

  it('shows every knot on the threads of what it is about, once, except what was called off or dropped', () => {
    fc.assert(
      fc.property(coaching, (facts) => {
        const graph = buildThread(coachingOf(facts), files);
        const shown = new Set<string>();
        for (const one of listThreads(graph)) {
          const { ahead, past } = threadOfDimension(graph, one);
          const keys = [...ahead, ...past].map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const key of keys) {
            expect(graph.dimensions.get(key)).toContain(one);
            shown.add(key);
          }
        }
        for (const [key, node] of graph.nodes) {
          const isDropped =
            (node.kind === 'session' && node.session.state === 'cancelled') ||
            (node.kind === 'action' && node.action.state === 'dropped');
          expect(shown.has(key)).toBe(!isDropped && (graph.dimensions.get(key)?.length ?? 0) > 0);
        }
      }),
    );
  });
});
