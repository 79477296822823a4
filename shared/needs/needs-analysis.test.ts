import { describe, expect, it } from 'vitest';
import type { AssessmentWithMarks, CoachingDocument } from '../documents/organisation-document.ts';
import { actionSchema, sessionSchema } from '../domain/coaching.ts';
import { assessmentSchema, cardSchema, levelMarkSchema, type LevelMark } from '../domain/needs.ts';
import { createTranslate } from '../i18n/translator.ts';
import { builtInVersion } from './built-in-templates.ts';
import { explainChanges } from './changes.ts';
import { gapOf, largestGapsFirst, lowestFirst, lowestOf, marksOf, unknownOf, weightedGapOf } from './gaps.ts';
import { knownVersionOf } from './known-version.ts';
import { checkMark } from './level-check.ts';
import { assessorPair, latestLooks, momentPair, templateShown } from './looks.ts';
import { differencesOf, overlayOf } from './overlay.ts';
import { lacksOf, progressOf } from './progress.ts';
import { listTemplates } from './templates.ts';

const t = createTranslate('it');
const version = builtInVersion('needs-map', t);
const templates = listTemplates({ templates: [], versions: [], dimensions: [] }, t);

const mark = (fields: Partial<LevelMark>) => levelMarkSchema.parse(fields);

/** A look at an organisation; marks are `dimension: [present, target, priority]`. */
function look(
  id: string,
  fields: Partial<AssessmentWithMarks['value']>,
  marks: Readonly<Record<string, readonly [number | null, (number | null)?, number?] | Partial<LevelMark>>> = {},
): AssessmentWithMarks {
  const value = assessmentSchema.parse({ template: 'needs-map', version: 'needs-map-1', ...fields });
  return {
    id,
    value,
    marks: new Map(
      Object.entries(marks).map(([dimension, given]) => {
        if (!Array.isArray(given)) return [dimension, mark(given as Partial<LevelMark>)];
        const [present, target = null, priority = null] = given as [number | null, (number | null)?, number?];
        return [dimension, mark({ present, target, priority })];
      }),
    ),
  };
}

const shortNames = (dimensions: readonly { readonly shortName: string }[]) => dimensions.map((one) => one.shortName);
const overlay = (pair: Parameters<typeof overlayOf>[0]) => {
  const found = overlayOf(pair, (one) => knownVersionOf(templates, one, String).version);
  if (found === null) throw new Error('No overlay');
  return found;
};

describe('gaps', () => {
  it('are what is missing to the target, weighed by priority; a passed target leaves none', () => {
    expect(gapOf(mark({ present: 2, target: 4 }))).toBe(2);
    expect(weightedGapOf(mark({ present: 2, target: 4, priority: 3 }))).toBe(6);
    expect(weightedGapOf(mark({ present: 2, target: 4, priority: 2 }))).toBe(4);
    expect(weightedGapOf(mark({ present: 2, target: 4 }))).toBe(2);
    expect(gapOf(mark({ present: 5, target: 4 }))).toBe(0);
  });

  it('are unknown, not none, while a level is unknown', () => {
    expect(gapOf(mark({ target: 4 }))).toBeNull();
    expect(gapOf(mark({ present: 4 }))).toBeNull();
    expect(weightedGapOf(null)).toBeNull();
  });

  it('stand by weight: a small gap that matters comes before a wide one that does not', () => {
    const { marks } = look(
      'A',
      {},
      { technology: [1, 4, 1], finance: [3, 5, 3], market: [4, 4, 3], legal: [null, 5, 3] },
    );
    expect(shortNames(largestGapsFirst(marksOf(version.dimensions, marks)).map((one) => one.dimension))).toEqual([
      'Finanza',
      'Tecnologia',
    ]);
  });
});

describe('the lowest', () => {
  const { marks } = look('A', {}, { technology: [3], finance: [2], market: [null], legal: [2], impact: [5] });
  const all = marksOf(version.dimensions, marks);

  it('are all those that share the lowest level, and never those nobody knows', () => {
    const lowest = lowestOf(all);
    expect(lowest?.level).toBe(2);
    expect(shortNames(lowest?.dimensions ?? [])).toEqual(['Finanza', 'Legale']);
    expect(lowestFirst(all)[0]?.dimension.shortName).toBe('Finanza');
    expect(
      lowestFirst(all)
        .slice(-4)
        .map(({ mark: one }) => one?.present ?? null),
    ).toEqual([null, null, null, null]);
  });

  it('are none while nothing is marked', () => {
    expect(lowestOf(marksOf(version.dimensions, new Map()))).toBeNull();
    expect(unknownOf(all)).toHaveLength(4);
  });
});

