import type { ContestDocument } from '../documents/contest-document.ts';
import type { DraftEntry, HashedSubmission } from '../documents/sheet-document.ts';
import { sheetValue } from '../scoring/sheet-value.ts';
import type { RecusalKind } from '../domain/contest.ts';
import type { SubmittedEntry } from '../domain/submission.ts';
import { findScaleFault } from '../domain/scale.ts';
import { coverageOf } from './coverage.ts';
import { answersCriteria } from './criteria-version.ts';

/**
 * Where a juror stands with one pitch. `recused` has no marks; `no-show` was never presented; `not-asked` belongs to other jurors.
 */
export type PitchState = 'to-score' | 'begun' | 'complete' | 'recused' | 'no-show' | 'not-asked';

/** One pitch on a juror's sheet. */
export interface PitchProgress {
  readonly pitch: string;
  readonly state: PitchState;
  /** Marks by criterion id that count: criteria of the contest, on its scale. */
  readonly marks: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  /** Weighted mean of a complete sheet, `null` otherwise. */
  readonly value: number | null;
  /** A rehearsal: marked like the others, counted nowhere. */
  readonly isCalibration: boolean;
}

/** Where a whole sheet stands. `changed`: the draft differs from the version handed in last. */
export type SheetState = 'empty' | 'draft' | 'complete' | 'submitted' | 'changed';

/** A juror's sheet at a glance. */
export interface SheetProgress {
  readonly state: SheetState;
  /** In the order of the contest. */
  readonly pitches: readonly PitchProgress[];
  /** Pitches this juror is asked to judge: neither recused nor absent from the stage nor a rehearsal. */
  readonly expected: number;
  readonly complete: number;
  /** The version handed in last answers criteria that were changed since: it must be signed again, its marks are kept. */
  readonly isOutdated: boolean;
}

/** Whether a juror abstains from a pitch, and on whose word. */
export interface EntryStanding {
  readonly recused: boolean;
  readonly recusalReason: string;
  /** The organiser knew of a link: the juror cannot take it back. */
  readonly byOrganiser: boolean;
  /** What the organiser's word rests on; `null` for the juror's own, and where nobody abstains. */
  readonly kind: RecusalKind | null;
}

/** Brings together what the organiser knows and what the juror declared. */
export function entryStandingOf(
  document: Pick<ContestDocument, 'recusals'>,
  juror: string,
  pitch: string,
  draft: Pick<DraftEntry, 'recused' | 'recusalReason'> | undefined,
): EntryStanding {
  const known = document.recusals.find((recusal) => recusal.juror === juror && recusal.pitch === pitch);
  if (known !== undefined) {
    return { recused: true, recusalReason: known.reason, byOrganiser: true, kind: known.kind };
  }
  return {
    recused: draft?.recused ?? false,
    recusalReason: draft?.recused ? draft.recusalReason : '',
    byOrganiser: false,
    kind: null,
  };
}

/** A sheet document, or a projection of it with the same two parts. */
export interface SheetParts {
  readonly drafts: ReadonlyMap<string, DraftEntry>;
  /** First to last. */
  readonly submissions: readonly HashedSubmission[];
}

/**
 * What stands on the sheet for a pitch: the draft, or else what was handed in for it (a sheet that came from a spreadsheet has no
 * drafts until the juror touches it). `undefined` when nothing was ever said.
 */
export function entryOnSheet(sheet: SheetParts, pitch: string): DraftEntry | undefined {
  const draft = sheet.drafts.get(pitch);
  if (draft !== undefined) return draft;
  const entry = sheet.submissions.at(-1)?.body.entries.find((one) => one.pitch === pitch);
  if (entry === undefined) return undefined;
  const { marks, remark, recused, recusalReason, interests, interestNote } = entry;
  return {
    marks: new Map(Object.entries(marks)),
    remark,
    recused,
    recusalReason,
    interests: interests ?? [],
    interestNote: interestNote ?? '',
  };
}

