import { knotKey, type ThreadNode } from './thread-node.ts';

/**
 * What every knot is about: the dimensions it names itself, else those of what it came out of or shows. By key; a knot that is about no
 * dimension has an empty list.
 */
export function dimensionsByKnot(nodes: readonly ThreadNode[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const own = new Map(nodes.map((node) => [node.key, new Set(ownDimensions(node, byKey))]));
  const add = (key: string, dimensions: Iterable<string>): void => {
    const known = own.get(key);
    if (known !== undefined) for (const dimension of dimensions) known.add(dimension);
  };
  // A session is also about what was agreed in it; what was agreed without a dimension is about what the session is.
  const agreed = nodes.filter((node) => sessionOf(node) !== '');
  for (const node of agreed) add(knotKey('session', sessionOf(node)), own.get(node.key) ?? []);
  for (const node of agreed) {
    const named = own.get(node.key);
    if (named?.size === 0) add(node.key, own.get(knotKey('session', sessionOf(node))) ?? []);
  }
  // A file is about whatever names it.
  for (const node of nodes) {
    for (const file of filesOf(node)) add(knotKey('file', file), own.get(node.key) ?? []);
  }
  return new Map([...own].map(([key, dimensions]) => [key, [...dimensions]]));
}

function ownDimensions(node: ThreadNode, byKey: ReadonlyMap<string, ThreadNode>): readonly string[] {
  switch (node.kind) {
    case 'mark':
      return [node.dimension];
    case 'card':
      return named([node.card.zone]);
    case 'request':
      return named([node.request.dimension, ...zonesOf([node.request.gap], byKey)]);
    case 'session': {
      const request = byKey.get(knotKey('request', node.session.request));
      return named([
        ...node.session.dimensions,
        ...zonesOf(node.session.cards, byKey),
        ...(request === undefined ? [] : ownDimensions(request, byKey)),
      ]);
    }
    case 'advice':
      return named([node.advice.dimension]);
    case 'decision':
      return named([node.decision.dimension]);
    case 'action':
      return named([node.action.dimension, ...zonesOf([node.action.card], byKey)]);
    case 'file':
      return [];
  }
}

function zonesOf(cards: readonly string[], byKey: ReadonlyMap<string, ThreadNode>): readonly string[] {
  return cards.flatMap((id) => {
    const node = byKey.get(knotKey('card', id));
    return node?.kind === 'card' ? [node.card.zone] : [];
  });
}

function sessionOf(node: ThreadNode): string {
  if (node.kind === 'advice') return node.advice.session;
  if (node.kind === 'decision') return node.decision.session;
  return node.kind === 'action' ? node.action.session : '';
}

function filesOf(node: ThreadNode): readonly string[] {
  if (node.kind === 'mark') return node.mark.evidenceFiles;
  if (node.kind === 'card') return node.card.evidenceFiles;
  return node.kind === 'action' ? node.action.evidenceFiles : [];
}

function named(dimensions: readonly string[]): readonly string[] {
  return dimensions.filter((dimension) => dimension !== '');
}
