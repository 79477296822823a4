import { recusalIdOf, type ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Juror, Pitch, RecusalKind } from '../domain/contest.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';

/** A juror who abstains from a pitch. */
export interface KnownRecusal {
  readonly juror: Identified<Juror>;
  readonly pitch: Identified<Pitch>;
  readonly reason: string;
  /** What the organiser's word rests on, or the ISO date and time of the sheet on which the juror declared it. */
  readonly origin:
    { readonly kind: 'organiser'; readonly basis: RecusalKind } | { readonly kind: 'sheet'; readonly at: string };
}

/**
 * What the organiser knows and what jurors declared on the last sheet they signed, in the order of the jury and then of the pitches.
 * Where both speak, the organiser's word stands.
 */
export function listRecusals(
  { jurors, pitches, recusals }: Pick<ContestDocument, 'jurors' | 'pitches' | 'recusals'>,
  sheets: readonly JurorSubmissions[],
): readonly KnownRecusal[] {
  const knownOf = new Map(recusals.map((one) => [recusalIdOf(one.juror, one.pitch), one]));
  return jurors.flatMap((juror) => {
    const signed = sheets.find((sheet) => sheet.juror === juror.id)?.submissions.at(-1)?.body;
    return pitches.flatMap((pitch): readonly KnownRecusal[] => {
      const known = knownOf.get(recusalIdOf(juror.id, pitch.id));
      if (known !== undefined) {
        return [{ juror, pitch, reason: known.reason, origin: { kind: 'organiser', basis: known.kind } }];
      }
      const declared = signed?.entries.find((entry) => entry.pitch === pitch.id && entry.recused);
      if (signed === undefined || declared === undefined) return [];
      return [{ juror, pitch, reason: declared.recusalReason, origin: { kind: 'sheet', at: signed.submittedAt } }];
    });
  });
}