describe('looks', () => {
  const early = look('A', { moment: 't0', assessor: 'coach', date: '2021-03-12' });
  const earlyAgain = look('B', { moment: 't0', assessor: 'coach', date: '2021-03-20' });
  const own = look('C', { moment: 't0', assessor: 'organisation', date: '2021-03-10' });
  const ownLate = look('D', { moment: 't1', assessor: 'organisation', date: '2021-07-01' });
  const late = look('E', { moment: 't1', assessor: 'coach', date: '2021-07-06' });

  it('are the latest per moment and assessor', () => {
    expect(latestLooks([earlyAgain, late, early, own], 'needs-map').map(({ id }) => id)).toEqual(['C', 'B', 'E']);
    expect(latestLooks([early], 'pitch')).toEqual([]);
  });

  it('of one day are told apart by when they were begun', () => {
    const sameDay = look('A2', { moment: 't0', assessor: 'coach', date: '2021-03-12' });
    expect(latestLooks([sameDay, early], 'needs-map')[0]?.id).toBe('A2');
  });

  it('before and now are by the same assessor where there is such a pair', () => {
    const pair = momentPair(latestLooks([early, own, ownLate], 'needs-map'));
    expect([pair.before?.id, pair.now?.id]).toEqual(['C', 'D']);
    const coached = momentPair(latestLooks([early, own, ownLate, late], 'needs-map'));
    expect([coached.before?.id, coached.now?.id]).toEqual(['A', 'E']);
    expect(momentPair([early])).toEqual({ before: null, now: early });
  });

  it('of organisation and coach are of the latest moment both looked at', () => {
    const pair = assessorPair(latestLooks([early, own, late], 'needs-map'));
    expect([pair.before?.id, pair.now?.id]).toEqual(['C', 'A']);
    const apart = assessorPair(latestLooks([own, late], 'needs-map'));
    expect([apart.before?.id, apart.now?.id]).toEqual(['C', 'E']);
  });

  it('show the usual template when it was used, else the latest one', () => {
    const pitch = look('F', { template: 'pitch', date: '2022-01-01' });
    expect(templateShown([early, pitch], 'needs-map')).toBe('needs-map');
    expect(templateShown([pitch], 'needs-map')).toBe('pitch');
    expect(templateShown([], 'needs-map')).toBeNull();
  });
});

describe('two looks over each other', () => {
  const before = look('A', { date: '2021-03-12' }, { technology: [2, 4], finance: [null], legal: [4, 5] });
  const now = look('B', { date: '2021-07-06', moment: 't1' }, { technology: [3, 4], finance: [3, 4], legal: [4] });

  it('tell steps, gaps, and the target of the earlier look where the later has none', () => {
    const { rows } = overlay({ before, now });
    const row = (id: string) => rows.find(({ dimension }) => dimension.id === id);
    expect(row('technology')).toMatchObject({ before: 2, now: 3, step: 1, target: 4, gap: 1 });
    expect(row('finance')).toMatchObject({ before: null, now: 3, step: null, gap: 1 });
    expect(row('legal')).toMatchObject({ step: 0, target: 5, gap: 1 });
    expect(row('team')).toMatchObject({ before: null, now: null, step: null, target: null, gap: null });
  });

  it('tell no step between versions that count levels differently', () => {
    const nine = { ...version, levelNames: Array.from({ length: 9 }, (_, level) => `livello ${level + 1}`) };
    const mixed = overlayOf({ before, now }, (one) => (one.id === 'A' ? nine : version));
    expect(mixed?.isComparable).toBe(false);
    expect(mixed?.rows[0]).toMatchObject({ before: 2, now: 3, step: null });
    expect(mixed === null ? null : differencesOf(mixed)).toEqual([]);
  });

  it('tell where two people differ, the largest difference first', () => {
    const own = look('C', {}, { technology: [4], legal: [1], market: [3] });
    const coach = look('D', {}, { technology: [3, 4, 3], legal: [4], market: [3], team: [1] });
    expect(
      differencesOf(overlay({ before: own, now: coach })).map(({ dimension, own: a, outside: b }) => [
        dimension.id,
        a,
        b,
      ]),
    ).toEqual([
      ['legal', 1, 4],
      ['technology', 4, 3],
    ]);
  });

  it('call nothing a difference on which the two have agreed, until the coach marks anew', () => {
    const own = look('C', {}, { technology: { present: 4, agreed: 3 } });
    const at = (present: number) =>
      differencesOf(overlay({ before: own, now: look('D', {}, { technology: [present] }) }));
    expect(at(3)).toEqual([]);
    expect(at(2)).toHaveLength(1);
  });
});

