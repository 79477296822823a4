import { minCostFlow, type FlowEdge } from '../lib/min-cost-flow.ts';
import {
  addPair,
  draftOfPins,
  hasPair,
  type AssignmentDraft,
  type AssignmentTask,
  type GridPlace,
} from './assignment-draft.ts';

/**
 * How many pitches are filled at once. The time grows with the square of it, so that larger contests are filled block
 * after block: 2,000 pitches by 40 jurors took 34 seconds as a whole, 2 in blocks, with as many different worlds.
 */
const PITCHES_AT_ONCE = 200;

/**
 * Fills every pitch up to the jurors it needs, pins first, as far as conflicts allow. Within each block of pitches:
 * loads so far and new ones with the least sum of squares; then the most different worlds on each pitch; then the most
 * even share of worlds. A juror of unknown world never counts as a new one.
 */
export function assignByFlow(task: AssignmentTask): AssignmentDraft {
  const draft = draftOfPins(task);
  const pitches = Array.from({ length: task.pitchCount }, (_, pitch) => pitch);
  for (let start = 0; start < pitches.length; start += PITCHES_AT_ONCE) {
    fillPitches(task, draft, pitches.slice(start, start + PITCHES_AT_ONCE));
  }
  return draft;
}

/** A flow of least cost from pitches over their worlds to jurors; what the draft holds is what the costs start from. */
function fillPitches(task: AssignmentTask, draft: AssignmentDraft, pitches: readonly number[]): void {
  const { jurorCount, perPitch, worlds, worldCount } = task;
  // Whoever has no world shares one group, the last.
  const groupCount = worldCount + 1;
  const groupOf = worlds.map((world) => (world === -1 ? worldCount : world));
  const source = 0;
  const pitchNode = (place: number): number => 1 + place;
  const groupNode = (place: number, group: number): number => 1 + pitches.length + place * groupCount + group;
  const jurorNode = (juror: number): number => 1 + pitches.length * (1 + groupCount) + juror;
  const sink = jurorNode(jurorCount);
  // Each aim outweighs all that comes after it: a repeated world any unevenness, a load any number of repeated worlds.
  const mostOnPitch = perPitch + Math.max(0, ...draft.jurorsOf.map(({ size }) => size));
  const repeated = pitches.length * perPitch * mostOnPitch + 1;
  const uneven = 2 * repeated * (pitches.length * perPitch + 1);
  const edges: FlowEdge[] = [];
  const seats: (GridPlace & { readonly edge: number })[] = [];
  for (const [place, pitch] of pitches.entries()) {
    const already = [...(draft.jurorsOf[pitch]?.keys() ?? [])].map((juror) => groupOf[juror]);
    const lacking = Math.max(0, perPitch - already.length);
    if (lacking === 0) continue;
    edges.push({ from: source, to: pitchNode(place), capacity: lacking, cost: 0, growth: 0 });
    for (let group = 0; group < groupCount; group += 1) {
      const taken = already.filter((one) => one === group).length;
      const ends = { from: pitchNode(place), to: groupNode(place, group) };
      const isNew = group < worldCount && taken === 0;
      if (isNew) edges.push({ ...ends, capacity: 1, cost: 0, growth: 0 });
      edges.push({ ...ends, capacity: lacking, cost: repeated + (isNew ? 1 : taken), growth: 1 });
    }
    for (let juror = 0; juror < jurorCount; juror += 1) {
      if (hasPair(draft, { juror, pitch }) || !task.isAllowed({ juror, pitch })) continue;
      seats.push({ juror, pitch, edge: edges.length });
      const from = groupNode(place, groupOf[juror] ?? worldCount);
      edges.push({ from, to: jurorNode(juror), capacity: 1, cost: 0, growth: 0 });
    }
  }
  draft.loads.forEach((load, juror) => {
    const cost = uneven * (2 * load + 1);
    edges.push({ from: jurorNode(juror), to: sink, capacity: pitches.length, cost, growth: 2 * uneven });
  });
  const flow = minCostFlow({ nodes: sink + 1, source, sink, edges });
  for (const { edge, juror, pitch } of seats) {
    if (flow[edge] === 1) addPair(draft, { juror, pitch }, 'planned');
  }
}
