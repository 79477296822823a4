/**
 * An edge of a flow network. Its first unit costs `cost`, each further one `growth` more than the one before: with
 * growth, spreading is cheaper than heaping. All four numbers are whole and ≥ 0.
 */
export interface FlowEdge {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
  readonly growth: number;
}

/** Nodes are numbered from 0. */
export interface FlowNetwork {
  readonly nodes: number;
  readonly source: number;
  readonly sink: number;
  readonly edges: readonly FlowEdge[];
}

/**
 * The cheapest of the largest flows from source to sink, in whole units. The same network gives the same flow; among
 * equally cheap ones the order of nodes and edges decides.
 *
 * Method: successive shortest paths with node potentials (J. Edmonds and R. M. Karp, 1972), Dijkstra's algorithm
 * stopped at the sink; an edge whose cost grows offers its next unit forwards and its last one backwards.
 *
 * @returns the flow on each edge, in the order of the edges. Sums of costs along a path must stay below 2⁵³.
 */
export function minCostFlow({ nodes, source, sink, edges }: FlowNetwork): readonly number[] {
  const arcs = arcsByNode(nodes, edges);
  const flow = edges.map(() => 0);
  const potential = new Float64Array(nodes);
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const arrival = new Int32Array(nodes);
  const isSettled = new Uint8Array(nodes);
  const queue = createQueue();

  /** Settles nodes in the order of their distance until it is the sink's turn; the nodes it has touched. */
  function findPath(): readonly number[] {
    const touched = [source];
    distance[source] = 0;
    queue.clear();
    queue.push(0, source);
    for (;;) {
      const node = queue.pop();
      if (node === null || node === sink) return touched;
      if (isSettled[node] === 1) continue;
      isSettled[node] = 1;
      const here = (distance[node] ?? Number.NaN) + (potential[node] ?? Number.NaN);
      for (const arc of arcs[node] ?? []) {
        const edge = edges[arc >> 1];
        const used = flow[arc >> 1];
        if (edge === undefined || used === undefined) continue;
        const isForwards = (arc & 1) === 0;
        if (isForwards ? used >= edge.capacity : used === 0) continue;
        const next = isForwards ? edge.to : edge.from;
        if (isSettled[next] === 1) continue;
        const cost = isForwards ? edge.cost + edge.growth * used : -(edge.cost + edge.growth * (used - 1));
        const there = here + cost - (potential[next] ?? Number.NaN);
        const known = distance[next] ?? Number.NaN;
        if (there >= known) continue;
        if (known === Number.POSITIVE_INFINITY) touched.push(next);
        distance[next] = there;
        arrival[next] = arc;
        queue.push(there, next);
      }
    }
  }

  for (;;) {
    const touched = findPath();
    const length = distance[sink] ?? Number.NaN;
    if (length === Number.POSITIVE_INFINITY) return flow;
    for (const node of touched) {
      if (isSettled[node] === 1) potential[node] = (potential[node] ?? 0) + (distance[node] ?? 0) - length;
      isSettled[node] = 0;
      distance[node] = Number.POSITIVE_INFINITY;
    }
    for (let node = sink; node !== source;) {
      const arc = arrival[node] ?? -1;
      const edge = edges[arc >> 1];
      if (edge === undefined) throw new Error('A path leaves the network.');
      const isForwards = (arc & 1) === 0;
      flow[arc >> 1] = (flow[arc >> 1] ?? 0) + (isForwards ? 1 : -1);
      node = isForwards ? edge.from : edge.to;
    }
  }
}

/** For each node the arcs that leave it: twice the number of the edge, and 1 more where it is followed backwards. */
function arcsByNode(nodes: number, edges: readonly FlowEdge[]): readonly (readonly number[])[] {
  const arcs: number[][] = Array.from({ length: nodes }, () => []);
  edges.forEach(({ from, to }, index) => {
    arcs[from]?.push(2 * index);
    arcs[to]?.push(2 * index + 1);
  });
  return arcs;
}

/**
 * A queue that gives the node with the least key first, of equal keys the one that came last: going deep instead of wide
 * finds the sink sooner.
 */
interface NodeQueue {
  clear(): void;
  push(key: number, node: number): void;
  pop(): number | null;
}

interface QueueItem {
  readonly key: number;
  readonly turn: number;
  readonly node: number;
}

function createQueue(): NodeQueue {
  const heap: QueueItem[] = [];
  let turns = 0;

  function comesBefore(left: QueueItem, right: QueueItem): boolean {
    return left.key < right.key || (left.key === right.key && left.turn > right.turn);
  }

  return {
    clear() {
      heap.length = 0;
      turns = 0;
    },
    push(key, node) {
      const item = { key, turn: turns, node };
      turns += 1;
      let place = heap.length;
      heap.push(item);
      while (place > 0) {
        const above = (place - 1) >> 1;
        const parent = heap[above];
        if (parent === undefined || !comesBefore(item, parent)) break;
        heap[place] = parent;
        place = above;
      }
      heap[place] = item;
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return null;
      if (heap.length === 0) return first.node;
      let place = 0;
      for (;;) {
        let below = 2 * place + 1;
        let child = heap[below];
        if (child === undefined) break;
        const other = heap[below + 1];
        if (other !== undefined && comesBefore(other, child)) {
          child = other;
          below += 1;
        }
        if (!comesBefore(child, last)) break;
        heap[place] = child;
        place = below;
      }
      heap[place] = last;
      return first.node;
    },
  };
}
