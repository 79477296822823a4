import type { ColumnMapping, FieldDefinition } from '../../../../shared/importing/fields.ts';
import { organisationFields } from '../../../../shared/importing/organisations.ts';
import { personFields } from '../../../../shared/importing/people.ts';

/** Stands for "do not import this column". */
export const LEAVE_OUT = 'leave-out';

/** Fields that are read and checked but have no place in a profile: offering them would promise what is not kept. */
const NOT_KEPT: ReadonlySet<string> = new Set(['requestedCents', 'availableFor']);

/** What a column of such a list may become. */
export function fieldsFor(content: 'organisations' | 'people'): readonly FieldDefinition[] {
  return content === 'organisations' ? organisationFields : personFields;
}

/** Whether a field is written into the profile. */
export function isKept(field: string): boolean {
  return !NOT_KEPT.has(field);
}

/** Gives a column a field; the column that had it before loses it, for a field comes from one column only. */
export function withColumn(mapping: ColumnMapping, column: number, field: string): ColumnMapping {
  const next = new Map([...mapping].filter(([index, other]) => index !== column && other !== field));
  if (field !== LEAVE_OUT) next.set(column, field);
  return next;
}
