import { criterionRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import type { Criterion } from '../../../shared/domain/contest.ts';
import { criterionIdSchema, newId } from '../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CriterionDraft } from '../../../shared/contest-rules/criteria-templates.ts';
import type { Change } from '../store-contract.ts';
import { withoutCriteria } from './contest-criteria-gone.ts';
import { contestChange, findVotingLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { ordersAfter, ordersForMove } from '../../../shared/documents/order-keys.ts';

const LABEL = 'contest:undo.criteria';

/** Adds criteria after those that are there. Refused once voting began, as every change of this file. */
export function addCriteria(
  document: ContestDocument,
  drafts: readonly CriterionDraft[],
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null) return err(lock);
  const orders = ordersAfter(document.criteria, drafts.length);
  return ok(
    contestChange(
      document.id,
      LABEL,
      drafts.map((draft, index) =>
        recordChange(criterionRecord, newId(criterionIdSchema), {
          ...draft,
          order: orders[index] ?? '',
          archived: false,
        }),
      ),
    ),
  );
}

/** Edits wording, weight or rubric of a criterion, or takes it out (`archived`). */
export function editCriterion(
  document: ContestDocument,
  criterion: string,
  fields: Partial<Omit<Criterion, 'order'>>,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null) return err(lock);
  return ok(
    contestChange(document.id, LABEL, [
      recordChange(criterionRecord, criterion, fields),
      ...(fields.archived === true ? withoutCriteria(document, [criterion]) : []),
    ]),
  );
}

/** Puts a criterion at a position, counted from 0. */
export function moveCriterion(
  document: ContestDocument,
  criterion: string,
  position: number,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null) return err(lock);
  const moves = ordersForMove(document.criteria, criterion, position);
  return ok(
    contestChange(
      document.id,
      LABEL,
      moves.map(({ id, order }) => recordChange(criterionRecord, id, { order })),
    ),
  );
}
