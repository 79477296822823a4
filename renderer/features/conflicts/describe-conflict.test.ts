import { describe, expect, it } from 'vitest';
import * as organisation from '../../../shared/documents/organisation-document.ts';
import {
  dimensionRecord,
  templateRecord,
  templateVersionRecord,
} from '../../../shared/documents/programme-document.ts';
import { catalogue, languages } from '../../../shared/i18n/catalogue.ts';
import { formatMark } from '../../../shared/i18n/format.ts';
import { createTranslate } from '../../../shared/i18n/translator.ts';
import type { Words } from '../../ui/text.tsx';
import { describeRecordType, describeValue } from './describe-conflict.ts';

const RECORDS = [
  organisation.assessmentRecord,
  organisation.levelMarkRecord,
  organisation.cardRecord,
  organisation.helpRequestRecord,
  organisation.sessionRecord,
  organisation.sessionStepRecord,
  organisation.attendanceRecord,
  organisation.coachingDecisionRecord,
  organisation.adviceRecord,
  organisation.actionRecord,
  templateRecord,
  templateVersionRecord,
  dimensionRecord,
];

function wordsOf(language: (typeof languages)[number]): Pick<Words, 't' | 'byKey' | 'mark' | 'shortDate'> {
  const t = createTranslate(language);
  return {
    t,
    // As in the window: a key that arrives as data, empty where there is none.
    byKey: (key) => {
      const [space = '', path = ''] = key.split(':');
      const found = path
        .split('.')
        .reduce<unknown>(
          (text, part) => (typeof text === 'object' && text !== null ? Reflect.get(text, part) : undefined),
          Reflect.get(catalogue[language], space),
        );
      return typeof found === 'string' ? found : '';
    },
    mark: (value) => formatMark(language, value),
    shortDate: (iso) => iso,
  };
}

describe.each(languages)('conflicts in %s', (language) => {
  // The parts of the words that describing needs.
  const words = wordsOf(language) as Words;

  it.each(RECORDS.map((record) => [record.type, record] as const))('name every field of a %s', (type, { schema }) => {
    const nameless = Object.keys(schema.shape).filter((field) => words.byKey(`shell:conflicts.field.${field}`) === '');
    expect(nameless).toEqual([]);
    expect(describeRecordType(words, type)).not.toBe(words.t('shell:conflicts.record.sheet'));
  });
});

describe('values of needs and coaching', () => {
  const words = wordsOf('it') as Words;
  const say = (type: string, field: string, value: string | number | boolean) =>
    describeValue(words, { type, field }, value);

  it('are said in words where they are a choice', () => {
    expect(say('session', 'state', 'closed')).toBe('chiusa');
    expect(say('card', 'priority', 3)).toBe('alta');
    expect(say('action', 'dimension', 'legal')).toBe('Legale e governance');
    expect(say('assessment', 'moment', 't0')).toBe('T0');
  });

  it('stay as they are where they are not', () => {
    expect(say('level-mark', 'present', 3)).toBe('3');
    expect(say('session', 'topic', 'open')).toBe('open');
    expect(say('action', 'text', 'Un testo. Con un punto')).toBe('Un testo. Con un punto');
  });

  it('tell in a sentence that notes, levels or a draft were changed', () => {
    expect(say('session', 'notesTouched', true)).toMatch(/^Gli appunti sono stati cambiati/u);
    expect(say('assessment', 'marksTouched', true)).toMatch(/^I livelli sono stati segnati/u);
    expect(say('template-version', 'dimensionsTouched', true)).toMatch(/^La bozza è stata cambiata/u);
  });
});
