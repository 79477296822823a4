import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { xssStrings } from '../../tests/support/xss-strings.ts';
import { escapeHtml, html, trustedMarkup } from './html.ts';

describe('html', () => {
  it('escapes text and numbers and keeps markup', () => {
    expect(html`<p>${'a < b & "c"'} ${7} ${html`<b>${'<i>'}</b>`}</p>`.markup).toBe(
      '<p>a &lt; b &amp; &quot;c&quot; 7 <b>&lt;i&gt;</b></p>',
    );
  });

  it('writes lists one after the other and nothing for what is not there', () => {
    expect(html`<p>${['a', html`<b>b</b>`, null, ['c']]}${null}${undefined}${false}</p>`.markup).toBe(
      '<p>a<b>b</b>c</p>',
    );
  });

  it('takes trusted markup as it stands', () => {
    expect(
      html`<style>
        ${trustedMarkup('p > b { color: red }')}
      </style>`.markup,
    ).toContain('p > b');
  });

  it('replaces control characters and signs that turn the reading direction', () => {
    expect(escapeHtml('a\u0000b\u202Ec\u0007')).toBe('a\uFFFDb\uFFFDc\uFFFD');
  });

  it.each(xssStrings)('shows %j as text in text and attributes', (payload) => {
    const page = html`<p title="${payload}">${payload}</p>`;
    const { document } = new JSDOM(page.markup).window;
    const paragraph = document.querySelector('p');
    expect(document.body.childNodes).toHaveLength(1);
    expect(paragraph?.attributes).toHaveLength(1);
    expect(paragraph?.childNodes).toHaveLength(1);
    expect(paragraph?.textContent).toBe(payload);
    expect(paragraph?.title).toBe(payload);
  });
});
