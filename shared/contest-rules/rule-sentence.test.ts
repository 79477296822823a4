import { describe, expect, it } from 'vitest';
import { contestSchema, criterionSchema, pitchSchema, type Contest } from '../domain/contest.ts';
import { prizeSchema } from '../domain/contest-day.ts';
import { createTranslate } from '../i18n/translator.ts';
import { describeRule, type RuleParts } from './rule-sentence.ts';

const t = createTranslate('it');

function parts(facts: Partial<Contest>, rest: Partial<RuleParts> = {}): RuleParts {
  return {
    contest: { ...contestSchema.parse({}), ...facts },
    criteria: [{ id: 'impact', value: criterionSchema.parse({ name: 'Impatto' }) }],
    pitches: [],
    prizes: [],
    ...rest,
  };
}

describe('the rule in words', () => {
  it('says the plain rule in plain words', () => {
    expect(describeRule(parts({}), t, 'it')).toBe(
      'Decide la media di tutti i voti, ogni criterio con il suo peso. Chi è pari è ex aequo. Si annunciano i primi 3 posti.',
    );
  });

  it('says each step in its order', () => {
    const rule = describeRule(
      parts(
        {
          method: 'trimmed',
          trim: 2,
          podium: 1,
          tieBreaks: [
            { kind: 'criterion', criterion: 'impact' },
            { kind: 'head-to-head' },
            { kind: 'criterion', criterion: 'gone' },
            { kind: 'jury-vote' },
          ],
          advanceKind: 'threshold',
          advanceThreshold: 6.5,
          isBlind: true,
        },
        {
          pitches: [{ id: 'p', value: pitchSchema.parse({ isCalibration: true }) }],
          prizes: [
            { id: '1', value: prizeSchema.parse({ name: 'Premio impatto', kind: 'criterion', criterion: 'impact' }) },
            { id: '2', value: prizeSchema.parse({ name: 'Premio finanza', kind: 'world', world: 'finance' }) },
            { id: '3', value: prizeSchema.parse({ name: 'Menzione' }) },
            { id: '4', value: prizeSchema.parse({ name: 'Perso', kind: 'criterion', criterion: 'gone' }) },
          ],
        },
      ),
      t,
      'it',
    );
    expect(rule).toBe(
      'Per ogni criterio si tolgono i 2 voti più alti e i 2 più bassi; decide la media degli altri, ogni criterio con il suo ' +
        'peso. A parità decide la media di «Impatto», poi il confronto diretto fra i giurati che hanno votato entrambi, poi ' +
        'il voto della giuria; chi resta pari è ex aequo. Si annuncia il primo posto. Al turno successivo passa chi arriva ' +
        'almeno a 6,5. Premi speciali: «Premio impatto» al migliore su «Impatto», «Premio finanza» al preferito del mondo ' +
        'finanza e «Menzione» a chi sceglie la giuria. I giurati votano senza sapere chi presenta. Prima si vota una prova ' +
        'di taratura, che non conta.',
    );
  });

  it('has a sentence for every method and way on, in both languages, with nothing left to fill in', () => {
    for (const language of ['it', 'en'] as const) {
      const told = new Set<string>();
      for (const method of ['raw', 'trimmed', 'zscore', 'additive'] as const) {
        for (const advanceKind of ['none', 'top', 'threshold', 'jury'] as const) {
          const rule = describeRule(parts({ method, advanceKind }), createTranslate(language), language);
          expect(rule).not.toMatch(/\{\{|preparation|undefined/u);
          told.add(rule);
        }
      }
      expect(told.size).toBe(16);
    }
  });
});
