import { decodeTime } from 'ulid';

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/u;

/** The day (ISO, UTC) on which a record was made, out of its id; empty for an id that is not a ULID. */
export function dayOfId(id: string): string {
  return ULID.test(id) ? new Date(decodeTime(id)).toISOString().slice(0, 10) : '';
}
