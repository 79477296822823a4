import { describe, expect, it } from 'vitest';
import { createTranslate } from '../i18n/translator.ts';
import { html } from './html.ts';
import { fillSlots, slot } from './rich-text.ts';

describe('fillSlots', () => {
  it('puts markup where the sentence has its slot and escapes the sentence', () => {
    const sentence = `Vale <${slot('measure')}> & basta`;
    expect(fillSlots(sentence, { measure: html`<b>grezzo</b>` }).markup).toBe('Vale &lt;<b>grezzo</b>&gt; &amp; basta');
  });

  it('escapes a value that is text', () => {
    expect(fillSlots(slot('name'), { name: '<b>' }).markup).toBe('&lt;b&gt;');
  });

  it('passes the catalogue unharmed', () => {
    const t = createTranslate('it');
    const code = fillSlots(t('paper:seal.shortCode', { code: slot('code') }), { code: html`<b>7F3K</b>` });
    expect(code.markup).toBe('Codice breve, da leggere ad alta voce: <b>7F3K</b>.');
  });
});
