import { describe, expect, it } from 'vitest';
import { sampleMinutes } from '../../tests/support/paper-models.ts';
import { xssStrings } from '../../tests/support/xss-strings.ts';
import { createTranslate } from '../i18n/translator.ts';
import { cssString } from './css-string.ts';
import { marginBoxStyle, pageCountWords } from './margin-boxes.ts';
import { minutesReport } from './minutes-report.ts';

describe('cssString', () => {
  it('writes all but letters, digits and spaces as code points', () => {
    expect(cssString('Città "A"\n')).toBe('"Citt\\e0  \\22 A\\22 \\a "');
  });

  it.each(xssStrings)('leaves nothing of %j that could end a string or a style sheet', (payload) => {
    expect(cssString(payload)).toMatch(/^"[A-Za-z0-9 \\]*"$/);
  });
});

describe('marginBoxStyle', () => {
  const [part] = minutesReport(sampleMinutes(3), createTranslate('it')).parts;
  const style = part === undefined ? '' : marginBoxStyle(part);

  it('counts pages in the words of the language', () => {
    expect(pageCountWords('pagina {{page}} di {{pages}}')).toEqual(['pagina ', ' di ', '']);
    expect(style).toContain('content: "pagina " counter(page) " di " counter(pages) ""');
  });

  it('has no running header on the first page', () => {
    expect(style).toMatch(/@page :first \{ @top-left \{ content: none; \} @top-right \{ content: none; \} \}/);
  });
});
