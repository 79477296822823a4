import type { CoachingDocument } from '../documents/organisation-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Attachment } from '../domain/organisation.ts';
import { localDayOf } from './local-day.ts';
import { dimensionsByKnot } from './thread-dimensions.ts';
import { listLinks } from './thread-links.ts';
import { compareTexts, listKnots, type ThreadNode } from './thread-node.ts';

/** Everything an organisation's coaching holds, and what led to what. */
export interface ThreadGraph {
  readonly nodes: ReadonlyMap<string, ThreadNode>;
  /** What a knot is about, by key. */
  readonly dimensions: ReadonlyMap<string, readonly string[]>;
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

/** Where one stands on the thread: what led here, and what came of it; the earliest first. */
export interface ThreadPlace {
  readonly node: ThreadNode;
  readonly predecessors: readonly ThreadNode[];
  readonly successors: readonly ThreadNode[];
}

/** The thread of a dimension. */
export interface DimensionThread {
  /** What is to come: a session that runs or is planned, an open action; the next one first. */
  readonly ahead: readonly ThreadNode[];
  /** What was, the newest first. */
  readonly past: readonly ThreadNode[];
}

/** Reads the graph out of an organisation's records. Every link can be walked both ways. */
export function buildThread(coaching: CoachingDocument, attachments: readonly Identified<Attachment>[]): ThreadGraph {
  const nodes = listKnots(coaching, attachments);
  const dimensions = dimensionsByKnot(nodes);
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const [from, to] of listLinks(nodes, ({ key }) => dimensions.get(key) ?? [])) {
    after.set(from, [...(after.get(from) ?? []), to]);
    before.set(to, [...(before.get(to) ?? []), from]);
  }
  return { nodes: new Map(nodes.map((node) => [node.key, node])), dimensions, before, after };
}

/** What stands before and after a knot; null for a key that is nobody's. */
export function threadFrom(graph: ThreadGraph, key: string): ThreadPlace | null {
  const node = graph.nodes.get(key);
  if (node === undefined) return null;
  const at = (keys: readonly string[] | undefined) =>
    (keys ?? []).flatMap((one) => graph.nodes.get(one) ?? []).sort(compareKnots);
  return { node, predecessors: at(graph.before.get(key)), successors: at(graph.after.get(key)) };
}

/** The knots of one dimension, what is to come apart from what was. Sessions called off and actions dropped are left out. */
export function threadOfDimension(graph: ThreadGraph, dimension: string): DimensionThread {
  const own = [...graph.nodes.values()].filter(
    (node) => graph.dimensions.get(node.key)?.includes(dimension) === true && !isDropped(node),
  );
  return {
    ahead: own.filter(isAhead).sort(compareAhead),
    past: own.filter((node) => !isAhead(node)).sort((a, b) => compareKnots(b, a)),
  };
}

/** Whether a knot is still to come, or under way. */
export function isAhead(node: ThreadNode): boolean {
  if (node.kind === 'session') return node.session.state === 'planned' || node.session.state === 'running';
  return node.kind === 'action' && (node.action.state === 'open' || node.action.state === 'partly');
}

/** The dimensions that have a thread, each once, in no order. */
export function listThreads(graph: ThreadGraph): readonly string[] {
  return [...new Set([...graph.dimensions.values()].flat())];
}

function isDropped(node: ThreadNode): boolean {
  if (node.kind === 'session') return node.session.state === 'cancelled';
  return node.kind === 'action' && node.action.state === 'dropped';
}

/** What runs, then sessions by their hour, then actions by their day; what has no day comes last. */
function compareAhead(a: ThreadNode, b: ThreadNode): number {
  return rankAhead(a) - rankAhead(b) || compareTexts(hourOf(a), hourOf(b)) || compareTexts(a.key, b.key);
}

function rankAhead(node: ThreadNode): number {
  if (node.kind !== 'session') return 2;
  return node.session.state === 'running' ? 0 : 1;
}

function hourOf(node: ThreadNode): string {
  if (node.kind === 'session') return node.session.startsAt || '~';
  return node.kind === 'action' ? node.action.dueOn || '~' : '';
}

/** Within a day, what leads comes before what follows. */
const STAGE: Readonly<Record<ThreadNode['kind'], number>> = {
  card: 1,
  request: 2,
  session: 3,
  advice: 4,
  decision: 5,
  action: 6,
  file: 7,
  mark: 8,
};

function compareKnots(a: ThreadNode, b: ThreadNode): number {
  return compareTexts(localDayOf(a.on), localDayOf(b.on)) || stageOf(a) - stageOf(b) || compareTexts(a.key, b.key);
}

/** The first level of a dimension stands before the gap it shows; a later one after what led to it. */
function stageOf(node: ThreadNode): number {
  return node.kind === 'mark' && node.before === null ? 0 : STAGE[node.kind];
}
