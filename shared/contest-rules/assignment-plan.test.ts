import { describe, expect, it } from 'vitest';
import { planAssignment, type AssignmentPlan, type AssignmentRequest } from './assignment-plan.ts';

const WORLDS = ['finance', 'business', 'third-sector', 'institutions', 'research'];

function requestOf(jurors: number, pitches: number, perPitch: number): AssignmentRequest {
  return {
    jurors: Array.from({ length: jurors }, (_, index) => ({
      id: `J${index + 1}`,
      world: WORLDS[index % WORLDS.length] ?? null,
      conflicts: new Set<string>(),
    })),
    pitches: Array.from({ length: pitches }, (_, index) => ({ id: `P${index + 1}` })),
    perPitch,
    pinned: [],
    excluded: [],
  };
}

function withConflicts(request: AssignmentRequest, juror: string, ...pitches: readonly string[]): AssignmentRequest {
  return {
    ...request,
    jurors: request.jurors.map((one) => (one.id === juror ? { ...one, conflicts: new Set(pitches) } : one)),
  };
}

function jurorsOf(plan: AssignmentPlan, pitch: string): readonly string[] {
  return plan.pairs.flatMap((pair) => (pair.pitch === pitch ? [pair.juror] : []));
}

function loadsOf({ loads }: AssignmentPlan): readonly number[] {
  return loads.map(({ pitches }) => pitches);
}

