import {
  jurorRecord,
  recusalIdOf,
  recusalRecord,
  type ContestDocument,
} from '../../../shared/documents/contest-document.ts';
import { jurorSchema, type Juror } from '../../../shared/domain/contest.ts';
import { jurorIdSchema, newId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { emptyRegister, linksAmong, type LinkRegister } from '../../../shared/contest-rules/links.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findClosedLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { linkChanges, type LinkReason } from './contest-links.ts';
import { ordersAfter } from '../../../shared/documents/order-keys.ts';

const LABEL = 'contest:undo.jury';

/** A juror for a person of the programme. */
export function jurorOf(
  person: { readonly id: string } & Pick<Person, 'code' | 'name' | 'world' | 'position' | 'email' | 'conflictCodes'>,
): Partial<Juror> {
  const { id, code, name, world, position, email, conflictCodes } = person;
  return { personId: id, code, name, world, position, email, conflictCodes };
}

/**
 * Adds jurors at the end; also while voting is open, for who arrives late. Links with an organisation on stage become recusals at
 * once.
 *
 * @param reason said of these recusals: one text, or one for each kind of link.
 * @param register what the programme knows; without it only what was declared for this contest counts.
 */
export function addJurors(
  document: ContestDocument,
  jurors: readonly Partial<Juror>[],
  reason: LinkReason,
  register: LinkRegister = emptyRegister,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  const orders = ordersAfter(document.jurors, jurors.length);
  const added = jurors.map((juror, index) => ({
    id: newId(jurorIdSchema),
    value: { ...jurorSchema.parse({}), ...juror, order: orders[index] ?? '' },
  }));
  return ok(
    contestChange(document.id, LABEL, [
      ...added.map(({ id, value }) => recordChange(jurorRecord, id, value)),
      ...linkChanges(linksAmong(added, document.pitches, register), reason),
    ]),
  );
}

/** Edits what is known of a juror. */
export function editJuror(
  document: ContestDocument,
  juror: string,
  fields: Partial<Pick<Juror, 'code' | 'name' | 'world' | 'position' | 'email'>>,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, LABEL, [recordChange(jurorRecord, juror, fields)]));
}

/** Takes a juror out of the jury. Refused for who signed: their sheet would vanish from the ranking. */
export function removeJuror(
  document: ContestDocument,
  juror: string,
  hasSigned: boolean,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  if (hasSigned) return err({ code: 'juror-has-signed' });
  return ok(contestChange(document.id, LABEL, [recordChange(jurorRecord, juror, { archived: true })]));
}

/** Notes that a juror is not there: nothing more is expected of them. What they signed still counts. */
export function setAbsent(document: ContestDocument, juror: string, absent: boolean): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, 'contest:undo.absent', [recordChange(jurorRecord, juror, { absent })]));
}

/** Records that a juror abstains from a pitch, as the organiser knows; a reason is due, it stands in the minutes. */
export function addRecusal(
  document: ContestDocument,
  juror: string,
  pitch: string,
  reason: string,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  if (reason.trim() === '') return err({ code: 'reason-missing' });
  const id = recusalIdOf(juror, pitch);
  return ok(
    contestChange(document.id, 'contest:undo.recusal', [
      recordChange(recusalRecord, id, { kind: 'organiser', reason: reason.trim(), archived: false }),
    ]),
  );
}

/** Takes a recusal of the organiser back: the juror judges the pitch after all. */
export function removeRecusal(document: ContestDocument, juror: string, pitch: string): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  const id = recusalIdOf(juror, pitch);
  return ok(contestChange(document.id, 'contest:undo.recusal', [recordChange(recusalRecord, id, { archived: true })]));
}
