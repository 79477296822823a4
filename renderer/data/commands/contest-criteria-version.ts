import {
  contestRecord,
  criteriaVersionIdOf,
  criteriaVersionRecord,
  criterionRecord,
  type ContestDocument,
} from '../../../shared/documents/contest-document.ts';
import type { Identified } from '../../../shared/documents/record.ts';
import type { Criterion } from '../../../shared/domain/contest.ts';
import { assessCriteriaChange, criteriaSnapshot } from '../../../shared/contest-rules/criteria-change.ts';
import { votingLockOf } from '../../../shared/contest-rules/voting-lock.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findClosedLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { withoutCriteria } from './contest-criteria-gone.ts';
import { ordersAfter } from '../../../shared/documents/order-keys.ts';

/** What a new version needs besides the criteria. */
export interface CriteriaRevision {
  /** Why the criteria change; it stands in the minutes. */
  readonly reason: string;
  /** ISO date and time. */
  readonly now: string;
  readonly signedSheets: number;
}

/**
 * Changes criteria after voting began: the old ones are kept under their version, sheets signed under them keep them. Marks and
 * drafts stay where they are; which signed sheets still count follows from the versions.
 *
 * @param next the criteria as they will be, in their order; those left out are taken out, those with a new id are added at the end.
 */
export function reviseCriteria(
  document: ContestDocument,
  next: readonly Identified<Criterion>[],
  { reason, now, signedSheets }: CriteriaRevision,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  if (votingLockOf(document, signedSheets) === null) return err({ code: 'round-not-open' });
  if (reason.trim() === '') return err({ code: 'reason-missing' });
  const { kind, removed } = assessCriteriaChange(document, next, []);
  if (kind === 'none' || next.length === 0) return err({ code: 'nothing-changed' });
  const { criteriaVersion } = document.contest;
  const before = new Map(document.criteria.map(({ id, value }) => [id, value]));
  const added = next.filter(({ id }) => !before.has(id));
  const orders = ordersAfter(document.criteria, added.length);
  return ok(
    contestChange(document.id, 'contest:preparation.undo.version', [
      recordChange(
        criteriaVersionRecord,
        criteriaVersionIdOf(criteriaVersion),
        criteriaSnapshot(document, { reason: reason.trim(), now }),
      ),
      recordChange(contestRecord, document.id, { criteriaVersion: criteriaVersion + 1 }),
      ...removed.map((id) => recordChange(criterionRecord, id, { archived: true })),
      ...withoutCriteria(document, removed),
      ...next
        .filter(({ id }) => before.has(id))
        .map(({ id, value: { name, question, weight, anchors } }) =>
          recordChange(criterionRecord, id, { name, question, weight, anchors }),
        ),
      ...added.map(({ id, value }, index) =>
        recordChange(criterionRecord, id, { ...value, order: orders[index] ?? '', archived: false }),
      ),
    ]),
  );
}
