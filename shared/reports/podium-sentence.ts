import type { Language } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { RankingTable } from './ranking-model.ts';
import { fillSlots, slot } from './rich-text.ts';

function boldNames(language: Language, names: readonly string[]): readonly HtmlValue[] {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list
    .formatToParts(names)
    .map((part) => (part.type === 'element' ? html`<strong>${part.value}</strong>` : part.value));
}

/** The outcome in one sentence: who holds the first places, with ties said. Places after the third are left to the table. */
export function podiumSentence(ranking: RankingTable, language: Language, t: Translate): Html {
  const namesAt = (place: number): readonly string[] =>
    ranking.rows.filter((row) => row.place === place).map((row) => row.organisation);
  const phrases: Html[] = [];
  const add = (names: readonly string[], phrase: string): void => {
    if (names.length > 0) phrases.push(fillSlots(phrase, { names: boldNames(language, names) }));
  };
  const [first, second, third] = [namesAt(1), namesAt(2), namesAt(3)];
  const names = slot('names');
  add(first, t('paper:podium.first', { names, count: first.length }));
  if (ranking.podium >= 2) add(second, t('paper:podium.second', { names, count: second.length }));
  if (ranking.podium >= 3) add(third, t('paper:podium.third', { names, count: third.length }));
  const [one, two, three] = phrases;
  if (one === undefined) return html`${t('paper:podium.none')}`;
  const slots = { one: slot('one'), two: slot('two'), three: slot('three') };
  const values = { one, two, three };
  if (two === undefined) return fillSlots(t('paper:podium.sentenceOfOne', slots), values);
  if (three === undefined) return fillSlots(t('paper:podium.sentenceOfTwo', slots), values);
  return fillSlots(t('paper:podium.sentenceOfThree', slots), values);
}
