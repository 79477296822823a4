import { addPair, removePair, type AssignmentDraft, type AssignmentTask, type GridPlace } from './assignment-draft.ts';

/** Which part of the network each pitch and each juror is in; −1 for a juror without pitches and a pitch without jurors. */
export interface NetworkParts {
  readonly count: number;
  readonly ofPitch: readonly number[];
  readonly ofJuror: readonly number[];
}

/**
 * Links the parts of a draft that share no juror and no pitch, as far as conflicts and pins allow: two jurors of
 * different parts exchange a pitch, or a pitch goes from a juror to one of another part who has one less. Loads stay as
 * equal as they were; of all such changes the one that costs the fewest different worlds is taken.
 */
export function linkParts(task: AssignmentTask, draft: AssignmentDraft): void {
  // Each change makes one part of two.
  for (let left = networkParts(draft).count; left > 1; left -= 1) {
    const parts = networkParts(draft);
    const change = cheapestLink(task, draft, parts);
    if (change === null) return;
    for (const place of change.removed) removePair(draft, place);
    for (const place of change.added) addPair(draft, place, 'linking');
  }
}

/** Marks the planned pairs that hold a part together: without one of them there would be one part more. */
export function markLinks(task: AssignmentTask, draft: AssignmentDraft): void {
  const bridges = findBridges(task, draft);
  draft.jurorsOf.forEach((jurors, pitch) => {
    for (const [juror, origin] of jurors) {
      // The only pair of a pitch or of a juror links nothing: without it they would be in no part at all.
      const isOnly = jurors.size === 1 || draft.loads[juror] === 1;
      if (origin === 'planned' && !isOnly && bridges.has(pitch * task.jurorCount + juror)) jurors.set(juror, 'linking');
    }
  });
}

/** Finds the parts of the network of jurors and pitches; parts are numbered by their first pitch. */
export function networkParts({ jurorsOf, loads }: AssignmentDraft): NetworkParts {
  const pitchesOf: number[][] = loads.map(() => []);
  jurorsOf.forEach((jurors, pitch) => {
    for (const juror of jurors.keys()) pitchesOf[juror]?.push(pitch);
  });
  const ofPitch = jurorsOf.map(() => -1);
  const ofJuror = loads.map(() => -1);
  let count = 0;
  jurorsOf.forEach((jurors, first) => {
    if (ofPitch[first] !== -1 || jurors.size === 0) return;
    ofPitch[first] = count;
    const reached = [first];
    // The list grows while it is walked: breadth first.
    for (const pitch of reached) {
      for (const juror of jurorsOf[pitch]?.keys() ?? []) {
        if (ofJuror[juror] !== -1) continue;
        ofJuror[juror] = count;
        for (const next of pitchesOf[juror] ?? []) {
          if (ofPitch[next] !== -1) continue;
          ofPitch[next] = count;
          reached.push(next);
        }
      }
    }
    count += 1;
  });
  return { count, ofPitch, ofJuror };
}

interface DraftChange {
  readonly removed: readonly GridPlace[];
  readonly added: readonly GridPlace[];
}

/** A pair that could move, with whether its part holds together without it. */
interface LoosePair extends GridPlace {
  readonly isSpare: boolean;
}

/**
 * The change that links two parts for the fewest worlds; `null` where there is none. A part that loses a pair it can
 * spare stays whole, and whatever the other part falls into hangs on it by the two new pairs.
 */
function cheapestLink(task: AssignmentTask, draft: AssignmentDraft, parts: NetworkParts): DraftChange | null {
  const pairsOf = loosePairs(task, draft, parts);
  const bySize = Array.from({ length: parts.count }, (_, part) => part).sort(
    (left, right) => (pairsOf[left]?.length ?? 0) - (pairsOf[right]?.length ?? 0),
  );
  for (const [place, small] of bySize.entries()) {
    for (const large of bySize.slice(place + 1).reverse()) {
      const change =
        cheapestExchange(task, draft, pairsOf[small] ?? [], pairsOf[large] ?? []) ??
        passedOn(task, draft, parts, pairsOf[small] ?? [], large) ??
        passedOn(task, draft, parts, pairsOf[large] ?? [], small);
      if (change !== null) return change;
    }
  }
  return null;
}

function cheapestExchange(
  task: AssignmentTask,
  draft: AssignmentDraft,
  ones: readonly LoosePair[],
  others: readonly LoosePair[],
): DraftChange | null {
  let cheapest: DraftChange | null = null;
  let leastLoss = Number.POSITIVE_INFINITY;
  for (const one of ones) {
    for (const other of others) {
      if (!one.isSpare && !other.isSpare) continue;
      const added = [
        { juror: other.juror, pitch: one.pitch },
        { juror: one.juror, pitch: other.pitch },
      ];
      if (!added.every(task.isAllowed)) continue;
      const loss =
        worldLoss(task, draft, one.pitch, one.juror, other.juror) +
        worldLoss(task, draft, other.pitch, other.juror, one.juror);
      if (loss >= leastLoss) continue;
      leastLoss = loss;
      cheapest = { removed: [one, other], added };
      if (loss <= 0) return cheapest;
    }
  }
  return cheapest;
}

