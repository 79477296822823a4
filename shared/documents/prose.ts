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
    const parts = node.toDelta() as readonly { readonly insert: Json; readonly attributes?: Json }[];
    return parts.map(({ insert, attributes }) =>
      attributes === undefined ? { text: insert } : { text: insert, marks: attributes },
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

/** Whatever may stand in a prose. */
type ProseNode = ReturnType<Y.XmlFragment['toArray']>[number];

/** Reads one node at the top of a prose: {@link readProse} is what all of them say, one after the other. */
export function readProseNode(fragment: Y.XmlFragment, node: ProseNode): readonly ProseBlock[] {
  const blocks: ProseBlock[] = [];
  readNode({ node, parent: fragment, list: null, depth: 0 }, blocks, null);
  return blocks;
}

/** `list` is the list whose entry is being read, whose first paragraph carries its sign. */
function readChildren(parent: Y.XmlFragment, blocks: ProseBlock[], list: ListKind | null, depth: number): void {
  let sign: ListKind | null = list;
  for (const node of parent.toArray()) sign = readNode({ node, parent, list, depth }, blocks, sign);
}

interface NodeInPlace {
  readonly node: ProseNode;
  readonly parent: Y.XmlFragment;
  readonly list: ListKind | null;
  readonly depth: number;
}

/** @returns the sign that is still to be carried by what follows. */
function readNode(
  { node, parent, list, depth }: NodeInPlace,
  blocks: ProseBlock[],
  sign: ListKind | null,
): ListKind | null {
  if (node instanceof Y.XmlText && node.length > 0) {
    blocks.push(blockWith(spansOf(node), { sign, parent, depth }));
    return null;
  }
  if (!(node instanceof Y.XmlElement)) return sign;
  const inner = LISTS[node.nodeName];
  if (inner !== undefined) {
    const within = list === null ? 0 : depth + 1;
    for (const entry of node.toArray()) {
      if (entry instanceof Y.XmlElement) readChildren(entry, blocks, inner, within);
      else readNode({ node: entry, parent: node, list: inner, depth: within }, blocks, inner);
    }
    return sign;
  }
  if (!holdsWords(node)) {
    readChildren(node, blocks, list, depth);
    return sign;
  }
  blocks.push(blockOf(node, sign, parent, depth));
  return null;
}

/**
 * Whether a node is a block of words, not a container of blocks. Either holds the one or the other, so that a text or a break among its
 * children tells of a node that only a newer app knows; an empty one is an empty paragraph.
 */
function holdsWords(node: Y.XmlElement): boolean {
  const children = node.toArray();
  if (node.nodeName === 'paragraph' || node.nodeName === 'heading' || children.length === 0) return true;
  return children.some((child) => child instanceof Y.XmlText || isBreak(child));
}

function isBreak(node: unknown): boolean {
  return node instanceof Y.XmlElement && node.nodeName === 'hardBreak';
}

function blockOf(node: Y.XmlElement, sign: ListKind | null, parent: Y.XmlFragment, depth: number): ProseBlock {
  const spans = node.toArray().flatMap(spansOf);
  if (sign === null && node.nodeName === 'heading') {
    const level = Number(attributeOf(node, 'level'));
    return { kind: 'heading', spans, depth: Math.min(3, Math.max(1, level || 1)), isDone: false };
  }
  return blockWith(spans, { sign, parent, depth });
}

interface BlockPlace {
  readonly sign: ListKind | null;
  readonly parent: Y.XmlFragment;
  readonly depth: number;
}

function blockWith(spans: readonly ProseSpan[], { sign, parent, depth }: BlockPlace): ProseBlock {
  if (sign === null) return { kind: 'paragraph', spans, depth: 0, isDone: false };
  const isDone = parent instanceof Y.XmlElement && isTrue(attributeOf(parent, 'checked'));
  return { kind: sign, spans, depth, isDone };
}

function attributeOf(node: { getAttributes(): unknown }, name: string): unknown {
  return (node.getAttributes() as Readonly<Record<string, unknown>>)[name];
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

function spansOf(node: unknown): readonly ProseSpan[] {
  if (isBreak(node)) return [{ text: '\n', isBold: false, isItalic: false, link: '' }];
  // Of a node that only a newer app knows, the words stay in their sentence.
  if (node instanceof Y.XmlElement) return node.toArray().flatMap(spansOf);
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

/**
 * Writes blocks at the end of a prose, as the editor would: paragraphs, headings, lists within lists. {@link readProse} reads the same
 * blocks of it, as long as line breaks are spans of their own and no entry stands more than one step deeper than the one before it.
 * The caller holds the transaction.
 */
export function writeProse(fragment: Y.XmlFragment, blocks: readonly ProseBlock[]): void {
  let lists: readonly OpenList[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      lists = [];
      const node = append(fragment, block.kind);
      if (block.kind === 'heading') setAttribute(node, 'level', block.depth);
      node.push(wordsOf(block.spans));
      continue;
    }
    lists = openLists(lists, block.kind, block.depth, fragment);
    const list = lists.at(-1);
    if (list !== undefined) list.lastEntry = addEntry(list, block);
  }
}

/** A list that still takes entries, and the entry in which a list within it would stand. */
interface OpenList {
  readonly kind: ListKind;
  readonly node: Y.XmlElement;
  lastEntry: Y.XmlElement | null;
}

const LIST_NODES = { bullet: 'bulletList', number: 'orderedList', task: 'taskList' } as const;

/** The lists, outermost first, the last of which takes an entry of this kind and depth; a new one is put where it belongs. */
function openLists(
  lists: readonly OpenList[],
  kind: ListKind,
  wanted: number,
  fragment: Y.XmlFragment,
): readonly OpenList[] {
  const depth = Math.min(wanted, lists.length);
  if (lists[depth]?.kind === kind) return lists.slice(0, depth + 1);
  const around = lists.slice(0, depth);
  const node = append(around.at(-1)?.lastEntry ?? fragment, LIST_NODES[kind]);
  return [...around, { kind, node, lastEntry: null }];
}

function addEntry(list: OpenList, block: ProseBlock): Y.XmlElement {
  const entry = append(list.node, list.kind === 'task' ? 'taskItem' : 'listItem');
  if (list.kind === 'task') setAttribute(entry, 'checked', block.isDone);
  append(entry, 'paragraph').push(wordsOf(block.spans));
  return entry;
}

function append(parent: Y.XmlFragment, name: string): Y.XmlElement {
  const node = new Y.XmlElement(name);
  parent.push([node]);
  return node;
}

/** Yjs declares attributes to be texts, and keeps what they are: the editor writes numbers and truths. */
function setAttribute(node: Y.XmlElement, name: string, value: Json): void {
  node.setAttribute(name, value as string);
}

/** One text up to each line break: the editor keeps a break as a node between two texts. */
function wordsOf(spans: readonly ProseSpan[]): (Y.XmlElement | Y.XmlText)[] {
  const words: (Y.XmlElement | Y.XmlText)[] = [];
  let parts: { readonly insert: string; readonly attributes: Readonly<Record<string, Json>> }[] = [];
  const endText = () => {
    if (parts.length > 0) {
      const text = new Y.XmlText();
      text.applyDelta(parts);
      words.push(text);
    }
    parts = [];
  };
  for (const span of spans) {
    for (const [index, insert] of span.text.split('\n').entries()) {
      if (index > 0) {
        endText();
        words.push(new Y.XmlElement('hardBreak'));
      }
      if (insert !== '') parts.push({ insert, attributes: marksOf(span) });
    }
  }
  endText();
  return words;
}

function marksOf({ isBold, isItalic, link }: ProseSpan): Readonly<Record<string, Json>> {
  return {
    ...(isBold ? { bold: {} } : {}),
    ...(isItalic ? { italic: {} } : {}),
    ...(link === '' ? {} : { link: { href: link } }),
  };
}
