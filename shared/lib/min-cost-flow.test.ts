import { describe, expect, it } from 'vitest';
import { minCostFlow, type FlowEdge } from './min-cost-flow.ts';

function edge(from: number, to: number, capacity: number, cost: number, growth = 0): FlowEdge {
  return { from, to, capacity, cost, growth };
}

describe('minCostFlow', () => {
  it('takes the cheap way first and the dear one once that is full', () => {
    const edges = [edge(0, 1, 3, 1), edge(0, 2, 5, 4), edge(1, 3, 9, 1), edge(2, 3, 2, 0)];
    expect(minCostFlow({ nodes: 4, source: 0, sink: 3, edges })).toEqual([3, 2, 3, 2]);
  });

  it('takes a unit back where another way round is cheaper for all', () => {
    // The first path is 0-1-2-3; the second one needs the edge 1-2 undone.
    const edges = [edge(0, 1, 1, 0), edge(0, 2, 1, 3), edge(1, 2, 1, 0), edge(1, 3, 1, 3), edge(2, 3, 1, 0)];
    expect(minCostFlow({ nodes: 4, source: 0, sink: 3, edges })).toEqual([1, 1, 0, 1, 1]);
  });

  it('saves what the last unit cost when it takes it back, not what the next one would', () => {
    const edges = [
      edge(0, 1, 1, 0),
      edge(1, 2, 1, 0, 2),
      edge(2, 3, 1, 0),
      edge(0, 2, 1, 1),
      edge(1, 3, 1, 2),
      edge(2, 3, 1, 1),
    ];
    expect(minCostFlow({ nodes: 4, source: 0, sink: 3, edges })).toEqual([1, 1, 1, 1, 0, 1]);
  });

  it('spreads over edges whose cost grows', () => {
    const edges = [edge(0, 1, 7, 0), edge(1, 2, 7, 0, 2), edge(1, 2, 7, 1, 2), edge(1, 2, 7, 4, 2)];
    expect(minCostFlow({ nodes: 3, source: 0, sink: 2, edges })).toEqual([7, 3, 3, 1]);
  });

  it('has no flow where nothing leads to the sink', () => {
    expect(minCostFlow({ nodes: 3, source: 0, sink: 2, edges: [edge(0, 1, 4, 1)] })).toEqual([0]);
    expect(minCostFlow({ nodes: 2, source: 0, sink: 1, edges: [] })).toEqual([]);
  });
});
