import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Juror, Pitch } from '../domain/contest.ts';
import { interestKindSchema, type InterestKind } from '../domain/submission.ts';
import type { Translate } from '../i18n/translator.ts';
import type { OutputTable } from '../tables/output-cell.ts';
import type { JurorSubmissions } from './contest-tabulation.ts';

/** A juror who asked to meet an organisation. */
export interface InterestLine {
  /** Juror and pitch, as tables want it. */
  readonly id: string;
  readonly pitch: Identified<Pitch>;
  readonly juror: Identified<Juror>;
  /** As what, in the order of the sheet. */
  readonly kinds: readonly InterestKind[];
  /** Empty for none. */
  readonly note: string;
}

/** Of each kind, how many asked. A juror may ask as several. */
export type InterestCounts = Readonly<Record<InterestKind, number>>;

/**
 * The introductions jurors asked for on their signed sheets, by pitch and then in the order of the jury. Drafts do not count. Who
 * abstained from a pitch, by the organiser's word or by their own, never appears there: a recusal takes out the whole sheet.
 * Calibration pitches are not met.
 */
export function listInterests(
  document: Pick<ContestDocument, 'pitches' | 'jurors' | 'recusals'>,
  sheets: readonly JurorSubmissions[],
): readonly InterestLine[] {
  const recused = new Set(document.recusals.map(({ juror, pitch }) => `${juror}.${pitch}`));
  const latest = new Map(sheets.map(({ juror, submissions }) => [juror, submissions.at(-1)?.body]));
  return document.pitches
    .filter(({ value }) => !value.isCalibration)
    .flatMap((pitch) =>
      document.jurors.flatMap((juror): InterestLine[] => {
        const id = `${juror.id}.${pitch.id}`;
        const entry = latest.get(juror.id)?.entries.find((one) => one.pitch === pitch.id);
        if (entry === undefined || entry.recused || recused.has(id)) return [];
        const kinds = interestKindSchema.options.filter((kind) => entry.interests?.includes(kind));
        return kinds.length === 0 ? [] : [{ id, pitch, juror, kinds, note: entry.interestNote?.trim() ?? '' }];
      }),
    );
}

/** Counts wishes by kind. */
export function countInterests(lines: readonly InterestLine[]): InterestCounts {
  const count = (kind: InterestKind): number => lines.filter(({ kinds }) => kinds.includes(kind)).length;
  return { client: count('client'), partner: count('partner'), funder: count('funder'), expert: count('expert') };
}

/** The wishes as a sheet: a row for each juror and organisation, a column for each kind, so that a spreadsheet can filter. */
export function interestsTableOf(lines: readonly InterestLine[], t: Translate): OutputTable {
  return {
    sheetName: t('after:table.interests'),
    header: [
      t('after:column.organisation'),
      t('after:column.project'),
      t('after:column.juror'),
      t('after:column.code'),
      t('after:column.world'),
      t('after:column.position'),
      t('after:column.email'),
      ...interestKindSchema.options.map((kind) => t(`after:kind.${kind}`)),
      t('after:column.note'),
    ],
    rows: lines.map(({ pitch, juror, kinds, note }) => [
      pitch.value.name,
      pitch.value.projectName,
      juror.value.name,
      juror.value.code,
      juror.value.world === null ? '' : t(`contest:world.${juror.value.world}`),
      juror.value.position,
      juror.value.email,
      ...interestKindSchema.options.map((kind) => (kinds.includes(kind) ? t('after:yes') : null)),
      note,
    ]),
  };
}
