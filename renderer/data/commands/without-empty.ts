/**
 * Leaves out what says nothing: a new record holds only what somebody gave, so that filling a field on another laptop
 * meanwhile disputes nothing.
 */
export function withoutEmpty<Fields extends object>(fields: Fields): Partial<Fields> {
  const filled: Partial<Fields> = { ...fields };
  for (const name of Object.keys(fields) as (keyof Fields)[]) if (isEmpty(fields[name])) delete filled[name];
  return filled;
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined || value === false || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