/** Reads a juror's drafts against the contest. What is not on the scale reads as not yet scored, never as another mark. */
export function readProgress(document: ContestDocument, juror: string, sheet: SheetParts): SheetProgress {
  const isCovered = coverageOf(document, juror);
  const pitches = document.pitches.map(({ id, value }): PitchProgress => {
    const read = isCovered(id)
      ? readPitch(document, juror, id, value.noShow, entryOnSheet(sheet, id))
      : withoutMarks(id, 'not-asked');
    return { ...read, isCalibration: value.isCalibration };
  });
  const asked = pitches.filter((pitch) => isOpenToJuror(pitch) && !pitch.isCalibration);
  const last = sheet.submissions.at(-1)?.body;
  return {
    state: sheetStateOf(document, juror, sheet, pitches),
    pitches,
    expected: asked.length,
    complete: asked.filter(({ state }) => state === 'complete').length,
    isOutdated: last !== undefined && !answersCriteria(document, last.criteriaVersion),
  };
}

/** Whether the juror is asked for marks of this pitch. */
export function isOpenToJuror({ state }: Pick<PitchProgress, 'state'>): boolean {
  return state !== 'recused' && state !== 'no-show' && state !== 'not-asked';
}

/** The pitches whose draft says something else than the version handed in last. Empty before the first version. */
export function changedPitches(document: ContestDocument, juror: string, sheet: SheetParts): readonly string[] {
  const last = sheet.submissions.at(-1)?.body;
  if (last === undefined) return [];
  const isCovered = coverageOf(document, juror);
  return document.pitches
    .filter(({ id, value }) => !value.noShow && isCovered(id))
    .map(({ id }) => id)
    .filter((pitch) => {
      const entry = last.entries.find((one) => one.pitch === pitch);
      const draft = sheet.drafts.get(pitch);
      const now = entryStandingOf(document, juror, pitch, draft);
      if (draft === undefined) return now.recused && !(entry?.recused ?? false);
      return differs(entry, draft, now, document);
    });
}

function readPitch(
  document: ContestDocument,
  juror: string,
  pitch: string,
  noShow: boolean,
  draft: DraftEntry | undefined,
): Omit<PitchProgress, 'isCalibration'> {
  if (noShow) return withoutMarks(pitch, 'no-show');
  if (entryStandingOf(document, juror, pitch, draft).recused) return withoutMarks(pitch, 'recused');
  const { scaleMin: min, scaleMax: max, scaleStep: step } = document.contest;
  const marks = new Map<string, number>();
  for (const { id } of document.criteria) {
    const mark = draft?.marks.get(id);
    if (mark !== undefined && findScaleFault(mark, { min, max, step }) === null) marks.set(id, mark);
  }
  const criteria = document.criteria.map(({ id, value }) => ({ criterion: id, weight: value.weight }));
  const missing = criteria.map(({ criterion }) => criterion).filter((criterion) => !marks.has(criterion));
  const state = marks.size === 0 ? 'to-score' : missing.length === 0 ? 'complete' : 'begun';
  return { pitch, state, marks, missing, value: state === 'complete' ? sheetValue(marks, criteria) : null };
}

function withoutMarks(pitch: string, state: PitchState): Omit<PitchProgress, 'isCalibration'> {
  return { pitch, state, marks: new Map(), missing: [], value: null };
}

function sheetStateOf(
  document: ContestDocument,
  juror: string,
  sheet: SheetParts,
  pitches: readonly PitchProgress[],
): SheetState {
  if (sheet.submissions.length > 0) return changedPitches(document, juror, sheet).length > 0 ? 'changed' : 'submitted';
  const asked = pitches.filter((pitch) => isOpenToJuror(pitch) && !pitch.isCalibration);
  if (asked.length > 0 && asked.every(({ state }) => state === 'complete')) return 'complete';
  return sheet.drafts.size === 0 ? 'empty' : 'draft';
}

function differs(
  entry: SubmittedEntry | undefined,
  draft: DraftEntry,
  now: EntryStanding,
  document: ContestDocument,
): boolean {
  if (entry === undefined) {
    return draft.marks.size > 0 || draft.remark !== '' || draft.interests.length > 0 || now.recused;
  }
  if (entry.recused !== now.recused || entry.remark !== draft.remark) return true;
  // Who abstains hands in neither marks nor wishes, whatever stands on the draft.
  // Another wording of the organiser's is no change of the juror's.
  if (now.recused) return !now.byOrganiser && entry.recusalReason !== now.recusalReason;
  if ((entry.interests ?? []).join() !== draft.interests.join()) return true;
  if ((entry.interestNote ?? '') !== draft.interestNote) return true;
  return document.criteria.some(({ id }) => entry.marks[id] !== draft.marks.get(id));
}
