import { prizeRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { prizeSchema, type Prize } from '../../../shared/domain/contest-day.ts';
import { newId, prizeIdSchema } from '../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findVotingLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { ordersAfter } from '../../../shared/documents/order-keys.ts';

const LABEL = 'contest:preparation.undo.prizes';

/** Declares a prize besides the ranking, given by the jury until it is said otherwise. Refused once voting began, as every change of this file. */
export function addPrize(
  document: ContestDocument,
  name: string,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null) return err(lock);
  const [order = ''] = ordersAfter(document.prizes, 1);
  const prize = { ...prizeSchema.parse({}), name, order };
  return ok(contestChange(document.id, LABEL, [recordChange(prizeRecord, newId(prizeIdSchema), prize)]));
}

/** Edits a prize, or takes it out (`archived`). */
export function editPrize(
  document: ContestDocument,
  prize: string,
  fields: Partial<Omit<Prize, 'order'>>,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, LABEL, [recordChange(prizeRecord, prize, fields)]));
}
