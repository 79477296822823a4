import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../shared/documents/canonical.ts';
import { listConflicts } from '../../shared/documents/conflicts.ts';
import { exportDocument } from '../../shared/documents/export.ts';
import { readState, type DocumentState } from '../../shared/documents/state.ts';
import { DocumentHistory, sortedState, type Act, type Word } from '../support/document-history.ts';

const index = fc.nat({ max: 19 });
/** A clock is up to a day off. */
const skew = fc.integer({ min: -1440, max: 1440 });

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('write' as const), laptop: index, record: index, field: index }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('archive' as const),
      laptop: index,
      record: index,
      archived: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), laptop: index }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('export' as const), laptop: index }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('import' as const), laptop: index, stick: index }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('resolve' as const), laptop: index, conflict: index, version: index }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('restart' as const),
      laptop: index,
      skewMinutes: skew,
      losesClock: fc.boolean(),
    }),
  },
);

const history = fc.record({
  skews: fc.array(skew, { minLength: 2, maxLength: 5 }),
  acts: fc.array(act, { maxLength: 40 }),
  order: fc.array(index, { maxLength: 6 }),
});

interface HistoryInput {
  readonly skews: readonly number[];
  readonly acts: readonly Act[];
  readonly order: readonly number[];
}

function play({ skews, acts, order }: HistoryInput): DocumentHistory {
  const played = new DocumentHistory(skews);
  for (const one of acts) played.perform(one);
  played.exchangeAll(order);
  return played;
}

function finalState(played: DocumentHistory): DocumentState {
  const [first] = played.laptops;
  if (first === undefined) throw new Error('No laptops');
  return readState(first.doc);
}

function isShownOrListed(state: DocumentState, played: DocumentHistory, word: Word): boolean {
  const spelling = canonicalText(word.value);
  const listed = listConflicts(state).filter((conflict) => conflict.id === word.record);
  const isListed = listed.some(
    (conflict) =>
      conflict.field === word.field && conflict.versions.some((version) => canonicalText(version.value) === spelling),
  );
  if (isListed) return true;
  const record = state.get('organisation')?.get(word.record);
  const field = record?.get(word.field);
  const isShown = field !== undefined && canonicalText(field.value) === spelling;
  if (!isShown || word.field === 'archived') return isShown;
  const archived = record?.get('archived');
  const isHidden = archived?.value === true;
  // A disputed archiving is itself listed, with the record.
  return !isHidden || (archived?.disputed ?? false) || played.isKnownToArchiver(word);
}

function expectConvergence(input: HistoryInput): void {
  const played = play(input);
  const exports = new Set(played.laptops.map(({ doc }) => exportDocument(doc)));
  expect(exports.size).toBe(1);
  const conflicts = new Set(played.laptops.map(({ doc }) => JSON.stringify(listConflicts(readState(doc)))));
  expect(conflicts.size).toBe(1);
}

function expectNothingUnlisted(input: HistoryInput): void {
  const played = play(input);
  const state = finalState(played);
  const lost = played.standingWords().filter((word) => !isShownOrListed(state, played, word));
  expect(lost).toEqual([]);
}

/** A dispute needs two words that stand: an edit that everybody else had read, or that repeats a value, raises none. */
function expectNoFalseDispute(input: HistoryInput): void {
  const played = play({ ...input, acts: input.acts.filter((one) => one.kind !== 'redo') });
  const standing = played.standingWords();
  for (const conflict of listConflicts(finalState(played))) {
    if (conflict.kind !== 'field-disputed') continue;
    const words = standing.filter((word) => word.record === conflict.id && word.field === conflict.field);
    expect(new Set(words.map((word) => canonicalText(word.value))).size).toBeGreaterThan(1);
  }
}

const RUNS = { numRuns: 1000 };

describe('documents of several laptops', () => {
  it('say the same everywhere, byte for byte, whatever arrived when and how often', () => {
    fc.assert(fc.property(history, expectConvergence), RUNS);
  });

  it('lose no value without listing it', () => {
    fc.assert(fc.property(history, expectNothingUnlisted), RUNS);
  });

  it('dispute nothing that was written knowing the other', () => {
    fc.assert(fc.property(history, expectNoFalseDispute), RUNS);
  });

  it('list an edit made after an archiving by a clock that was set back, also when the working copy was lost', () => {
    expectNothingUnlisted({
      skews: [0, 0],
      acts: [
        { kind: 'archive', laptop: 0, record: 1, archived: true },
        { kind: 'restart', laptop: 0, skewMinutes: -1, losesClock: true },
        { kind: 'write', laptop: 0, record: 1, field: 0 },
      ],
      order: [],
    });
  });

  it('are followed while they change to what reading them says', () => {
    fc.assert(
      fc.property(history, (input) => {
        for (const { doc, state } of play(input).laptops) expect(sortedState(state)).toEqual(sortedState(doc));
      }),
      { numRuns: 200 },
    );
  });
});
