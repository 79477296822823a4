import { documentIdOf } from '../../../shared/documents/document-id.ts';
import {
  letterRecord,
  letterRemarkRecord,
  letterSettingRecord,
  type Letter,
  type LetterRemark,
  type SharedLetterSetting,
} from '../../../shared/documents/result-document.ts';
import type { RemarkLine } from '../../../shared/contest-papers/letter-remarks.ts';
import type { Change } from '../store-contract.ts';
import { recordChange } from './record-change.ts';

/** What is decided of a remark; what is not given stays as it was. */
export interface RemarkDecision {
  readonly state?: LetterRemark['state'];
  /** As it is to be printed; an empty text gives the juror's own words back. */
  readonly text?: string;
  /** Id of a criterion; empty for the project as a whole. */
  readonly theme?: string;
}

/**
 * Decides what becomes of a juror's remark in the letter. Only what is given is written: a field that hands its text over late must
 * not take a state back. With a state goes the version of the sheet that was read.
 */
export function decideRemark(contest: string, line: RemarkLine, decision: RemarkDecision): Change {
  const { state, theme } = decision;
  const given = decision.text ?? (state === 'kept' ? line.text : undefined);
  const text = given?.trim() === '' ? line.written : given?.trim();
  return lettersChange(contest, 'after:undo.remark', [
    recordChange(letterRemarkRecord, line.id, {
      ...(state === undefined ? {} : { state, readHash: line.hash }),
      ...(text === undefined ? {} : { text }),
      ...(theme === undefined ? {} : { theme }),
    }),
  ]);
}

/** Writes the coordination's own words in the letter of a pitch. */
export function writeLetter(contest: string, pitch: string, fields: Partial<Letter>): Change {
  return lettersChange(contest, 'after:undo.text', [recordChange(letterRecord, pitch, fields)]);
}

/** Says who signs the letters of a contest, and of which day they are. */
export function setLetters(contest: string, fields: Partial<SharedLetterSetting>): Change {
  return lettersChange(contest, 'after:undo.setting', [recordChange(letterSettingRecord, contest, fields)]);
}

function lettersChange(contest: string, undoLabel: string, changes: Change['documents'][number]['changes']): Change {
  return { undoLabel, documents: [{ documentId: documentIdOf({ kind: 'result', id: contest }), changes }] };
}
