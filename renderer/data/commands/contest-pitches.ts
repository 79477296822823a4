import {
  pitchRecord,
  recusalIdOf,
  recusalRecord,
  type ContestDocument,
} from '../../../shared/documents/contest-document.ts';
import { pitchSchema, type Pitch } from '../../../shared/domain/contest.ts';
import type { Organisation } from '../../../shared/domain/organisation.ts';
import { newId, pitchIdSchema } from '../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findClosedLock, findVotingLock, recordChange, type ContestRefusal } from './contest-change.ts';
import { ordersAfter, ordersForMove } from './contest-order.ts';

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
 * Adds pitches at the end. Jurors whose declared links name the organisation's code abstain at once.
 *
 * @param reason said of these recusals.
 */
export function addPitches(
  document: ContestDocument,
  pitches: readonly Partial<Pitch>[],
  reason: string,
): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  const orders = ordersAfter(document.pitches, pitches.length);
  const changes = pitches.flatMap((pitch, index) => {
    const id = newId(pitchIdSchema);
    const code = pitch.organisationCode ?? '';
    const linked = document.jurors.filter(({ value }) => code !== '' && value.conflictCodes.includes(code));
    return [
      recordChange(pitchRecord, id, { ...pitchSchema.parse({}), ...pitch, order: orders[index] ?? '' }),
      ...linked.map((juror) => recordChange(recusalRecord, recusalIdOf(juror.id, id), { reason, archived: false })),
    ];
  });
  return ok(contestChange(document.id, LABEL, changes));
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

/** Puts a pitch at a position, counted from 0. */
export function movePitch(document: ContestDocument, pitch: string, position: number): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  const moves = ordersForMove(document.pitches, pitch, position);
  return ok(
    contestChange(
      document.id,
      LABEL,
      moves.map(({ id, order }) => recordChange(pitchRecord, id, { order })),
    ),
  );
}

/** Notes that an organisation did not show up, or did after all. */
export function setNoShow(document: ContestDocument, pitch: string, noShow: boolean): Result<Change, ContestRefusal> {
  const lock = findClosedLock(document);
  if (lock !== null) return err(lock);
  return ok(contestChange(document.id, 'contest:undo.noShow', [recordChange(pitchRecord, pitch, { noShow })]));
}
