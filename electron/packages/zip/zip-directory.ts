import { err, ok, type Result } from '../../../shared/lib/result.ts';
import {
  DIRECTORY_END,
  DIRECTORY_ENTRY,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  LOCAL_HEADER,
  METHODS,
} from './zip-records.ts';

/** One entry as the directory describes it, with its place checked against the local header. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** What the directory claims; the real size is counted while unpacking. */
  readonly claimedSize: number;
  readonly packed: Uint8Array;
}

/** Why a file is no zip this app reads. `entry` names the first wrong one, empty when it is the file as a whole. */
export type ZipFault =
  | { readonly fault: 'not-a-zip' }
  | { readonly fault: 'damaged'; readonly entry: string }
  | { readonly fault: 'refused'; readonly entry: string }
  | { readonly fault: 'too-many-entries' };

/** Unix file types in the upper half of the external attributes: anything but a plain file is refused. */
const TYPE_MASK = 0o170000;
const PLAIN_FILE = 0o100000;
const MADE_ON_UNIX = 3;

/**
 * Reads the directory of a zip, strictly: entries lie one after the other without gaps or overlaps, the directory follows
 * them and ends the file, and both descriptions of an entry agree. A file that two programs could read differently is refused.
 */
export function readZipDirectory(zip: Uint8Array, limitEntries: number): Result<readonly ZipEntry[], ZipFault> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (zip.length < DIRECTORY_END.length || !looksLikeZip(view)) return err({ fault: 'not-a-zip' });
  const endAt = zip.length - DIRECTORY_END.length;
  if (view.getUint32(endAt, true) !== DIRECTORY_END.signature) return err({ fault: 'damaged', entry: '' });
  const count = view.getUint16(endAt + 10, true);
  const directorySize = view.getUint32(endAt + 12, true);
  const directoryAt = view.getUint32(endAt + 16, true);
  const isWhole =
    view.getUint32(endAt + 4, true) === 0 &&
    view.getUint16(endAt + 8, true) === count &&
    view.getUint16(endAt + 20, true) === 0 &&
    directoryAt + directorySize === endAt;
  if (!isWhole) return err({ fault: 'damaged', entry: '' });
  if (count > limitEntries) return err({ fault: 'too-many-entries' });

  const entries: ZipEntry[] = [];
  let at = directoryAt;
  let expectedOffset = 0;
  for (let index = 0; index < count; index += 1) {
    const listed = readListed(zip, view, at, endAt);
    if (listed === null) return err({ fault: 'damaged', entry: '' });
    if (listed.isRefused) return err({ fault: 'refused', entry: listed.name });
    const packed = readLocal(zip, view, listed, expectedOffset, directoryAt);
    if (packed === null) return err({ fault: 'damaged', entry: listed.name });
    entries.push({ name: listed.name, method: listed.method, crc: listed.crc, claimedSize: listed.size, packed });
    expectedOffset = packed.byteOffset - zip.byteOffset + packed.length;
    at = listed.next;
  }
  return at === endAt && expectedOffset === directoryAt ? ok(entries) : err({ fault: 'damaged', entry: '' });
}

function looksLikeZip(view: DataView): boolean {
  const signature = view.getUint32(0, true);
  return signature === LOCAL_HEADER.signature || signature === DIRECTORY_END.signature;
}

interface Listed {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
  readonly isRefused: boolean;
}

function readListed(zip: Uint8Array, view: DataView, at: number, limit: number): Listed | null {
  if (at + DIRECTORY_ENTRY.length > limit || view.getUint32(at, true) !== DIRECTORY_ENTRY.signature) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameAt = at + DIRECTORY_ENTRY.length;
  const next = nameAt + nameLength + extraLength + commentLength;
  if (next > limit) return null;
  const rawName = zip.subarray(nameAt, nameAt + nameLength);
  const name = decodeName(rawName);
  if (name === null) return null;
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const unixType = view.getUint8(at + 5) === MADE_ON_UNIX ? (view.getUint32(at + 38, true) >>> 16) & TYPE_MASK : 0;
  return {
    name,
    rawName,
    flags,
    method,
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    next,
    isRefused:
      (unixType !== 0 && unixType !== PLAIN_FILE) ||
      (flags & (FLAG_ENCRYPTED | FLAG_DESCRIPTOR)) !== 0 ||
      (method !== METHODS.stored && method !== METHODS.deflated),
  };
}

function readLocal(
  zip: Uint8Array,
  view: DataView,
  listed: Listed,
  expectedOffset: number,
  limit: number,
): Uint8Array | null {
  const at = listed.offset;
  if (at !== expectedOffset || at + LOCAL_HEADER.length > limit) return null;
  const nameLength = view.getUint16(at + 26, true);
  const dataAt = at + LOCAL_HEADER.length + nameLength + view.getUint16(at + 28, true);
  const agrees =
    view.getUint32(at, true) === LOCAL_HEADER.signature &&
    view.getUint16(at + 6, true) === listed.flags &&
    view.getUint16(at + 8, true) === listed.method &&
    view.getUint32(at + 14, true) === listed.crc &&
    view.getUint32(at + 18, true) === listed.packedSize &&
    view.getUint32(at + 22, true) === listed.size &&
    Buffer.compare(zip.subarray(at + LOCAL_HEADER.length, at + LOCAL_HEADER.length + nameLength), listed.rawName) === 0;
  if (!agrees || dataAt + listed.packedSize > limit) return null;
  return zip.subarray(dataAt, dataAt + listed.packedSize);
}

function decodeName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
