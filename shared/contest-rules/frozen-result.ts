import { canonicalText } from '../documents/canonical.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { FrozenPlace, FrozenResult } from '../documents/result-document.ts';
import type { SparseJson } from '../lib/json.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';
import type { RankingView } from './ranking-view.ts';
import type { Digest } from './submission-drafting.ts';

/**
 * Which facts the hashed text of the inputs holds. 1: scale, rule, weights, who was called, who abstained, the sheets. 2: also who
 * judges what, calibration, the version of the criteria, tie-breaks, prizes and who goes on.
 */
export type InputsVersion = 1 | 2;

/** The version that closings write. */
const CURRENT: InputsVersion = 2;

/** The places to freeze when a round is closed, ranked ones first. */
export function frozenPlacesOf(view: RankingView): FrozenPlace[] {
  return view.rows.map(({ pitch, rank, tied, raw, trimmed, sheets }) => ({ pitch, rank, tied, raw, trimmed, sheets }));
}

/** The version of each sheet that counts, by juror. */
export function countedVersionsOf(
  document: Pick<ContestDocument, 'jurors'>,
  sheets: readonly JurorSubmissions[],
): { juror: string; hash: string }[] {
  const jurors = new Set(document.jurors.map(({ id }) => id));
  const counted = sheets.flatMap(({ juror, submissions }) => {
    const last = submissions.at(-1);
    return last === undefined || !jurors.has(juror) ? [] : [{ juror, hash: last.hash }];
  });
  return counted.sort((a, b) => compareText(a.juror, b.juror));
}

/**
 * The sheets as they stood when the round was closed: what was handed in or arrived afterwards is left out. A result closed before
 * the versions were kept gives them as they are.
 */
export function sheetsAtClosing<Sheet extends JurorSubmissions>(
  sheets: readonly Sheet[],
  frozen: Pick<FrozenResult, 'countedSheets'> | null,
): readonly Sheet[] {
  if (frozen === null || frozen.countedSheets.length === 0) return sheets;
  const counted = new Map(frozen.countedSheets.map(({ juror, hash }) => [juror, hash]));
  return sheets.map((sheet) => {
    const last = sheet.submissions.findIndex(({ hash }) => hash === counted.get(sheet.juror));
    return last === sheet.submissions.length - 1
      ? sheet
      : { ...sheet, submissions: sheet.submissions.slice(0, last + 1) };
  });
}

/** Jurors whose sheet, or a later version of it, arrived after the closing: not counted. */
export function lateSheetsOf(
  document: Pick<ContestDocument, 'jurors'>,
  sheets: readonly JurorSubmissions[],
  frozen: Pick<FrozenResult, 'countedSheets'> | null,
): readonly string[] {
  if (frozen === null || frozen.countedSheets.length === 0) return [];
  const counted = new Set(frozen.countedSheets.map(({ juror, hash }) => `${juror}.${hash}`));
  return countedVersionsOf(document, sheets).flatMap(({ juror, hash }) =>
    counted.has(`${juror}.${hash}`) ? [] : [juror],
  );
}

/**
 * SHA-256 of everything a ranking depends on: what was declared, who was called, who abstained, and the hash of every version
 * counted. The same inputs give the same hash on every laptop.
 *
 * @param version of the hashed text; results closed by an older app are checked by theirs.
 */
export function hashInputs(
  document: ContestDocument,
  sheets: readonly JurorSubmissions[],
  digest: Digest,
  version: InputsVersion = CURRENT,
): Promise<string> {
  return digest(canonicalText(version === 1 ? firstText(document, sheets) : currentText(document, sheets)));
}

/** By which version of the hashed text these inputs give a hash; `null` when they are not the same inputs. */
export async function findInputsVersion(
  document: ContestDocument,
  sheets: readonly JurorSubmissions[],
  hash: string,
  digest: Digest,
): Promise<InputsVersion | null> {
  for (const version of [2, 1] as const) {
    if ((await hashInputs(document, sheets, digest, version)) === hash) return version;
  }
  return null;
}

/** Never changed any more: results closed by it must stay verifiable. */
function firstText(document: ContestDocument, sheets: readonly JurorSubmissions[]): SparseJson {
  const { contest } = document;
  return {
    version: 1,
    type: 'ranking-inputs',
    contest: document.id,
    scale: { min: contest.scaleMin, max: contest.scaleMax, step: contest.scaleStep },
    rule: { method: contest.method, trim: contest.trim },
    criteria: sortById(document.criteria.map(({ id, value }) => ({ id, weight: value.weight }))),
    pitches: sortById(document.pitches.map(({ id, value }) => ({ id, noShow: value.noShow }))),
    jurors: sortById(document.jurors.map(({ id, value }) => ({ id, absent: value.absent }))),
    recusals: recusalsOf(document),
    submissions: submissionsOf(document, sheets),
  };
}

function currentText(document: ContestDocument, sheets: readonly JurorSubmissions[]): SparseJson {
  const { contest } = document;
  return {
    version: 2,
    type: 'ranking-inputs',
    contest: document.id,
    scale: { min: contest.scaleMin, max: contest.scaleMax, step: contest.scaleStep },
    rule: { method: contest.method, trim: contest.trim },
    tieBreaks: contest.tieBreaks,
    podium: contest.podium,
    advance: { kind: contest.advanceKind, count: contest.advanceCount, threshold: contest.advanceThreshold },
    coverage: contest.coverage,
    criteriaVersion: contest.criteriaVersion,
    criteria: sortById(document.criteria.map(({ id, value }) => ({ id, weight: value.weight }))),
    pitches: sortById(
      document.pitches.map(({ id, value: { noShow, isCalibration, panel } }) => ({ id, noShow, isCalibration, panel })),
    ),
    jurors: sortById(document.jurors.map(({ id, value: { absent, panel, world } }) => ({ id, absent, panel, world }))),
    assignments: sortById(document.assignments.map(({ id, value }) => ({ id, pitches: [...value.pitches].sort() }))),
    prizes: sortById(
      document.prizes.map(({ id, value: { kind, criterion, world } }) => ({ id, kind, criterion, world })),
    ),
    recusals: recusalsOf(document),
    submissions: submissionsOf(document, sheets),
  };
}

function recusalsOf(document: ContestDocument): string[] {
  return document.recusals.map(({ juror, pitch }) => `${juror}.${pitch}`).sort();
}

function submissionsOf(document: ContestDocument, sheets: readonly JurorSubmissions[]): { id: string; hash: string }[] {
  return countedVersionsOf(document, sheets).map(({ juror, hash }) => ({ id: juror, hash }));
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareText(a.id, b.id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
