import { escapeHtml, html, trustedMarkup, type Html, type HtmlValue } from './html.ts';

// Private-use characters do not occur in the catalogue, so a slot cannot be confused with words.
const open = '\uE000';
const close = '\uE001';
const slots = new RegExp(`${open}(\\w+)${close}`, 'g');

/** Stands for a value in a catalogue sentence until {@link fillSlots} puts it there. */
export function slot(name: string): string {
  return `${open}${name}${close}`;
}

/**
 * Puts markup into a translated sentence, so that a name can be bold wherever the language places it:
 * `fillSlots(t('paper:x', { name: slot('name') }), { name: html`<b>…</b>` })`. The sentence itself is escaped.
 */
export function fillSlots(sentence: string, values: Readonly<Record<string, HtmlValue>>): Html {
  return trustedMarkup(escapeHtml(sentence).replace(slots, (_match, name: string) => html`${values[name]}`.markup));
}
