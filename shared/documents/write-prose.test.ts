import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { exportProse, proseOf, proseText, readProse, writeProse, type ProseBlock, type ProseSpan } from './prose.ts';

const PLAIN = { isBold: false, isItalic: false, link: '' };

function span(text: string, marks: Partial<ProseSpan> = {}): ProseSpan {
  return { text, ...PLAIN, ...marks };
}

function block(kind: ProseBlock['kind'], depth: number, spans: readonly ProseSpan[], isDone = false): ProseBlock {
  return { kind, depth, spans, isDone };
}

function written(blocks: readonly ProseBlock[]): Y.XmlFragment {
  const fragment = proseOf(new Y.Doc(), 'session/S/notes');
  writeProse(fragment, blocks);
  return fragment;
}

describe('writing prose', () => {
  it('is read as the blocks it was given', () => {
    const blocks = [
      block('heading', 2, [span('Che cosa è emerso')]),
      block('paragraph', 0, [
        span('Nove '),
        span('su dodici', { isBold: true }),
        span(' partirebbero.', { isItalic: true }),
      ]),
      block('bullet', 0, [span('associazioni')]),
      block('bullet', 1, [span('quella di quartiere', { link: 'https://example.org' })]),
      block('number', 2, [span('primo passo')]),
      block('bullet', 0, [span('scuole'), span('\n'), span('anche serali')]),
      block('task', 0, [span('chiamare il museo')], true),
      block('task', 0, [span('chiedere il listino')]),
      block('paragraph', 0, []),
    ];
    expect(readProse(written(blocks))).toEqual(blocks);
  });

  it('builds the nodes that the editor knows', () => {
    const fragment = written([
      block('task', 0, [span('fatto')], true),
      block('paragraph', 0, [span('a', { isBold: true, link: 'https://example.org' })]),
    ]);
    expect(exportProse(fragment)).toEqual([
      {
        node: 'taskList',
        attributes: {},
        content: [
          {
            node: 'taskItem',
            attributes: { checked: true },
            content: [{ node: 'paragraph', attributes: {}, content: [[{ text: 'fatto' }]] }],
          },
        ],
      },
      {
        node: 'paragraph',
        attributes: {},
        content: [[{ text: 'a', marks: { bold: {}, link: { href: 'https://example.org' } } }]],
      },
    ]);
  });

  it('puts an entry that stands too deep as deep as it can', () => {
    const read = readProse(written([block('bullet', 3, [span('a')]), block('bullet', 2, [span('b')])]));
    expect(read.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('gives back any well-formed note', () => {
    const spans = fc
      .array(fc.record({ text: fc.stringMatching(/^[^\n]{1,8}$/u), isBold: fc.boolean(), isItalic: fc.boolean() }), {
        maxLength: 3,
      })
      .map((parts) => parts.map(({ text, ...marks }) => span(text, marks)));
    const kinds = fc.constantFrom('paragraph', 'heading', 'bullet', 'number', 'task');
    const blocks = fc
      .array(fc.record({ kind: kinds, step: fc.integer({ min: 0, max: 4 }), spans, isDone: fc.boolean() }), {
        maxLength: 12,
      })
      .map((drafts) => {
        let depth = -1;
        return drafts.map(({ kind, step, spans: words, isDone }) => {
          if (kind === 'paragraph' || kind === 'heading') depth = -1;
          if (kind === 'paragraph') return block(kind, 0, joined(words));
          if (kind === 'heading') return block(kind, 1 + (step % 3), joined(words));
          depth = Math.min(step, depth + 1);
          return block(kind, depth, joined(words), kind === 'task' && isDone);
        });
      });
    fc.assert(
      fc.property(blocks, (given) => {
        expect(readProse(written(given))).toEqual(given);
      }),
    );
  });
});

describe('reading prose of a newer app', () => {
  type Child = string | Y.XmlElement;

  function node(name: string, ...children: readonly Child[]): Y.XmlElement {
    const made = new Y.XmlElement(name);
    made.insert(
      0,
      children.map((child) => (typeof child === 'string' ? new Y.XmlText(child) : child)),
    );
    return made;
  }

  function readLines(...children: readonly Child[]): readonly string[] {
    const fragment = proseOf(new Y.Doc(), 'session/S/notes');
    fragment.insert(
      0,
      children.map((child) => (typeof child === 'string' ? new Y.XmlText(child) : child)),
    );
    return readProse(fragment).map((one) => `${one.kind}${one.depth}: ${proseText([one])}`);
  }

  it('keeps the words around and within an inline node that it does not know', () => {
    expect(
      readLines(node('paragraph', 'Sentire ', node('mention', 'Anna'), ' entro ', node('date'), 'venerdì.')),
    ).toEqual(['paragraph0: Sentire Anna entro venerdì.']);
    expect(readLines(node('heading', node('mention', 'Anna')))).toEqual(['heading1: Anna']);
    expect(
      readLines(node('bulletList', node('listItem', node('paragraph', 'Da ', node('mention', node('name', 'Anna')))))),
    ).toEqual(['bullet0: Da Anna']);
  });

  it('reads the blocks of a container that it does not know one by one', () => {
    expect(
      readLines(
        node(
          'callout',
          node('title', 'Nota'),
          node('paragraph', 'Uno', node('hardBreak'), 'due'),
          node('figure', node('caption', 'Tre')),
        ),
      ),
    ).toEqual(['paragraph0: Nota', 'paragraph0: Uno\ndue', 'paragraph0: Tre']);
  });

  it('keeps a text that stands where only blocks should', () => {
    expect(readLines('Sciolto', node('bulletList', 'nella lista', node('listItem', 'nella voce')))).toEqual([
      'paragraph0: Sciolto',
      'bullet0: nella lista',
      'bullet0: nella voce',
    ]);
  });
});

/** Yjs joins neighbours in the same style: two spans of one style are one. */
function joined(spans: readonly ProseSpan[]): readonly ProseSpan[] {
  const out: ProseSpan[] = [];
  for (const one of spans) {
    const last = out.at(-1);
    if (last !== undefined && last.isBold === one.isBold && last.isItalic === one.isItalic) {
      out[out.length - 1] = { ...last, text: last.text + one.text };
    } else out.push(one);
  }
  return out;
}
