import { decodeTime } from 'ulid';
import { todayOf } from './days.ts';

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/u;

/** The day (ISO) on which a record was made, as this laptop's calendar says it, out of its id; empty for an id that is not a ULID. */
export function dayOfId(id: string): string {
  return ULID.test(id) ? todayOf(new Date(decodeTime(id))) : '';
}
