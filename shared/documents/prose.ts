import * as Y from 'yjs';
import type { Json } from '../lib/json.ts';
import { REGISTERS } from './state.ts';

/** Words in one style. */
export interface ProseSpan {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Web address; empty for none. */
  readonly link: string;
}

/** A paragraph, a heading or an entry of a list, in reading order. Lists are flat: `depth` says how far in an entry stands. */
export interface ProseBlock {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'number' | 'task';
  readonly spans: readonly ProseSpan[];
  /** Level of a heading (1–3), depth of a list entry (0 for the outermost); 0 for a paragraph. */
  readonly depth: number;
  /** Whether a task is ticked. */
  readonly isDone: boolean;
}

/** The fragment that holds a prose of a document. */
export function proseOf(doc: Y.Doc, name: string): Y.XmlFragment {
  return doc.getXmlFragment(name);
}

/** Names of everything at the top of a document that is prose and not empty, ordered. */
export function listProse(doc: Y.Doc): readonly string[] {
  return [...doc.share.keys()]
    .filter((name) => name !== REGISTERS && proseOf(doc, name).length > 0)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Whether a transaction changed a prose, anywhere in it. */
export function changesProse({ changedParentTypes }: Y.Transaction, fragment: Y.XmlFragment): boolean {
  // Yjs declares the map for types of any event; a lookup by identity asks nothing of them.
  return (changedParentTypes as ReadonlyMap<unknown, unknown>).has(fragment);
}

/** Lists within lists of a real note stand a few deep; what reads prose goes down one call a level. */
const DEEPEST = 100;

/** Whether every prose of a document nests no deeper than what reads it can follow. A document made to be read endlessly does not. */
export function isProseReadable(doc: Y.Doc): boolean {
  let level: readonly Y.XmlFragment[] = listProse(doc).map((name) => proseOf(doc, name));
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    level = level.flatMap((node) => node.toArray().filter((child) => child instanceof Y.XmlElement));
  }
  return true;
}

/** Everything a prose holds, for comparing and for other programs: what this app does not know is there too. */
export function exportProse(fragment: Y.XmlFragment): Json {
  return fragment.toArray().map(exportNode);
}

function exportNode(node: unknown): Json {
  if (node instanceof Y.XmlText) {
    return node
      .toDelta()
      .map((part: { readonly insert: Json; readonly attributes?: Json }) =>
        part.attributes === undefined ? { text: part.insert } : { text: part.insert, marks: part.attributes },
      );
  }
  if (node instanceof Y.XmlElement) {
    return { node: node.nodeName, attributes: node.getAttributes() as Json, content: node.toArray().map(exportNode) };
  }
  return null;
}

/**
 * Reads a prose as the app's papers, lists and search know it. Nodes of a newer app are read as paragraphs of their words:
 * nothing that somebody wrote is left out.
 */
export function readProse(fragment: Y.XmlFragment): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  readChildren(fragment, blocks, null, 0);
  return blocks;
}

type ListKind = 'bullet' | 'number' | 'task';

const LISTS: Readonly<Record<string, ListKind>> = { bulletList: 'bullet', orderedList: 'number', taskList: 'task' };

/** `list` is the list whose entry is being read, whose first paragraph carries its sign. */
function readChildren(parent: Y.XmlFragment, blocks: ProseBlock[], list: ListKind | null, depth: number): void {
  let sign: ListKind | null = list;
  for (const node of parent.toArray()) {
    if (!(node instanceof Y.XmlElement)) continue;
    const inner = LISTS[node.nodeName];
    if (inner !== undefined) {
      for (const entry of node.toArray()) {
        if (entry instanceof Y.XmlElement) readChildren(entry, blocks, inner, list === null ? 0 : depth + 1);
      }
    } else if (node.toArray().some((child) => child instanceof Y.XmlElement && child.nodeName !== 'hardBreak')) {
      readChildren(node, blocks, list, depth);
    } else {
      blocks.push(blockOf(node, sign, parent, depth));
      sign = null;
    }
  }
}

function blockOf(node: Y.XmlElement, sign: ListKind | null, parent: Y.XmlFragment, depth: number): ProseBlock {
  const spans = node.toArray().flatMap(spansOf);
  if (sign !== null) {
    const isDone = parent instanceof Y.XmlElement && isTrue(attributeOf(parent, 'checked'));
    return { kind: sign, spans, depth, isDone };
  }
  if (node.nodeName === 'heading') {
    const level = Number(attributeOf(node, 'level'));
    return { kind: 'heading', spans, depth: Math.min(3, Math.max(1, level || 1)), isDone: false };
  }
  return { kind: 'paragraph', spans, depth: 0, isDone: false };
}

function attributeOf(node: Y.XmlElement, name: string): unknown {
  return (node.getAttributes() as Readonly<Record<string, unknown>>)[name];
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function spansOf(node: unknown): readonly ProseSpan[] {
  if (node instanceof Y.XmlElement) return [{ text: '\n', isBold: false, isItalic: false, link: '' }];
  if (!(node instanceof Y.XmlText)) return [];
  const parts = node.toDelta() as readonly { readonly insert: unknown; readonly attributes?: unknown }[];
  return parts.flatMap(({ insert, attributes }) => {
    if (typeof insert !== 'string') return [];
    const marks = (attributes ?? {}) as Readonly<Record<string, unknown>>;
    return [{ text: insert, isBold: 'bold' in marks, isItalic: 'italic' in marks, link: linkOf(marks.link) }];
  });
}

function linkOf(mark: unknown): string {
  if (typeof mark !== 'object' || mark === null || !('href' in mark)) return '';
  return typeof mark.href === 'string' ? mark.href : '';
}

/** The words alone, a line a block: what search and lists read. */
export function proseText(blocks: readonly ProseBlock[]): string {
  return blocks.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n');
}
