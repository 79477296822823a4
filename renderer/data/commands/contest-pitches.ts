import { pitchRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { pitchSchema, type Pitch } from '../../../shared/domain/contest.ts';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import { newId, pitchIdSchema } from '../../../shared/domain/ids.ts';
import { emptyRegister, linksAmong, type LinkRegister } from '../../../shared/contest-rules/links.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findClosedLock, findVotingLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { linkChanges, type LinkReason } from './contest-links.ts';
import { ordersAfter, ordersForMove } from '../../../shared/documents/order-keys.ts';

const LABEL = 'contest:undo.pitches';

/** What a pitch takes over from an organisation of the programme. */
export type PitchSource = { readonly id: string } & Pick<
  Organisation,
  'code' | 'name' | 'projectName' | 'description' | 'isExample'
>;

/** A pitch for an organisation; the summary is its description. */
export function pitchOf(source: PitchSource): Partial<Pitch> {
  return {
    organisationId: source.id,
    organisationCode: source.code,
    name: source.name,
    projectName: source.projectName,
    summary: source.description,
    isExample: source.isExample,
  };
}

/**
 * Adds pitches at the end. Jurors who are linked with the organisation abstain at once.
 *
 * @param reason said of these recusals: one text, or one for each kind of link.
 * @param register what the programme knows; without it only what was declared for this contest counts.
 */
export function addPitches(
  document: ContestDocument,
  pitches: readonly Partial<Pitch>[],
  reason: LinkReason,
  register: LinkRegister = emptyRegister,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  const orders = ordersAfter(document.pitches, pitches.length);
  const added = pitches.map((pitch, index) => ({
    id: newId(pitchIdSchema),
    value: { ...pitchSchema.parse({}), ...pitch, order: orders[index] ?? '' },
  }));
  return ok(
    contestChange(document.id, LABEL, [
      ...added.map(({ id, value }) => recordChange(pitchRecord, id, value)),
      ...linkChanges(linksAmong(document.jurors, added, register), reason),
    ]),
  );
}

/** Adds a pitch that all score first and that does not count: before all that count. */
export function addCalibration(
  document: ContestDocument,
  fields: Pick<Pitch, 'name' | 'summary' | 'isExample'>,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  const [order = ''] = ordersAfter(document.pitches, 1);
  const added = {
    id: newId(pitchIdSchema),
    value: { ...pitchSchema.parse({}), ...fields, isCalibration: true, order },
  };
  return ok(
    contestChange(document.id, LABEL, [
      recordChange(pitchRecord, added.id, added.value),
      ...behindCalibrations([...document.pitches, added], added.id),
    ]),
  );
}

/** Edits what is shown of a pitch. */
export function editPitch(
  document: ContestDocument,
  pitch: string,
  fields: Partial<Pick<Pitch, 'name' | 'projectName' | 'summary'>>,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, LABEL, [recordChange(pitchRecord, pitch, fields)]));
}

/** Takes a pitch out of the contest. Refused once somebody signed: then it is a no-show, listed and never ranked. */
export function removePitch(
  document: ContestDocument,
  pitch: string,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const lock = signedSheets > 0 ? findVotingLock(document, signedSheets) : findClosedLock(document);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, LABEL, [recordChange(pitchRecord, pitch, { archived: true })]));
}

/** Makes a pitch one that all score first and that does not count, or the first of those that count. Refused once voting began. */
export function setCalibration(
  document: ContestDocument,
  pitch: string,
  isCalibration: boolean,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const lock = findVotingLock(document, signedSheets);
  if (lock !== null) return err(lock);
  return ok(
    contestChange(document.id, LABEL, [
      recordChange(pitchRecord, pitch, { isCalibration }),
      ...behindCalibrations(document.pitches, pitch),
    ]),
  );
}

/** Puts a pitch where the other calibrations end. */
function behindCalibrations(pitches: ContestDocument['pitches'], pitch: string) {
  const others = pitches.filter(({ id, value }) => id !== pitch && value.isCalibration).length;
  return orderChanges(ordersForMove(pitches, pitch, others));
}

function orderChanges(moves: ReturnType<typeof ordersForMove>) {
  return moves.map(({ id, order }) => recordChange(pitchRecord, id, { order }));
}

/** Puts a pitch at a position, counted from 0. */
export function movePitch(document: ContestDocument, pitch: string, position: number): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, LABEL, orderChanges(ordersForMove(document.pitches, pitch, position))));
}

/** Notes that an organisation did not show up, or did after all. */
export function setNoShow(document: ContestDocument, pitch: string, noShow: boolean): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, 'contest:undo.noShow', [recordChange(pitchRecord, pitch, { noShow })]));
}
