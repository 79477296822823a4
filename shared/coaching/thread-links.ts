import { knotKey, type MarkKnot, type ThreadNode } from './thread-node.ts';

/** That one knot led to another, by their keys. */
export type ThreadLink = readonly [from: string, to: string];

/**
 * What led to what, by what the records themselves name. Two links are told by date because no field holds them: a gap begins at the
 * level that was known when it was written, and an action without a file that shows it leads to the next level of its dimension.
 *
 * @param dimensionsOf what each knot is about, by key.
 */
export function listLinks(
  nodes: readonly ThreadNode[],
  dimensionsOf: (node: ThreadNode) => readonly string[],
): readonly ThreadLink[] {
  const known = new Set(nodes.map(({ key }) => key));
  const marks = marksByDimension(nodes);
  const links = nodes.flatMap((node) => linksOf(node, marks, dimensionsOf));
  const seen = new Set<string>();
  return links.filter(([from, to]) => {
    const name = `${from} ${to}`;
    if (from === to || !known.has(from) || !known.has(to) || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

type Marks = ReadonlyMap<string, readonly MarkKnot[]>;

function linksOf(
  node: ThreadNode,
  marks: Marks,
  dimensionsOf: (node: ThreadNode) => readonly string[],
): readonly ThreadLink[] {
  const from = (kind: ThreadNode['kind'], ids: readonly string[]): readonly ThreadLink[] =>
    ids.filter((id) => id !== '').map((id) => [knotKey(kind, id), node.key]);
  const to = (kind: ThreadNode['kind'], ids: readonly string[]): readonly ThreadLink[] =>
    ids.map((id) => [node.key, knotKey(kind, id)]);
  const fromLevel = () =>
    dimensionsOf(node).flatMap((dimension): readonly ThreadLink[] => {
      const level = levelAt(marks.get(dimension) ?? [], node.on);
      return level === null ? [] : [[level.key, node.key]];
    });
  switch (node.kind) {
    case 'mark': {
      const before = marksBefore(marks.get(node.dimension) ?? [], node).at(-1);
      return [
        ...from('file', node.mark.evidenceFiles),
        ...(before === undefined ? [] : ([[before.key, node.key]] as const)),
      ];
    }
    case 'card':
      return [...fromLevel(), ...to('file', node.card.evidenceFiles)];
    case 'request':
      return node.request.gap === '' ? fromLevel() : from('card', [node.request.gap]);
    case 'session': {
      const { request, cards } = node.session;
      const named = [...from('request', [request]), ...from('card', cards)];
      return named.length > 0 ? named : fromLevel();
    }
    case 'advice':
      return node.advice.session === '' ? fromLevel() : from('session', [node.advice.session]);
    case 'decision': {
      const { session, settles } = node.decision;
      const named = [...from('session', [session]), ...from('advice', settles)];
      return named.length > 0 ? named : fromLevel();
    }
    case 'action': {
      const { session, card, evidenceFiles } = node.action;
      const named = [...from('session', [session]), ...from('card', [card])];
      const shown = to('file', evidenceFiles);
      return [
        ...(named.length > 0 ? named : fromLevel()),
        ...(shown.length > 0 ? shown : toNextLevel(node, marks, dimensionsOf(node))),
      ];
    }
    case 'file':
      return [];
  }
}

/** An action that was done leads to the first level marked since, of what it serves. */
function toNextLevel(
  node: Extract<ThreadNode, { kind: 'action' }>,
  marks: Marks,
  dimensions: readonly string[],
): readonly ThreadLink[] {
  const { state, doneOn } = node.action;
  if (state !== 'done' || doneOn === '') return [];
  return dimensions.flatMap((dimension): readonly ThreadLink[] => {
    const next = marks.get(dimension)?.find((mark) => mark.on >= doneOn && mark.assessment.assessor !== 'organisation');
    return next === undefined ? [] : [[node.key, next.key]];
  });
}

/** The level known on a day: the last until then, of the coach rather than of the organisation itself; else the first there is. */
function levelAt(marks: readonly MarkKnot[], day: string): MarkKnot | null {
  const until = marks.filter((mark) => mark.on <= day);
  const known = until.length > 0 ? until : marks.slice(0, 1);
  return known.filter((mark) => mark.assessment.assessor !== 'organisation').at(-1) ?? known.at(-1) ?? null;
}

function marksBefore(marks: readonly MarkKnot[], mark: MarkKnot): readonly MarkKnot[] {
  const isOwn = mark.assessment.assessor === 'organisation';
  const side = marks.filter((one) => (one.assessment.assessor === 'organisation') === isOwn);
  return side.slice(0, side.indexOf(mark));
}

/** In the order of the knots, which is that of their days. */
function marksByDimension(nodes: readonly ThreadNode[]): Marks {
  const found = new Map<string, MarkKnot[]>();
  for (const node of nodes) {
    if (node.kind !== 'mark') continue;
    const own = found.get(node.dimension) ?? [];
    own.push(node);
    found.set(node.dimension, own);
  }
  return found;
}
