import {
  addPair,
  hasPair,
  removePair,
  type AssignmentDraft,
  type AssignmentTask,
  type GridPlace,
} from './assignment-draft.ts';

/**
 * Makes the loads of a draft as equal as conflicts and pins allow: whoever has two pitches more than somebody else
 * passes one on, directly or through others, until no such way is left. The sum of the squares of the loads is then
 * the least possible.
 *
 * Source: N. J. A. Harvey, R. E. Ladner, L. Lovász and T. Tamir, "Semi-matchings for bipartite graphs and load
 * balancing", 2006 (a load is optimal if and only if there is no such way).
 */
export function levelLoads(task: AssignmentTask, draft: AssignmentDraft): void {
  const settled = new Set<number>();
  for (;;) {
    const giver = busiest(draft, settled);
    if (giver === null) return;
    const way = wayDown(task, draft, giver);
    if (way === null) settled.add(giver);
    else {
      settled.clear();
      for (const { from, to, pitch } of way) {
        removePair(draft, { juror: from, pitch });
        addPair(draft, { juror: to, pitch }, 'planned');
      }
    }
  }
}

/** A pitch that goes from one juror to another. */
interface Handover {
  readonly from: number;
  readonly to: number;
  readonly pitch: number;
}

/** The juror with the highest load who has two more than another, the first of several. */
function busiest({ loads }: AssignmentDraft, settled: ReadonlySet<number>): number | null {
  const least = Math.min(...loads);
  let found: number | null = null;
  let highest = least + 1;
  loads.forEach((load, juror) => {
    if (load <= highest || settled.has(juror)) return;
    highest = load;
    found = juror;
  });
  return found;
}

/** The shortest way on which a pitch moves from the giver to somebody with at least two less. */
function wayDown(task: AssignmentTask, draft: AssignmentDraft, giver: number): readonly Handover[] | null {
  const goal = (draft.loads[giver] ?? 0) - 2;
  const arrivals = new Map<number, Handover | null>([[giver, null]]);
  const reached = [giver];
  // The list grows while it is walked: breadth first.
  for (const from of reached) {
    for (const [pitch, jurors] of draft.jurorsOf.entries()) {
      const origin = jurors.get(from);
      if (origin === undefined || origin === 'pinned') continue;
      for (const to of freeJurors(task, draft, pitch)) {
        if (arrivals.has(to)) continue;
        arrivals.set(to, { from, to, pitch });
        if ((draft.loads[to] ?? 0) <= goal) return wayTo(arrivals, to);
        reached.push(to);
      }
    }
  }
  return null;
}

function freeJurors(task: AssignmentTask, draft: AssignmentDraft, pitch: number): readonly number[] {
  const isFree = (place: GridPlace): boolean => !hasPair(draft, place) && task.isAllowed(place);
  return draft.loads.flatMap((_load, juror) => (isFree({ juror, pitch }) ? [juror] : []));
}

function wayTo(arrivals: ReadonlyMap<number, Handover | null>, end: number): readonly Handover[] {
  const way: Handover[] = [];
  for (let step = arrivals.get(end); step !== null && step !== undefined; step = arrivals.get(step.from))
    way.push(step);
  return way;
}