describe('a change', () => {
  const before = look(
    'A',
    { date: '2021-03-12' },
    { technology: { present: 2, evidence: 'Schizzi', evidenceFiles: ['F0'] } },
  );
  const now = look(
    'B',
    { date: '2021-07-06' },
    { technology: { present: 3, evidence: 'Diario d’uso', evidenceFiles: ['F0', 'F1'] } },
  );
  const nothing: Pick<CoachingDocument, 'actions' | 'cards' | 'sessions'> = { actions: [], cards: [], sessions: [] };
  const explain = (pair: Parameters<typeof overlayOf>[0], coaching = nothing) =>
    explainChanges(pair, overlay(pair), coaching);

  it('is explained by the evidence that came between: words, files, actions, sessions', () => {
    const card = { id: 'K', value: cardSchema.parse({ board: 'gaps', kind: 'gap', zone: 'technology' }) };
    const action = (id: string, doneOn: string, on: object) => ({
      id,
      value: actionSchema.parse({ state: 'done', doneOn, evidenceFiles: [`file of ${id}`], ...on }),
    });
    const session = {
      id: 'S',
      value: sessionSchema.parse({ state: 'closed', startsAt: '2021-06-08T09:00:00Z', cards: ['K'] }),
    };
    const [change] = explain(
      { before, now },
      {
        cards: [card],
        sessions: [session],
        actions: [
          action('X', '2021-06-28', { card: 'K' }),
          action('Y', '2021-03-12', { dimension: 'technology' }),
          action('Z', '2021-06-28', { dimension: 'finance' }),
        ],
      },
    );
    expect(change).toMatchObject({
      from: 2,
      to: 3,
      evidence: 'Diario d’uso',
      files: ['F1', 'file of X'],
      isUnexplained: false,
    });
    expect(change?.actions.map(({ id }) => id)).toEqual(['X']);
    expect(change?.sessions.map(({ id }) => id)).toEqual(['S']);
  });

  it('is unexplained when the later look only repeats the earlier one', () => {
    const again = look(
      'B',
      { date: '2021-07-06' },
      { technology: { present: 4, evidence: 'Schizzi', evidenceFiles: ['F0'] } },
    );
    expect(explain({ before, now: again })).toMatchObject([{ evidence: '', files: [], isUnexplained: true }]);
    expect(explain({ before, now: null })).toEqual([]);
  });
});

describe('a mark', () => {
  it('is refused outside the levels of its template', () => {
    expect(checkMark(version, 'technology', { present: 5, target: null })).toEqual({ ok: true, value: null });
    expect(checkMark(version, 'technology', { present: 6 })).toEqual({
      ok: false,
      error: { code: 'needs-level-outside', level: 6, levels: 5 },
    });
    for (const level of [0, 2.5, -1]) expect(checkMark(version, 'technology', { target: level }).ok).toBe(false);
    expect(checkMark(version, 'elsewhere', { present: 1 })).toMatchObject({
      error: { code: 'needs-unknown-dimension' },
    });
    expect(checkMark(version, 'technology', { hours: -1 }).ok).toBe(false);
  });

  it('lacks what its level and its gap ask for, and the lowest level is not a missing one', () => {
    expect(lacksOf(null)).toEqual(['present']);
    expect(lacksOf(mark({ target: 3 }))).toEqual(['present']);
    expect(lacksOf(mark({ present: 1, target: 1 }))).toEqual([]);
    expect(lacksOf(mark({ present: 2, target: 4 }))).toEqual(['priority', 'potential']);
    expect(lacksOf(mark({ present: 3, target: 3 }))).toEqual(['evidence']);
    expect(lacksOf(mark({ present: 4, target: 4, evidenceFiles: ['F'] }))).toEqual([]);
  });

  it('counts towards how far an assessment is', () => {
    const { marks } = look('A', {}, { technology: [1, 1], finance: [null, 4] });
    const progress = progressOf(version, marks);
    expect([progress.marked, progress.all]).toEqual([1, 8]);
    expect(progress.missing).toHaveLength(7);
  });
});

describe('a version that only another laptop knows', () => {
  it('leaves the numbers, names what it can, and invents no words', () => {
    const foreign = look('A', { version: 'needs-map-9' }, { team: [7], technology: [2, 4], robots: [3] });
    const { version: stand, isKnown } = knownVersionOf(templates, foreign, (place) => `Dimensione ${place}`);
    expect(isKnown).toBe(false);
    expect(shortNames(stand.dimensions)).toEqual(['Tecnologia', 'Squadra', 'Dimensione 3']);
    expect(stand.levelNames).toHaveLength(7);
    expect(stand.levelNames.join('')).toBe('');
    expect(stand.dimensions.flatMap(({ levels }) => levels)).toEqual([]);
  });
});
