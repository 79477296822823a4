import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';
import { METHODS } from './zip-records.ts';

const inflate = promisify(inflateRaw);

/** Why an entry could not be unpacked. */
export type UnpackFault = 'damaged' | 'too-large' | 'ratio';

/** Most bytes one packed byte may grow to. */
export const RATIO_LIMIT = 100;

/**
 * Unpacks one entry beside the main thread. The limits hold for the bytes that really come out, whatever the directory
 * claims: unpacking stops at the first byte too many.
 *
 * @param limitBytes how much may still come out.
 */
export async function unpackEntry(
  entry: ZipEntry,
  limitBytes: number,
): Promise<Result<Uint8Array<ArrayBuffer>, UnpackFault>> {
  const allowedByRatio = entry.packed.length * RATIO_LIMIT;
  const bytes = await rawBytes(entry, Math.min(limitBytes, allowedByRatio));
  if (bytes === 'too-large') return err(allowedByRatio < limitBytes ? 'ratio' : 'too-large');
  if (bytes === 'damaged' || bytes.length !== entry.claimedSize || crc32(bytes) !== entry.crc) return err('damaged');
  return ok(bytes);
}

async function rawBytes(
  entry: ZipEntry,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'damaged' | 'too-large'> {
  if (entry.method === METHODS.stored) {
    return entry.packed.length > limitBytes ? 'too-large' : new Uint8Array(entry.packed);
  }
  try {
    // Node allows no limit of 0, and an empty result is never deflated.
    return new Uint8Array(await inflate(entry.packed, { maxOutputLength: Math.max(1, limitBytes) }));
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'damaged';
  }
}
