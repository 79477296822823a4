import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPair, type AssignmentTask, type GridPlace } from '../../shared/contest-rules/assignment-draft.ts';
import { assignByFlow } from '../../shared/contest-rules/assignment-flow.ts';
import {
  planAssignment,
  type AssignmentPair,
  type AssignmentPlan,
  type AssignmentRequest,
} from '../../shared/contest-rules/assignment-plan.ts';
import { shuffled } from '../support/score-arbitraries.ts';

const world = fc.constantFrom('finance', 'business', 'research', null);

function requests(most: { readonly jurors: number; readonly pitches: number }): fc.Arbitrary<AssignmentRequest> {
  return fc
    .record({
      worlds: fc.array(world, { minLength: 1, maxLength: most.jurors }),
      pitchCount: fc.integer({ min: 1, max: most.pitches }),
      perPitch: fc.integer({ min: 1, max: 4 }),
      share: fc.constantFrom(0, 0.1, 0.4),
    })
    .chain(({ worlds, pitchCount, perPitch, share }) => {
      const jurors = worlds.map((_, place) => `J${place}`);
      const pitches = Array.from({ length: pitchCount }, (_, place) => `P${place}`);
      const grid = jurors.flatMap((juror) => pitches.map((pitch) => ({ juror, pitch })));
      const some = (part: number): fc.Arbitrary<AssignmentPair[]> =>
        fc.subarray(grid, { maxLength: Math.ceil(grid.length * part) });
      return fc.tuple(some(share), some(share / 2), some(share / 2)).map(([conflicts, pinned, excluded]) => ({
        jurors: worlds.map((one, place) => ({
          id: `J${place}`,
          world: one,
          conflicts: new Set(conflicts.flatMap(({ juror, pitch }) => (juror === `J${place}` ? [pitch] : []))),
        })),
        pitches: pitches.map((id) => ({ id })),
        perPitch,
        pinned,
        excluded,
      }));
    });
}

const anyRequest = requests({ jurors: 12, pitches: 15 });

function key({ juror, pitch }: AssignmentPair): string {
  return `${juror} ${pitch}`;
}

function isConflict({ jurors }: AssignmentRequest, { juror, pitch }: AssignmentPair): boolean {
  return jurors.some(({ id, conflicts }) => id === juror && conflicts.has(pitch));
}

function standingPins(request: AssignmentRequest): ReadonlySet<string> {
  return new Set(request.pinned.filter((pair) => !isConflict(request, pair)).map(key));
}

/** Pairs that a plan may make of its own. */
function mayBePlanned(request: AssignmentRequest): (pair: AssignmentPair) => boolean {
  const excluded = new Set(request.excluded.map(key));
  return (pair) => !isConflict(request, pair) && !excluded.has(key(pair));
}

/** How many parts the pairs of a plan fall into, by merging labels until nothing changes. */
function partCount({ pairs }: AssignmentPlan): number {
  const label = new Map(pairs.flatMap(({ juror, pitch }) => [juror, pitch]).map((id) => [id, id]));
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const { juror, pitch } of pairs) {
      const [one = '', other = ''] = [label.get(juror), label.get(pitch)];
      if (one === other) continue;
      hasChanged = true;
      const least = one < other ? one : other;
      label.set(juror, least).set(pitch, least);
    }
  }
  return new Set(label.values()).size;
}

