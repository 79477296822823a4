import type { Translate } from '../i18n/translator.ts';

const WORDS = [
  'needsPaper:number.n1',
  'needsPaper:number.n2',
  'needsPaper:number.n3',
  'needsPaper:number.n4',
  'needsPaper:number.n5',
  'needsPaper:number.n6',
  'needsPaper:number.n7',
  'needsPaper:number.n8',
  'needsPaper:number.n9',
  'needsPaper:number.n10',
] as const;

/** A small count in words, of things that are feminine in Italian (dimensions, actions); in figures beyond ten. */
export function numberWord(count: number, t: Translate): string {
  const word = WORDS[count - 1];
  return word === undefined ? String(count) : t(word);
}

/** The same word at the beginning of a sentence. */
export function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}
