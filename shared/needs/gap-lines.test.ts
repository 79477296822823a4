import { describe, expect, it } from 'vitest';
import type { CoachingDocument } from '../documents/organisation-document.ts';
import { actionSchema } from '../domain/coaching.ts';
import { assessmentSchema, cardSchema, helpRequestSchema, levelMarkSchema, type LevelMark } from '../domain/needs.ts';
import { createTranslate } from '../i18n/translator.ts';
import { builtInVersion } from './built-in-templates.ts';
import { gapLinesOf, potentialLinesOf } from './gap-lines.ts';
import { overlayOf } from './overlay.ts';

const version = builtInVersion('needs-map', createTranslate('it'));

function overlay(marks: Readonly<Record<string, Partial<LevelMark>>>) {
  const now = {
    id: 'A',
    value: assessmentSchema.parse({}),
    marks: new Map(Object.entries(marks).map(([id, mark]) => [id, levelMarkSchema.parse(mark)] as const)),
  };
  return overlayOf({ before: null, now }, () => version);
}

const card = (id: string, fields: object) => ({
  id,
  value: cardSchema.parse({ board: 'gaps', kind: 'gap', title: id, ...fields }),
});
const nothing: Pick<CoachingDocument, 'actions' | 'cards' | 'requests'> = { actions: [], cards: [], requests: [] };

describe('the gaps of the overview', () => {
  it('are the open cards by priority, and the dimensions whose gap stands on no card', () => {
    const lines = gapLinesOf(
      overlay({
        technology: { present: 2, target: 4, priority: 3, hours: 6 },
        legal: { present: 4, target: 5, priority: 1 },
        finance: { present: 5, target: 5 },
        team: { present: 1 },
      }),
      {
        ...nothing,
        cards: [
          card('Vendite', { zone: 'legal', priority: 2 }),
          card('Chiuso', { zone: 'market', closedOn: '2021-05-01', priority: 3 }),
          card('Altrove', { zone: 'technology', board: 'swot', priority: 3 }),
          card('Potenziale', { zone: 'technology', kind: 'potential' }),
        ],
      },
    );
    expect(lines.map(({ key, priority, hours }) => [key, priority, hours])).toEqual([
      ['technology', 3, 6],
      ['Vendite', 2, null],
    ]);
  });

  it('say what is done about each: an answer before a request, a request before actions', () => {
    const cards = ['answered', 'requested', 'actions', 'done', 'none'].map((id) => card(id, {}));
    const requests = [
      { id: 'R1', value: helpRequestSchema.parse({ gap: 'answered', state: 'answered', answer: 'Esperto 10' }) },
      { id: 'R2', value: helpRequestSchema.parse({ gap: 'requested', hours: 6 }) },
      { id: 'R3', value: helpRequestSchema.parse({ gap: 'none', state: 'withdrawn' }) },
    ];
    const actions = [
      { id: 'A1', value: actionSchema.parse({ card: 'actions', state: 'partly' }) },
      { id: 'A2', value: actionSchema.parse({ card: 'actions', state: 'done' }) },
      { id: 'A3', value: actionSchema.parse({ card: 'done', state: 'done' }) },
      { id: 'A4', value: actionSchema.parse({ card: 'requested', state: 'open' }) },
    ];
    const lines = gapLinesOf(null, { cards, requests, actions });
    expect(lines.map(({ key, work }) => [key, work])).toEqual([
      ['answered', { kind: 'answered', answer: 'Esperto 10' }],
      ['requested', { kind: 'requested', hours: 6 }],
      ['actions', { kind: 'actions', open: 1 }],
      ['done', { kind: 'done', done: 1 }],
      ['none', { kind: 'none' }],
    ]);
  });
});

describe('the potentials of the overview', () => {
  it('are the cards, and what a mark says where no card does', () => {
    const lines = potentialLinesOf(
      overlay({
        technology: { potential: 'Costa meno' },
        market: { potential: 'Ospedali' },
        legal: { potential: '  ' },
      }),
      {
        ...nothing,
        cards: [
          card('Domanda depositata', {
            kind: 'potential',
            zone: 'technology',
            evidenceFiles: ['F'],
            evidenceLink: 'https://x',
          }),
        ],
      },
    );
    expect(lines.map(({ key, files, links }) => [key, files, links])).toEqual([
      ['Domanda depositata', 1, 1],
      ['market', 0, 0],
    ]);
  });
});