describe('laws of a planned assignment', () => {
  it('conflicts and exclusions are never planned, pins stand, and each pitch has what it needs or a reason', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = planAssignment(request);
        const planned = new Set(plan.pairs.map(key));
        const pins = standingPins(request);
        const isPlannable = mayBePlanned(request);
        expect(planned.size).toBe(plan.pairs.length);
        for (const pair of plan.pairs) {
          expect(isConflict(request, pair)).toBe(false);
          expect(pair.reason === 'pinned').toBe(pins.has(key(pair)));
          if (pair.reason !== 'pinned') expect(isPlannable(pair)).toBe(true);
        }
        for (const pin of pins) expect(planned.has(pin)).toBe(true);
        for (const { id: pitch } of request.pitches) {
          const own = plan.pairs.filter((pair) => pair.pitch === pitch);
          const pinned = own.filter(({ reason }) => reason === 'pinned').length;
          const possible = request.jurors.filter(
            ({ id: juror }) => pins.has(key({ juror, pitch })) || isPlannable({ juror, pitch }),
          ).length;
          expect(own.length).toBe(Math.max(pinned, Math.min(request.perPitch, possible)));
          const lacking = plan.shortfalls.find((one) => one.pitch === pitch)?.lacking ?? 0;
          expect(lacking).toBe(Math.max(0, request.perPitch - own.length));
        }
        for (const { juror, pitches } of plan.loads) {
          expect(pitches).toBe(plan.pairs.filter((pair) => pair.juror === juror).length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no chain of handed-over pitches makes the loads more equal', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = planAssignment(request);
        const planned = new Set(plan.pairs.map(key));
        const isPlannable = mayBePlanned(request);
        const loads = new Map(plan.loads.map(({ juror, pitches }) => [juror, pitches]));
        const loose = plan.pairs.filter(({ reason }) => reason !== 'pinned');
        for (const [giver, load] of loads) {
          const reached = new Set([giver]);
          for (const from of reached) {
            for (const { pitch } of loose.filter(({ juror }) => juror === from)) {
              for (const { id: juror } of request.jurors) {
                if (!planned.has(key({ juror, pitch })) && isPlannable({ juror, pitch })) reached.add(juror);
              }
            }
          }
          for (const juror of reached) expect(loads.get(juror)).toBeGreaterThanOrEqual(load - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('without conflicts and pins loads are equal within one, and the jury is one network wherever pairs suffice', () => {
    const free = requests({ jurors: 20, pitches: 25 }).map((request) => ({
      ...request,
      jurors: request.jurors.map((juror) => ({ ...juror, conflicts: new Set<string>() })),
      pinned: [],
      excluded: [],
    }));
    let linked = 0;
    fc.assert(
      fc.property(free, (request) => {
        const plan = planAssignment(request);
        const loads = plan.loads.map(({ pitches }) => pitches);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
        const parts = partCount(plan);
        expect(plan.warnings.some(({ kind }) => kind === 'disconnected')).toBe(parts > 1);
        const used = loads.filter((load) => load > 0).length;
        if (plan.pairs.length >= used + request.pitches.length - 1) expect(parts).toBe(1);
        if (plan.pairs.some(({ reason }) => reason === 'links-parts')) linked += 1;
      }),
      { numRuns: 500 },
    );
    expect(linked).toBeGreaterThan(5);
  });

  it('says how many parts there are, whatever the conflicts', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = planAssignment(request);
        const warning = plan.warnings.find(({ kind }) => kind === 'disconnected');
        expect(warning?.kind === 'disconnected' ? warning.parts : Math.min(1, plan.pairs.length)).toBe(partCount(plan));
      }),
    );
  });

  it('the order of pins, exclusions and conflicts changes nothing', () => {
    const orders = anyRequest.chain((request) =>
      fc
        .tuple(shuffled(request.pinned), shuffled(request.excluded))
        .map(([pinned, excluded]) => [request, { ...request, pinned: [...pinned, ...pinned], excluded }] as const),
    );
    fc.assert(
      fc.property(orders, ([request, other]) => {
        const jurors = other.jurors.map((juror) => ({ ...juror, conflicts: new Set([...juror.conflicts].reverse()) }));
        expect(planAssignment({ ...other, jurors })).toEqual(planAssignment(request));
      }),
    );
  });

  it('the order of jurors and pitches decides ties and nothing else', () => {
    const orders = anyRequest.chain((request) =>
      fc
        .tuple(shuffled(request.jurors), shuffled(request.pitches))
        .map(([jurors, pitches]) => [request, { ...request, jurors, pitches }] as const),
    );
    const sortedLoads = ({ loads }: AssignmentPlan): readonly number[] =>
      loads.map(({ pitches }) => pitches).sort((one, other) => one - other);
    fc.assert(
      fc.property(orders, ([request, other]) => {
        const [before, after] = [planAssignment(request), planAssignment(other)];
        expect(sortedLoads(after)).toEqual(sortedLoads(before));
        const byPitch = (plan: AssignmentPlan): ReadonlyMap<string, number> =>
          new Map(plan.shortfalls.map(({ pitch, lacking }) => [pitch, lacking]));
        expect(byPitch(after)).toEqual(byPitch(before));
      }),
    );
  });

  it('the flow is the best of all plans: most pairs, then most equal loads, then most different worlds', () => {
    const tasks = requests({ jurors: 4, pitches: 3 }).map((request): AssignmentTask => {
      const isPlannable = mayBePlanned(request);
      const names = [...new Set(request.jurors.flatMap((juror) => juror.world ?? []))];
      const pair = ({ juror, pitch }: GridPlace): AssignmentPair => ({ juror: `J${juror}`, pitch: `P${pitch}` });
      const pins = standingPins(request);
      const grid = request.pitches.flatMap((_pitch, pitch) =>
        request.jurors.map((_juror, juror) => ({ juror, pitch })),
      );
      return {
        jurorCount: request.jurors.length,
        pitchCount: request.pitches.length,
        perPitch: Math.min(3, request.perPitch),
        worlds: request.jurors.map((juror) => (juror.world === null ? -1 : names.indexOf(juror.world))),
        worldCount: names.length,
        pins: grid.filter((place) => pins.has(key(pair(place)))),
        isAllowed: (place) => isPlannable(pair(place)),
      };
    });
    fc.assert(
      fc.property(tasks, (task) => {
        const draft = assignByFlow(task);
        const flow = draft.jurorsOf.map((jurors) => [...jurors.keys()]);
        const best = everyPlan(task)
          .map((plan) => rating(task, plan))
          .reduce((one, other) => (isBetter(other, one) ? other : one));
        expect(rating(task, flow)).toEqual(best);
        for (const pin of task.pins) expect(hasPair(draft, pin)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** All ways to fill every pitch up to what it needs or can have, pins included. */
function everyPlan(task: AssignmentTask): readonly (readonly (readonly number[])[])[] {
  return Array.from({ length: task.pitchCount }, (_, pitch) => waysOf(task, pitch)).reduce<number[][][]>(
    (plans, ways) => plans.flatMap((plan) => ways.map((way) => [...plan, way])),
    [[]],
  );
}

function waysOf(task: AssignmentTask, pitch: number): number[][] {
  const jurors = Array.from({ length: task.jurorCount }, (_, juror) => juror);
  const pinned = jurors.filter((juror) => task.pins.some((pin) => pin.juror === juror && pin.pitch === pitch));
  const free = jurors.filter((juror) => !pinned.includes(juror) && task.isAllowed({ juror, pitch }));
  const subsets = free.reduce<number[][]>((some, juror) => some.flatMap((one) => [one, [...one, juror]]), [pinned]);
  const size = Math.max(pinned.length, Math.min(task.perPitch, pinned.length + free.length));
  return subsets.filter((one) => one.length === size);
}

/** Pairs, −Σ load², different worlds: higher is better, the first that differs decides. */
function rating(task: AssignmentTask, plan: readonly (readonly number[])[]): readonly number[] {
  const loads = Array.from(
    { length: task.jurorCount },
    (_, juror) => plan.flat().filter((one) => one === juror).length,
  );
  const worlds = plan.map(
    (jurors) => new Set(jurors.map((juror) => task.worlds[juror]).filter((one) => one !== -1)).size,
  );
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return [plan.flat().length, 0 - sum(loads.map((load) => load ** 2)), sum(worlds)];
}

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place !== -1 && (one[place] ?? 0) > (other[place] ?? 0);
}
