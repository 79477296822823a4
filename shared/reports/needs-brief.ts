import { formatList } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import type { NeedsLevel, NeedsModel, NeedsRow } from './needs-model.ts';
import { capitalised, numberWord } from './number-word.ts';
import { fillSlots, slot } from './rich-text.ts';

/** What both papers of needs begin with. */
export type Brief = Pick<NeedsModel, 'language' | 'earlier' | 'rows'>;

// More names than this are counted instead: a sentence of eight names says nothing.
const MOST_NAMES = 3;

/** A level as sentences name it: `2, ipotesi`. */
export function levelWords(level: NeedsLevel, t: Translate): string {
  return level.word === '' ? String(level.level) : t('needsPaper:level', { ...level });
}

/** A priority in a word. */
export function priorityWord(priority: NeedsRow['priority'], t: Translate): string {
  return priority === null ? '–' : t(PRIORITIES[priority]);
}

const PRIORITIES = {
  1: 'needsPaper:priority.low',
  2: 'needsPaper:priority.medium',
  3: 'needsPaper:priority.high',
} as const;

/** The sentence of the change, then the lowest dimensions: never a mean. */
export function briefLead(model: Brief, t: Translate): Html {
  return html`<p class="lead">${changeSentence(model, t)} ${lowestSentence(model, t)}</p>`;
}

/** What weighs most, what is reached, and what nobody knows. */
export function briefNotes(model: Brief, t: Translate): Html {
  const unknown = model.rows.filter(({ present }) => present === null).length;
  return html`<p>
    ${heaviestSentence(model, t)} ${reachedSentence(model, t)}
    ${unknown === 0 ? null : t('needsPaper:brief.unknown', { count: unknown, number: numberWord(unknown, t) })}
  </p>`;
}

function changeSentence({ earlier, rows }: Brief, t: Translate): string | null {
  if (earlier === null) return null;
  const steps = rows.flatMap(({ present, earlier: before }) =>
    present === null || before === null ? [] : [present.level - before.level],
  );
  if (steps.length === 0) return null;
  const risen = steps.filter((step) => step > 0);
  const fallen = steps.filter((step) => step < 0);
  if (risen.length === 0 && fallen.length === 0) return t('needsPaper:brief.unchanged');
  const count = (number: number) => ({
    count: number,
    number: numberWord(number, t),
    Number: capitalised(numberWord(number, t)),
    total: numberWord(rows.length, t),
  });
  const up =
    risen.length === 0
      ? t('needsPaper:brief.noneRisen')
      : t(
          risen.every((step) => step === 1) ? 'needsPaper:brief.risenByOne' : 'needsPaper:brief.risen',
          count(risen.length),
        );
  return fallen.length === 0 ? up : [up, t('needsPaper:brief.fallen', count(fallen.length))].join(' ');
}

function lowestSentence({ language, rows }: Brief, t: Translate): HtmlValue {
  const known = rows.filter((row): row is NeedsRow & { readonly present: NeedsLevel } => row.present !== null);
  const lowest = Math.min(...known.map(({ present }) => present.level));
  const low = known.filter(({ present }) => present.level === lowest);
  const [first] = low;
  if (first === undefined) return t('needsPaper:brief.nothingKnown');
  const level = html`<span class="nb">${levelWords(first.present, t)}</span>`;
  if (low.length === known.length && known.length > 1)
    return fillSlots(t('needsPaper:brief.allEqual', { level: slot('level') }), { level });
  if (low.length > MOST_NAMES) {
    const values = { Number: capitalised(numberWord(low.length, t)), level: slot('level') };
    return fillSlots(t('needsPaper:brief.manyLowest', values), { level });
  }
  return named(low, language, (values) => t('needsPaper:brief.lowest', { ...values, level: slot('level') }), { level });
}

function heaviestSentence({ language, rows }: Brief, t: Translate): HtmlValue {
  const weights = rows.map(({ weight }) => weight ?? 0);
  const most = Math.max(0, ...weights);
  if (most === 0) {
    if (rows.every(({ target }) => target === null)) return t('needsPaper:brief.noTargets');
    // Where no gap is known, how many levels are unknown says it all.
    return rows.some(({ gap }) => gap !== null) ? t('needsPaper:brief.noGap') : null;
  }
  const heaviest = rows.filter(({ weight }) => weight === most);
  if (heaviest.length > MOST_NAMES) {
    return t('needsPaper:brief.manyHeaviest', { Number: capitalised(numberWord(heaviest.length, t)), weight: most });
  }
  return named(heaviest, language, (values) => t('needsPaper:brief.heaviest', { ...values, weight: most }));
}

function reachedSentence({ language, rows }: Brief, t: Translate): HtmlValue {
  const reached = rows.filter(({ gap }) => gap === 0);
  if (reached.length === 0) return null;
  if (reached.length > MOST_NAMES)
    return t('needsPaper:brief.manyReached', { Number: capitalised(numberWord(reached.length, t)) });
  return named(reached, language, (values) => t('needsPaper:brief.reached', values));
}

/** A sentence with the names of dimensions in bold, wherever the language puts them. */
function named(
  rows: readonly NeedsRow[],
  language: Brief['language'],
  sentence: (values: { readonly count: number; readonly names: string }) => string,
  others: Readonly<Record<string, Html>> = {},
): Html {
  const names = formatList(
    language,
    rows.map((_row, index) => slot(`n${index}`)),
  );
  const bold = Object.fromEntries(rows.map(({ name }, index) => [`n${index}`, html`<strong>${name}</strong>`]));
  return fillSlots(sentence({ count: rows.length, names }), { ...bold, ...others });
}
