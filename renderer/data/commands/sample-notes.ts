import type { ProseBlock, ProseSpan } from '../../../shared/documents/prose.ts';

/** Signs at the beginning of a line, and what the line becomes. */
const STARTS: readonly (readonly [RegExp, ProseBlock['kind']])[] = [
  [/^## /u, 'heading'],
  [/^\s*- /u, 'bullet'],
  [/^\s*\d+\. /u, 'number'],
  [/^\[[ x]\] /u, 'task'],
];

/**
 * Reads the notes of the sample file, a block a line: `## ` is a heading, `- `, `1. ` and `[x] ` are entries of lists, which stand one
 * step deeper by two (three under a number) leading spaces; `**bold**` and `*italic*` within a line.
 */
export function readSampleNotes(lines: readonly string[]): readonly ProseBlock[] {
  return lines.map((line) => {
    const [start, kind] = STARTS.find(([sign]) => sign.test(line)) ?? [/^/u, 'paragraph'];
    const text = line.replace(start, '');
    const isDone = line.startsWith('[x]');
    const depth = kind === 'heading' ? 2 : kind === 'paragraph' || !line.startsWith(' ') ? 0 : 1;
    return { kind, spans: spansOf(text), depth, isDone };
  });
}

function spansOf(text: string): readonly ProseSpan[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/u)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part.replaceAll('*', ''),
      isBold: part.startsWith('**'),
      isItalic: part.startsWith('*') && !part.startsWith('**'),
      link: '',
    }));
}