describe('planAssignment', () => {
  it('gives 200 pitches five worlds each and 40 jurors 25 pitches each, in one network', () => {
    const request = requestOf(40, 200, 5);
    const plan = planAssignment(request);
    expect(plan.shortfalls).toEqual([]);
    expect(plan.warnings).toEqual([]);
    expect(new Set(loadsOf(plan))).toEqual(new Set([25]));
    const worlds = new Map(request.jurors.map(({ id, world }) => [id, world]));
    for (const { id } of request.pitches) {
      expect(new Set(jurorsOf(plan, id).map((juror) => worlds.get(juror))).size).toBe(5);
    }
  });

  it('keeps loads equal within one over blocks of pitches', () => {
    const request = requestOf(7, 450, 2);
    const plan = planAssignment(withConflicts(request, 'J3', ...request.pitches.slice(300).map(({ id }) => id)));
    expect(Math.max(...loadsOf(plan)) - Math.min(...loadsOf(plan))).toBe(1);
    expect(plan.pairs.length).toBe(900);
  });

  it('lists pairs by pitch and juror, with the reason of each', () => {
    const request = withConflicts(withConflicts(requestOf(3, 2, 2), 'J1', 'P2'), 'J9');
    const plan = planAssignment({ ...request, pinned: [{ juror: 'J3', pitch: 'P1' }] });
    expect(plan.pairs).toEqual([
      { juror: 'J1', pitch: 'P1', reason: 'world-new' },
      { juror: 'J3', pitch: 'P1', reason: 'pinned' },
      { juror: 'J2', pitch: 'P2', reason: 'no-choice' },
      { juror: 'J3', pitch: 'P2', reason: 'no-choice' },
    ]);
    const alike = { ...request, jurors: request.jurors.map((one) => ({ ...one, world: 'research' })) };
    expect(planAssignment(alike).pairs[0]?.reason).toBe('least-loaded');
  });

  it('never counts jurors of unknown world as new ones', () => {
    const request = requestOf(4, 1, 2);
    const jurors = request.jurors.map((juror, place) => ({
      ...juror,
      world: place < 2 ? null : (juror.world ?? null),
    }));
    expect(jurorsOf(planAssignment({ ...request, jurors }), 'P1')).toEqual(['J3', 'J4']);
    const unknown = planAssignment({ ...request, jurors: jurors.slice(0, 3) });
    expect(unknown.pairs.map(({ reason }) => reason).sort()).toEqual(['least-loaded', 'world-new']);
  });

  it('keeps what a person chose, beyond the needed number and against an exclusion, but not against a conflict', () => {
    const request = withConflicts(requestOf(6, 3, 2), 'J1', 'P1');
    const plan = planAssignment({
      ...request,
      pinned: [
        { juror: 'J1', pitch: 'P1' },
        { juror: 'J2', pitch: 'P2' },
        { juror: 'J2', pitch: 'P2' },
        { juror: 'J3', pitch: 'P2' },
        { juror: 'J4', pitch: 'P2' },
        { juror: 'J9', pitch: 'P2' },
        { juror: 'J4', pitch: 'P9' },
      ],
      excluded: [
        { juror: 'J2', pitch: 'P2' },
        { juror: 'J5', pitch: 'P3' },
      ],
    });
    expect(jurorsOf(plan, 'P2')).toEqual(['J2', 'J3', 'J4']);
    expect(jurorsOf(plan, 'P1')).not.toContain('J1');
    expect(jurorsOf(plan, 'P3')).not.toContain('J5');
    expect(plan.warnings.slice(0, 4)).toEqual([
      { kind: 'pin-against-conflict', juror: 'J1', pitch: 'P1' },
      { kind: 'pin-of-excluded', juror: 'J2', pitch: 'P2' },
      { kind: 'pin-of-unknown', juror: 'J9', pitch: 'P2' },
      { kind: 'pin-of-unknown', juror: 'J4', pitch: 'P9' },
    ]);
  });

  it('says which pitch lacks jurors, how many, and why', () => {
    const conflicts = withConflicts(withConflicts(requestOf(3, 2, 3), 'J1', 'P1'), 'J2', 'P1');
    expect(planAssignment(conflicts).shortfalls).toEqual([{ pitch: 'P1', lacking: 2, because: 'conflicts' }]);
    const small = planAssignment(requestOf(2, 1, 5));
    expect(small.shortfalls).toEqual([{ pitch: 'P1', lacking: 3, because: 'jury-too-small' }]);
    expect(small.pairs.length).toBe(2);
    const excluded = [{ juror: 'J3', pitch: 'P1' }];
    expect(planAssignment({ ...requestOf(3, 1, 3), excluded }).shortfalls).toEqual([
      { pitch: 'P1', lacking: 1, because: 'excluded' },
    ]);
    const both = withConflicts(requestOf(3, 1, 2), 'J1', 'P1');
    expect(planAssignment({ ...both, excluded }).shortfalls).toEqual([
      { pitch: 'P1', lacking: 1, because: 'conflicts-and-excluded' },
    ]);
  });

  it('says where conflicts keep loads from being equal, and who is left without pitches', () => {
    const request = requestOf(3, 6, 1);
    const all = request.pitches.map(({ id }) => id);
    const plan = planAssignment(withConflicts(withConflicts(request, 'J1', ...all), 'J2', ...all.slice(1)));
    expect(loadsOf(plan)).toEqual([0, 1, 5]);
    expect(plan.warnings).toEqual([
      { kind: 'loads-differ', least: 0, most: 5 },
      { kind: 'juror-without-pitches', juror: 'J1' },
      { kind: 'disconnected', parts: 2 },
    ]);
  });

  it('links a jury that worlds and order would part, without moving a load', () => {
    // Two worlds of two: each pitch takes one of each, and nothing in the loads asks for more than two separate pairs.
    const request = requestOf(4, 8, 2);
    const plan = planAssignment({
      ...request,
      jurors: request.jurors.map((juror, place) => ({ ...juror, world: place % 2 === 0 ? 'finance' : 'research' })),
      pinned: ['P1', 'P2', 'P3'].flatMap((pitch) => [
        { juror: 'J1', pitch },
        { juror: 'J2', pitch },
      ]),
    });
    expect(plan.warnings).toEqual([]);
    expect(loadsOf(plan)).toEqual([4, 4, 4, 4]);
    expect(plan.pairs.filter(({ reason }) => reason === 'links-parts').length).toBeGreaterThan(0);
  });

  it('says that single jurors per pitch cannot be compared', () => {
    expect(planAssignment(requestOf(5, 10, 1)).warnings).toEqual([{ kind: 'disconnected', parts: 5 }]);
  });

  it('has a plan for nobody and for nothing', () => {
    expect(planAssignment(requestOf(0, 0, 3))).toEqual({ pairs: [], loads: [], shortfalls: [], warnings: [] });
    expect(planAssignment(requestOf(0, 1, 3)).shortfalls).toEqual([
      { pitch: 'P1', lacking: 3, because: 'jury-too-small' },
    ]);
    expect(planAssignment(requestOf(2, 0, 3)).warnings.map(({ kind }) => kind)).toEqual([
      'juror-without-pitches',
      'juror-without-pitches',
    ]);
  });
});
