import type { ColumnMapping, FieldDefinition } from '../../../../shared/importing/fields.ts';
import { needFields } from '../../../../shared/importing/need-fields.ts';
import { organisationFields } from '../../../../shared/importing/organisations.ts';
import { personFields } from '../../../../shared/importing/people.ts';

/** Stands for "do not import this column". */
export const LEAVE_OUT = 'leave-out';

/** Fields that are read and checked but have no place in a profile: offering them would promise what is not kept. */
const NOT_KEPT: ReadonlySet<string> = new Set(['requestedCents', 'availableFor']);

/** What a list that is taken in here may hold. */
export type ListContent = 'organisations' | 'people' | 'needs';

const FIELDS: Readonly<Record<ListContent, readonly FieldDefinition[]>> = {
  organisations: organisationFields,
  people: personFields,
  needs: needFields,
};

/** What a column of such a list may become. */
export function fieldsFor(content: ListContent): readonly FieldDefinition[] {
  return FIELDS[content];
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
