import { Inflate, zipSync } from 'fflate';
import { err, ok, type Result } from '../lib/result.ts';
import { MAX_UNPACKED_BYTES } from './workbook.ts';

/** Why a zip file is not handed on. */
export type ZipFault = 'damaged' | 'encrypted' | 'expands-too-much';

/** The parts of a zip file that a table reader needs, unpacked within limits. */
export type ZipParts = ReadonlyMap<string, Uint8Array>;

const MAX_ENTRIES = 5_000;
/** Deflate expands at most 1,032 times, so one slice of input never makes more than 17 MB before the count is looked at. */
const SLICE_BYTES = 16 * 1024;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIGNATURE = 0x06054b50;
/** End record without its comment, and the longest comment. */
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;

/** Sheets are made of XML; pictures, macros and fonts are never unpacked. */
const WANTED = /(\.xml|\.rels|^mimetype)$/i;

interface Entry {
  readonly name: string;
  readonly compression: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  readonly localOffset: number;
}

/** Lists the names in a zip file, from its central directory. */
export function listZipNames(bytes: Uint8Array): Result<readonly string[], ZipFault> {
  const entries = readDirectory(bytes);
  return entries.ok ? ok(entries.value.map((entry) => entry.name)) : entries;
}

/**
 * Unpacks the XML parts, counting the bytes that really come out: what a zip bomb declares about itself is not
 * believed. Stops at the limit, not after it.
 */
export function unpackXmlParts(bytes: Uint8Array, limit: number = MAX_UNPACKED_BYTES): Result<ZipParts, ZipFault> {
  const entries = readDirectory(bytes);
  if (!entries.ok) return entries;
  const parts = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of entries.value) {
    if (!WANTED.test(entry.name) || parts.has(entry.name)) continue;
    const part = unpackEntry(bytes, entry, left);
    if (!part.ok) return part;
    left -= part.value.length;
    parts.set(entry.name, part.value);
  }
  return ok(parts);
}

/** Packs the parts again without compression, so that the reader sees exactly what was counted. */
export function repackStored(parts: ZipParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function readDirectory(bytes: Uint8Array): Result<readonly Entry[], ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return err('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return err('expands-too-much');
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE) return err('damaged');
    const nameBytes = view.getUint16(at + 28, true);
    entries.push({
      name: Array.from(bytes.subarray(at + 46, at + 46 + nameBytes), (byte) => String.fromCharCode(byte)).join(''),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compression: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      localOffset: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function unpackEntry(bytes: Uint8Array, entry: Entry, limit: number): Result<Uint8Array, ZipFault> {
  if (entry.encrypted) return err('encrypted');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const local = entry.localOffset;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE) return err('damaged');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + entry.packedBytes > bytes.length) return err('damaged');
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (entry.compression === 0) return packed.length > limit ? err('expands-too-much') : ok(packed);
  return entry.compression === 8 ? inflate(packed, limit) : err('damaged');
}

function inflate(packed: Uint8Array, limit: number): Result<Uint8Array, ZipFault> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflater = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE_BYTES) {
      inflater.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
      if (size > limit) return err('expands-too-much');
    }
  } catch {
    return err('damaged');
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return ok(whole);
}
