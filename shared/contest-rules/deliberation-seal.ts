import { canonicalText } from '../documents/canonical.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import type { AwardedPrize, FinalPlace, FrozenResult, ResultDocument } from '../documents/result-document.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';
import { awardedPrizesOf, finalPlacesOf, finalRankingOf, type FinalRanking } from './final-ranking.ts';
import { findInputsVersion, sheetsAtClosing, type InputsVersion } from './frozen-result.ts';
import { viewRanking } from './ranking-view.ts';
import { findChainFaults, type Digest } from './submission-drafting.ts';

/** What a confirmation writes down. */
export interface ConfirmedOutcome {
  readonly finalPlaces: FinalPlace[];
  readonly prizes: AwardedPrize[];
  readonly advancing: string[];
}

/** The outcome as a confirmation writes it down. */
export function outcomeOf(final: FinalRanking): ConfirmedOutcome {
  return {
    finalPlaces: finalPlacesOf(final),
    prizes: awardedPrizesOf(final),
    advancing: [...final.advancing],
  };
}

/**
 * The seal: SHA-256 of the canonical text of the hash of the inputs, the declared rule, the jury's decisions, places, prizes and
 * who goes on. Whoever holds the documents can work it out again.
 */
export function sealOf(
  document: Pick<ContestDocument, 'id' | 'contest'>,
  inputsHash: string,
  decisions: ResultDocument['decisions'],
  { finalPlaces, prizes, advancing }: ConfirmedOutcome,
  digest: Digest,
): Promise<string> {
  const { method, trim } = document.contest;
  return digest(
    canonicalText({
      version: 1,
      type: 'ranking-seal',
      contest: document.id,
      inputs: inputsHash,
      rule: { method, trim },
      decisions: decisions
        .map(({ id, value: { archived: _standing, ...said } }) => ({ id, ...said }))
        .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
      places: finalPlaces,
      prizes,
      advancing,
    }),
  );
}

/** What no longer is as it was confirmed. */
export type SealDifference =
  /** Signed versions that no longer have their hash, or are gone. */
  | { readonly kind: 'sheets'; readonly jurors: readonly string[] }
  /** Criteria, rule, pitches, jury or recusals. */
  | { readonly kind: 'inputs' }
  /** Decisions, places, prizes or who goes on, as they are written down. */
  | { readonly kind: 'record' }
  /** What is written down does not follow from sheets and decisions. */
  | { readonly kind: 'outcome' }
  /** No entry of the trace speaks of this confirmation. */
  | { readonly kind: 'trace' };

/** Whether a confirmed ranking still is what was confirmed; `inputsVersion` tells how much of the inputs was hashed. */
export type SealCheck =
  | { readonly kind: 'sound'; readonly inputsVersion: InputsVersion }
  | { readonly kind: 'broken'; readonly differences: readonly SealDifference[] };

/** Works every hash out again from the documents. Sheets that arrived after the closing do not touch the seal. */
export async function checkSeal(
  document: ContestDocument,
  sheets: readonly JurorSubmissions[],
  result: ResultDocument & { readonly frozen: FrozenResult },
  digest: Digest,
): Promise<SealCheck> {
  const { frozen, decisions, events } = result;
  const counted = sheetsAtClosing(sheets, frozen);
  const differences: SealDifference[] = [];
  const altered = await findAlteredSheets(counted, frozen, digest);
  if (altered.length > 0) differences.push({ kind: 'sheets', jurors: altered });
  const inputsVersion = await findInputsVersion(document, counted, frozen.inputsHash, digest);
  if (inputsVersion === null) differences.push({ kind: 'inputs' });
  const seal = await sealOf(document, frozen.inputsHash, decisions, frozen, digest);
  if (seal !== frozen.finalHash) differences.push({ kind: 'record' });
  const outcome = outcomeOf(finalRankingOf(document, viewRanking(document, counted), decisions));
  const { finalPlaces, prizes, advancing } = frozen;
  if (canonicalText({ ...outcome }) !== canonicalText({ finalPlaces, prizes, advancing })) {
    differences.push({ kind: 'outcome' });
  }
  if (!events.some(({ value }) => value.kind === 'finalised' && value.hash === frozen.finalHash)) {
    differences.push({ kind: 'trace' });
  }
  return inputsVersion === null || differences.length > 0
    ? { kind: 'broken', differences }
    : { kind: 'sound', inputsVersion };
}

/** Jurors whose counted version is gone, or belongs to a chain of versions that no longer holds. */
export async function findAlteredSheets(
  counted: readonly JurorSubmissions[],
  frozen: Pick<FrozenResult, 'countedSheets'>,
  digest: Digest,
): Promise<readonly string[]> {
  const altered: string[] = [];
  const found = new Map(counted.map((sheet) => [sheet.juror, sheet.submissions]));
  for (const { juror, hash } of frozen.countedSheets) {
    if (found.get(juror)?.at(-1)?.hash !== hash) altered.push(juror);
  }
  for (const { juror, submissions } of counted) {
    if (!altered.includes(juror) && (await findChainFaults(submissions, digest)).length > 0) altered.push(juror);
  }
  return altered;
}
