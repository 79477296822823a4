import { assignmentRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import type { Assignment } from '../../../shared/domain/contest-day.ts';
import { planAssignment } from '../../../shared/contest-rules/assignment-plan.ts';
import { assignmentRequestOf } from '../../../shared/contest-rules/assignment-view.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findVotingLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';

const LABEL = 'assignment:undo.assignment';

/**
 * Plans who judges what, in one step. Recusals are never planned. Refused once voting began, as every change of this file.
 *
 * @param choices whether what a person decided stands, or is forgotten.
 */
export function planContestAssignment(
  document: ContestDocument,
  choices: 'keep' | 'forget',
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null) return err(lock);
  const known = choices === 'keep' ? document : { ...document, assignments: [] };
  const request = assignmentRequestOf(known);
  const plan = planAssignment(request);
  const isPlanned = new Set(request.pitches.map(({ id }) => id));
  const changes = document.jurors.map(({ id: juror }) => {
    const before = assignmentOf(known, juror);
    const conflicts = request.jurors.find(({ id }) => id === juror)?.conflicts;
    // Pitches that do not count today, and jurors who are away, keep what a person decided.
    const outside = before.byHand.filter((pitch) => conflicts === undefined || !isPlanned.has(pitch));
    const planned = plan.pairs.filter((pair) => pair.juror === juror).map(({ pitch }) => pitch);
    return recordChange(assignmentRecord, juror, {
      pitches: [...planned, ...outside.filter((pitch) => before.pitches.includes(pitch))],
      byHand: before.byHand.filter((pitch) => conflicts?.has(pitch) !== true),
    });
  });
  return ok(contestChange(document.id, LABEL, changes));
}

/** Puts a juror on a pitch by hand, or takes the juror off; a new plan keeps either. */
export function toggleAssignment(
  document: ContestDocument,
  juror: string,
  pitch: string,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const { pitches, byHand } = assignmentOf(document, juror);
  return write(document, juror, signedSheets, {
    pitches: pitches.includes(pitch) ? pitches.filter((one) => one !== pitch) : [...pitches, pitch],
    byHand: byHand.includes(pitch) ? byHand : [...byHand, pitch],
  });
}

/** Forgets that a person decided on a pair: it stays as it is until the next plan, which is free to change it. */
export function releaseAssignment(
  document: ContestDocument,
  juror: string,
  pitch: string,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const { pitches, byHand } = assignmentOf(document, juror);
  return write(document, juror, signedSheets, { pitches, byHand: byHand.filter((one) => one !== pitch) });
}

function write(
  document: ContestDocument,
  juror: string,
  signedSheets: number,
  assignment: Assignment,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, LABEL, [recordChange(assignmentRecord, juror, assignment)]));
}

function assignmentOf({ assignments }: Pick<ContestDocument, 'assignments'>, juror: string): Assignment {
  return assignments.find(({ id }) => id === juror)?.value ?? { pitches: [], byHand: [] };
}
