import type { ColumnMapping } from '../../../../shared/importing/fields.ts';
import { isLongForm } from '../../../../shared/importing/mark-rows.ts';
import { criterionField, criterionOfField } from '../../../../shared/importing/mark-setting.ts';

/** Stands for the marks of whichever criterion the column is named after: a new contest takes its criteria from the sheet. */
export const OWN_CRITERION = 'own-criterion';

/** What a column counts as among the choices; null where it is left out. */
export function choiceOf(mapping: ColumnMapping, column: number, isNewContest: boolean): string | null {
  const field = mapping.get(column);
  if (field === undefined) return null;
  return isNewContest && criterionOfField(field) !== null ? OWN_CRITERION : field;
}

/**
 * Gives a column what it holds, null to leave it out. A field comes from one column only, and a sheet has one form: with
 * the criterion named in the rows no column holds marks of its own criterion, and the other way round.
 */
export function withChoice(mapping: ColumnMapping, column: number, choice: string | null): ColumnMapping {
  const field = choice === OWN_CRITERION ? criterionField(`column-${column}`) : choice;
  const next = new Map([...mapping].filter(([index, other]) => index !== column && other !== field));
  if (field === null) return next;
  next.set(column, field);
  if (!isLongForm(next)) return next;
  const isWide = criterionOfField(field) !== null;
  return new Map(
    [...next].filter(([, other]) =>
      isWide ? other !== 'criterion' && other !== 'mark' : criterionOfField(other) === null,
    ),
  );
}
