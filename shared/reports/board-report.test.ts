import { describe, expect, it } from 'vitest';
import { sampleBoard } from '../../tests/support/board-models.ts';
import { createTranslate } from '../i18n/translator.ts';
import { boardReport } from './board-report.ts';

describe('a board on paper', () => {
  it.each([
    ['it', '2,5 ore'],
    ['en', '2.5 hours'],
  ] as const)('spells hours as the language does (%s)', (language, words) => {
    const sample = sampleBoard('gaps', 'a3', false, 1);
    const zones = sample.zones.map((zone) => ({
      ...zone,
      cards: zone.cards.map((card) => ({ ...card, hours: 2.5 })),
    }));
    const { parts } = boardReport({ ...sample, language, zones }, createTranslate(language));
    expect(parts[0]?.html).toContain(words);
  });
});
