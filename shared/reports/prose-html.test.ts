import { describe, expect, it } from 'vitest';
import type { ProseBlock, ProseSpan } from '../documents/prose.ts';
import { hasProse, proseHtml } from './prose-html.ts';

const span = (text: string, marks: Partial<ProseSpan> = {}): ProseSpan => ({
  text,
  isBold: false,
  isItalic: false,
  link: '',
  ...marks,
});
const block = (kind: ProseBlock['kind'], text: string, depth = 0, isDone = false): ProseBlock => ({
  kind,
  spans: [span(text)],
  depth,
  isDone,
});
const markup = (...blocks: ProseBlock[]): string => proseHtml(blocks).markup.replace(/\s*\n\s*/g, '');

describe('proseHtml', () => {
  it('nests lists by their depth and ends them at a paragraph', () => {
    expect(
      markup(
        block('bullet', 'a'),
        block('number', 'a1', 1),
        block('number', 'a2', 1),
        block('bullet', 'b'),
        block('paragraph', 'c'),
      ),
    ).toBe('<div class="prose"><ul><li>a<ol><li>a1</li><li>a2</li></ol></li><li>b</li></ul><p>c</p></div>');
  });

  it('begins another list where the kind changes, and keeps an entry without a parent', () => {
    expect(markup(block('bullet', 'deep', 2), block('number', 'n'))).toBe(
      '<div class="prose"><ul><li>deep</li></ul><ol><li>n</li></ol></div>',
    );
  });

  it('escapes what people wrote, in every kind of block', () => {
    const hostile = '<script>alert(1)</script>';
    for (const kind of ['paragraph', 'heading', 'bullet', 'number', 'task'] as const) {
      expect(markup(block(kind, hostile))).not.toContain('<script');
    }
  });

  it('prints the address after the words of a link, once, and never as one', () => {
    const linked = (text: string): ProseBlock => ({
      ...block('paragraph', ''),
      spans: [span(text, { link: 'https://example.org' })],
    });
    expect(markup(linked('il sito'))).toContain('il sito (https://example.org)');
    expect(markup(linked('https://example.org'))).toContain('<p>https://example.org</p>');
    expect(markup(linked('il sito'))).not.toContain('href');
  });

  it('leaves empty paragraphs out, and knows notes without words', () => {
    expect(markup(block('paragraph', ' '), block('paragraph', 'a'))).toBe('<div class="prose"><p>a</p></div>');
    expect(hasProse([block('paragraph', ' ')])).toBe(false);
    expect(hasProse([block('task', 'a')])).toBe(true);
  });
});
