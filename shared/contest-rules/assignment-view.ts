import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Juror, Pitch } from '../domain/contest.ts';
import {
  describeAssignment,
  type AssignmentPair,
  type AssignmentPlan,
  type AssignmentReason,
  type AssignmentRequest,
} from './assignment-plan.ts';

/** The parts of a contest that an assignment is made from. */
export type AssignmentParts = Pick<ContestDocument, 'contest' | 'pitches' | 'jurors' | 'recusals' | 'assignments'>;

/** What stands between a juror and a pitch. */
export type AssignmentCell =
  | { readonly kind: 'assigned'; readonly reason: AssignmentReason }
  /** The recusal's reason. */
  | { readonly kind: 'abstains'; readonly reason: string }
  /** A person left the pair out. */
  | { readonly kind: 'left-out' }
  | { readonly kind: 'free' };

/** A pitch with what it gets. */
export interface AssignedPitch extends Identified<Pitch> {
  readonly sheets: number;
  /** How many known worlds its jurors come from. */
  readonly worlds: number;
  /** One for each juror of the view, in its order. */
  readonly cells: readonly AssignmentCell[];
}

/** An assignment as it stands, ready to be shown. Calibration pitches are everybody's and not part of it. */
export interface AssignmentView {
  /** Whether anything was assigned yet. */
  readonly isBegun: boolean;
  /** Whether a person decided on any pair. */
  readonly hasChoices: boolean;
  /** Who can be asked, with how many pitches each has. */
  readonly jurors: readonly (Identified<Juror> & { readonly load: number })[];
  readonly pitches: readonly AssignedPitch[];
  readonly plan: AssignmentPlan;
}

/** Who is planned for: jurors who are there, pitches that count. */
function partsToPlan({ jurors, pitches }: Pick<AssignmentParts, 'jurors' | 'pitches'>) {
  return {
    jurors: jurors.filter(({ value }) => !value.absent),
    pitches: pitches.filter(({ value }) => !value.isCalibration && !value.noShow),
  };
}

/** What the planner is asked: recusals are conflicts, what a person decided stands. */
export function assignmentRequestOf(document: AssignmentParts): AssignmentRequest {
  const { contest, recusals, assignments } = document;
  const { jurors, pitches } = partsToPlan(document);
  const listed = { jurors: new Set(jurors.map(({ id }) => id)), pitches: new Set(pitches.map(({ id }) => id)) };
  const decided = assignments.flatMap(({ id: juror, value }) =>
    value.byHand
      .filter((pitch) => listed.jurors.has(juror) && listed.pitches.has(pitch))
      .map((pitch) => ({ juror, pitch, isIn: value.pitches.includes(pitch) })),
  );
  const pairsOf = (isIn: boolean): readonly AssignmentPair[] =>
    decided.filter((one) => one.isIn === isIn).map(({ juror, pitch }) => ({ juror, pitch }));
  return {
    jurors: jurors.map(({ id, value }) => ({
      id,
      world: value.world,
      conflicts: new Set(recusals.filter(({ juror }) => juror === id).map(({ pitch }) => pitch)),
    })),
    pitches: pitches.map(({ id }) => ({ id })),
    perPitch: contest.sheetsPerPitch,
    pinned: pairsOf(true),
    excluded: pairsOf(false),
  };
}

/** Reads the assignment of a contest as it stands. */
export function viewAssignment(document: AssignmentParts): AssignmentView {
  const { assignments, recusals } = document;
  const { jurors, pitches } = partsToPlan(document);
  const request = assignmentRequestOf(document);
  const asked = assignments.flatMap(({ id: juror, value }) => value.pitches.map((pitch) => ({ juror, pitch })));
  const plan = describeAssignment(request, asked);
  const reasons = new Map(plan.pairs.map(({ juror, pitch, reason }) => [keyOf(juror, pitch), reason]));
  const abstentions = new Map(recusals.map(({ juror, pitch, reason }) => [keyOf(juror, pitch), reason]));
  const leftOut = new Set(request.excluded.map(({ juror, pitch }) => keyOf(juror, pitch)));
  const loads = new Map(plan.loads.map(({ juror, pitches: load }) => [juror, load]));
  const cellOf = (key: string): AssignmentCell => {
    const abstention = abstentions.get(key);
    if (abstention !== undefined) return { kind: 'abstains', reason: abstention };
    const reason = reasons.get(key);
    if (reason !== undefined) return { kind: 'assigned', reason };
    return leftOut.has(key) ? { kind: 'left-out' } : { kind: 'free' };
  };
  return {
    isBegun: plan.pairs.length > 0,
    hasChoices: request.pinned.length + request.excluded.length > 0,
    jurors: jurors.map((juror) => ({ ...juror, load: loads.get(juror.id) ?? 0 })),
    pitches: pitches.map((pitch) => {
      const there = jurors.filter(({ id }) => reasons.has(keyOf(id, pitch.id)));
      return {
        ...pitch,
        sheets: there.length,
        worlds: new Set(there.flatMap(({ value }) => value.world ?? [])).size,
        cells: jurors.map(({ id }) => cellOf(keyOf(id, pitch.id))),
      };
    }),
    plan,
  };
}

function keyOf(juror: string, pitch: string): string {
  return `${juror}.${pitch}`;
}
