import { describe, expect, it } from 'vitest';
import { actionSchema } from '../domain/coaching.ts';
import { cardSchema, helpRequestSchema, type Card } from '../domain/needs.ts';
import { createTranslate } from '../i18n/translator.ts';
import { builtInVersion } from '../needs/built-in-templates.ts';
import { cardsInZone, countCards, EVERYTHING, isShown } from './board-cards.ts';
import { boardLayout, priorityLayout } from './board-layout.ts';
import { cardStanding } from './card-standing.ts';

const t = createTranslate('it');
const layout = boardLayout('gaps', builtInVersion('needs-map', t), t);

function card(id: string, fields: Partial<Card>) {
  return { id, value: { ...cardSchema.parse({}), kind: 'gap' as const, zone: 'market', ...fields } };
}

const cards = [
  card('a', { order: 'a2', priority: 3 }),
  card('b', { order: 'a1', priority: 1 }),
  card('c', { order: 'a1', kind: 'potential' }),
  card('d', { order: 'a0', zone: 'team', priority: 3, closedOn: '2021-06-01' }),
];
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('the cards of a zone', () => {
  it('stand by their keys; two of the same key by their ids, so that two laptops show the same', () => {
    expect(idsOf(cardsInZone(layout, [...cards].reverse(), 'market'))).toEqual(['b', 'c', 'a']);
  });

  it('stand by dimension on a board by priorities', () => {
    expect(idsOf(cardsInZone(priorityLayout(t), cards, '3'))).toEqual(['a', 'd']);
  });
});

describe('the filters', () => {
  const shown = (filter: Partial<typeof EVERYTHING>) =>
    idsOf(cards.filter((one) => isShown(one, { ...EVERYTHING, ...filter })));

  it('hide closed gaps until somebody asks for them', () => {
    expect(shown({})).toEqual(['a', 'b', 'c']);
    expect(shown({ closed: true })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('go by kind, dimension and priority, together', () => {
    expect(shown({ kind: 'gap' })).toEqual(['a', 'b']);
    expect(shown({ dimension: 'team', closed: true })).toEqual(['d']);
    expect(shown({ priority: 3 })).toEqual(['a']);
    expect(shown({ kind: 'potential', priority: 3 })).toEqual([]);
  });

  it('leave the counts alone', () => {
    expect(countCards(cards)).toEqual({ gap: 2, potential: 1, idea: 0, closed: 1 });
  });
});

describe('what a card says below its title', () => {
  const [first = card('a', {})] = cards;
  const request = (state: 'open' | 'answered' | 'withdrawn', answer = '') => ({
    id: `r-${state}`,
    value: { ...helpRequestSchema.parse({}), gap: 'a', state, answer },
  });
  const action = (state: 'open' | 'done') => ({
    id: `x-${state}`,
    value: { ...actionSchema.parse({}), card: 'a', state },
  });
  const owned = { ...first, value: { ...first.value, owner: 'Esperto 19', evidenceLink: 'https://esempio.it' } };

  it('is what comes next: an open request, then an answer, then an open action', () => {
    expect(cardStanding(owned, [request('answered'), request('open')], [action('open')]).kind).toBe('requested');
    expect(cardStanding(owned, [request('answered', 'Esperto 7')], [action('open')])).toEqual({
      kind: 'answered',
      answer: 'Esperto 7',
    });
    expect(cardStanding(owned, [request('withdrawn')], [action('done'), action('open')]).kind).toBe('action');
  });

  it('is else who has it, what shows it, how many hours', () => {
    expect(cardStanding(owned, [], [action('done')])).toEqual({ kind: 'owner', owner: 'Esperto 19' });
    const shownBy = { ...first, value: { ...first.value, evidenceFiles: ['f'], evidenceLink: 'https://esempio.it' } };
    expect(cardStanding(shownBy, [], [])).toEqual({ kind: 'evidence', count: 2 });
    expect(cardStanding({ ...first, value: { ...first.value, hours: 8 } }, [], [])).toEqual({
      kind: 'hours',
      hours: 8,
    });
    expect(cardStanding(first, [], [])).toEqual({ kind: 'none' });
  });

  it('is first that it is closed', () => {
    const closed = { ...owned, value: { ...owned.value, closedOn: '2021-06-01' } };
    expect(cardStanding(closed, [request('open')], [])).toEqual({ kind: 'closed', day: '2021-06-01' });
  });
});