/** A pair that its part can spare, given to a juror of the other part who has one pitch less. */
function passedOn(
  task: AssignmentTask,
  draft: AssignmentDraft,
  parts: NetworkParts,
  pairs: readonly LoosePair[],
  otherPart: number,
): DraftChange | null {
  let cheapest: DraftChange | null = null;
  let leastLoss = Number.POSITIVE_INFINITY;
  for (const pair of pairs) {
    if (!pair.isSpare) continue;
    for (const [juror, part] of parts.ofJuror.entries()) {
      const added = { juror, pitch: pair.pitch };
      if (part !== otherPart || !task.isAllowed(added)) continue;
      if ((draft.loads[juror] ?? 0) !== (draft.loads[pair.juror] ?? 0) - 1) continue;
      const loss = worldLoss(task, draft, pair.pitch, pair.juror, juror);
      if (loss >= leastLoss) continue;
      leastLoss = loss;
      cheapest = { removed: [pair], added: [added] };
    }
  }
  return cheapest;
}

/** How many different worlds a pitch loses when one juror takes the place of another; negative where it gains. */
function worldLoss(
  task: AssignmentTask,
  draft: AssignmentDraft,
  pitch: number,
  leaving: number,
  coming: number,
): number {
  const before = task.worlds[leaving] ?? -1;
  const after = task.worlds[coming] ?? -1;
  if (before === after) return 0;
  let others = 0;
  let alike = 0;
  for (const juror of draft.jurorsOf[pitch]?.keys() ?? []) {
    if (juror !== leaving && task.worlds[juror] === before) others += 1;
    if (juror !== leaving && task.worlds[juror] === after) alike += 1;
  }
  return (before !== -1 && others === 0 ? 1 : 0) - (after !== -1 && alike === 0 ? 1 : 0);
}

/** The pairs of each part that no person fixed. */
function loosePairs(
  task: AssignmentTask,
  draft: AssignmentDraft,
  { count, ofPitch }: NetworkParts,
): readonly (readonly LoosePair[])[] {
  const bridges = findBridges(task, draft);
  const pairs: LoosePair[][] = Array.from({ length: count }, () => []);
  draft.jurorsOf.forEach((jurors, pitch) => {
    for (const [juror, origin] of jurors) {
      if (origin === 'pinned') continue;
      pairs[ofPitch[pitch] ?? -1]?.push({ juror, pitch, isSpare: !bridges.has(pitch * task.jurorCount + juror) });
    }
  });
  return pairs;
}

/**
 * The pairs without which their part would fall in two, as pitch × jurorCount + juror.
 *
 * Method: R. E. Tarjan, "A note on finding the bridges of a graph", 1974, with a list instead of recursion.
 */
function findBridges({ jurorCount, pitchCount }: AssignmentTask, draft: AssignmentDraft): ReadonlySet<number> {
  const neighbours: number[][] = Array.from({ length: pitchCount + jurorCount }, () => []);
  draft.jurorsOf.forEach((jurors, pitch) => {
    for (const juror of jurors.keys()) {
      neighbours[pitch]?.push(pitchCount + juror);
      neighbours[pitchCount + juror]?.push(pitch);
    }
  });
  const found = neighbours.map(() => -1);
  const earliest = neighbours.map(() => -1);
  const bridges = new Set<number>();
  let clock = 0;
  for (let root = 0; root < pitchCount; root += 1) {
    if (found[root] !== -1) continue;
    const path = [{ node: root, parent: -1, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node, parent } = top;
      if (top.next === 0) {
        found[node] = clock;
        earliest[node] = clock;
        clock += 1;
      }
      const neighbour = neighbours[node]?.[top.next];
      top.next += 1;
      if (neighbour === undefined) {
        path.pop();
        if (parent === -1) continue;
        const reach = earliest[node] ?? -1;
        earliest[parent] = Math.min(earliest[parent] ?? -1, reach);
        const [pitch, juror] = node < pitchCount ? [node, parent - pitchCount] : [parent, node - pitchCount];
        if (reach > (found[parent] ?? -1)) bridges.add(pitch * jurorCount + juror);
      } else if (found[neighbour] === -1) path.push({ node: neighbour, parent: node, next: 0 });
      else if (neighbour !== parent) earliest[node] = Math.min(earliest[node] ?? -1, found[neighbour] ?? -1);
    }
  }
  return bridges;
}
