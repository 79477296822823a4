import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { crc32 } from './crc32.ts';
import { DIRECTORY_END, DIRECTORY_ENTRY, FLAG_UTF8, LOCAL_HEADER, METHODS } from './zip-records.ts';

const deflate = promisify(deflateRaw);

/** A file to put into a zip. */
export interface ZipInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly compress: boolean;
}

/** Bytes that shrink by more than this are stored as they are: a reader must take them for a bomb. */
const TOO_GOOD = 50;
/** Midnight, 1 January 1980, the first moment zip knows: the time is in the manifest, and equal content makes equal files. */
const DATE = 0x0021;
const VERSION = 20;

/**
 * Writes a zip. Compression runs beside the main thread.
 *
 * @param inputs fewer than 65,536, together under 4 GB.
 */
export async function writeZip(inputs: readonly ZipInput[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, compress } of inputs) {
    const packed: Uint8Array = compress ? await deflate(bytes) : bytes;
    const useful = packed.length < bytes.length && packed.length * TOO_GOOD > bytes.length;
    const data = useful ? packed : bytes;
    const entry: Entry = {
      name: new TextEncoder().encode(name),
      method: useful ? METHODS.deflated : METHODS.stored,
      crc: crc32(bytes),
      packedSize: data.length,
      size: bytes.length,
    };
    const header = localHeader(entry);
    directory.push(directoryEntry(entry, offset));
    parts.push(header, data);
    offset += header.length + data.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  const end = directoryEnd(inputs.length, directorySize, offset);
  const zip = new Uint8Array(offset + directorySize + end.length);
  let position = 0;
  for (const part of [...parts, ...directory, end]) {
    zip.set(part, position);
    position += part.length;
  }
  return zip;
}

interface Entry {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

function localHeader(entry: Entry): Uint8Array {
  const { bytes, view } = record(LOCAL_HEADER.length + entry.name.length);
  view.setUint32(0, LOCAL_HEADER.signature, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, entry);
  bytes.set(entry.name, LOCAL_HEADER.length);
  return bytes;
}

function directoryEntry(entry: Entry, offset: number): Uint8Array {
  const { bytes, view } = record(DIRECTORY_ENTRY.length + entry.name.length);
  view.setUint32(0, DIRECTORY_ENTRY.signature, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  writeCommon(view, 8, entry);
  view.setUint32(42, offset, true);
  bytes.set(entry.name, DIRECTORY_ENTRY.length);
  return bytes;
}

/** Flags to name length, which stand in both records in the same order. */
function writeCommon(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, FLAG_UTF8, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint16(at + 4, 0, true);
  view.setUint16(at + 6, DATE, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.packedSize, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.name.length, true);
}

function directoryEnd(count: number, size: number, offset: number): Uint8Array {
  const { bytes, view } = record(DIRECTORY_END.length);
  view.setUint32(0, DIRECTORY_END.signature, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function record(length: number): { readonly bytes: Uint8Array; readonly view: DataView } {
  const bytes = new Uint8Array(length);
  return { bytes, view: new DataView(bytes.buffer) };
}
