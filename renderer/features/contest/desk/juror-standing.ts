import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Juror } from '../../../../shared/domain/contest.ts';
import { readProgress, type SheetState } from '../../../../shared/contest-rules/sheet-progress.ts';
import type { JurorSheet } from '../use-contest.ts';

/** Where a juror stands, as the desk may know it: how far, never which marks. */
export interface JurorStanding {
  readonly juror: Identified<Juror>;
  readonly state: SheetState | 'absent';
  /** Pitches with all marks; for a signed sheet those of the signed version. */
  readonly complete: number;
  readonly expected: number;
  /** Signed under criteria that have changed since: to be signed again. */
  readonly isOutdated: boolean;
}

/** Reads where every juror stands, in the order of the jury. */
export function standingsOf(document: ContestDocument, sheets: readonly JurorSheet[]): readonly JurorStanding[] {
  return document.jurors.map((juror) => {
    const sheet = sheets.find((one) => one.juror === juror.id) ?? {
      juror: juror.id,
      drafts: new Map(),
      submissions: [],
    };
    const progress = readProgress(document, juror.id, sheet);
    const isAbsent = juror.value.absent && sheet.submissions.length === 0;
    return {
      juror,
      state: isAbsent ? 'absent' : progress.state,
      complete: progress.complete,
      expected: progress.expected,
      isOutdated: progress.isOutdated,
    };
  });
}

/** Whether something is still expected of this juror. */
export function isOpen({ state, complete, expected, isOutdated, juror }: JurorStanding): boolean {
  if (state === 'absent' || juror.value.absent) return false;
  return state !== 'submitted' || isOutdated || complete < expected;
}
