import { addJurors } from '../../renderer/data/commands/contest-jury.ts';
import { addPitches } from '../../renderer/data/commands/contest-pitches.ts';
import { createContest } from '../../renderer/data/commands/contest-setup.ts';
import { setMark } from '../../renderer/data/commands/sheet-marks.ts';
import { submitSheet } from '../../renderer/data/commands/sheet-submission.ts';
import { draftCriteria } from '../../shared/contest-rules/criteria-templates.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import { contestAtHand, take } from './contest-at-hand.ts';
import { nodeDigest, type MemoryDocuments } from './contest-fixture.ts';

/** The scale of the prepared contest. */
export const preparedScale = { min: 0, max: 10, step: 1 };

/** Makes a contest of three pitches (Comin, Ulisse, Aeris), three jurors and five criteria, ready to open; returns its id. */
export function prepareContest(documents: MemoryDocuments): string {
  const criteria = draftCriteria('social-innovation', preparedScale, createTranslate('it'));
  const { id: contest, change } = createContest({ title: 'Contest 3', criteria });
  const { document } = contestAtHand(() => ({ documents, contest }));
  documents.apply(change);
  const pitches = ['Comin', 'Ulisse', 'Aeris'].map((name, index) => ({ name, organisationCode: `O0${index + 1}` }));
  documents.apply(take(addPitches(document(), pitches, 'legame')));
  const people = ['01', '02', '03'].map((number) => ({ name: `Giurato ${number}`, code: `G${number}` }));
  documents.apply(take(addJurors(document(), people, 'legame')));
  return contest;
}

/** Gives every pitch `mark` on every criterion for the juror at `who`, and signs. A sheet signed before needs a `reason`. */
export async function scoreAndSign(
  documents: MemoryDocuments,
  contest: string,
  who: number,
  sheet: { readonly mark: number; readonly now: string; readonly reason?: string },
): Promise<void> {
  const { document, target } = contestAtHand(() => ({ documents, contest }));
  for (const { id: pitch } of document().pitches) {
    for (const { id } of document().criteria) documents.apply(take(setMark(target(who), pitch, id, sheet.mark)));
  }
  const { reason = '', now } = sheet;
  documents.apply(take(await submitSheet(target(who), { reason, now }, nodeDigest)).change);
}
