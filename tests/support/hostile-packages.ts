import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import { canonicalText } from '../../shared/documents/canonical.ts';
import type { Json } from '../../shared/lib/json.ts';

/** Entry names and their bytes, before the manifest is added. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** SHA-256 as lower-case hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A manifest that tells the truth about some files; `changes` make it lie. */
export function manifestFor(files: PackageFiles, changes: Readonly<Record<string, Json>> = {}): Record<string, Json> {
  const entries = Object.entries(files)
    .map(([name, bytes]) => ({ name, sha256: hashOf(bytes), size: bytes.length }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    format: 'miracolo-package',
    version: 1,
    kind: 'edition',
    editionName: 'Edizione 2020–21',
    writtenAt: '2026-03-01T10:00:00.000Z',
    writtenBy: 'Coordinamento',
    entries,
    ...changes,
  };
}

/** A package made by a zip library that is not ours. */
export function packageOf(files: PackageFiles, manifest: Json = manifestFor(files)): Uint8Array {
  return zipSync({ 'manifest.json': new TextEncoder().encode(canonicalText(manifest)), ...files } satisfies Zippable, {
    mtime: new Date('2026-03-01T10:00:00Z'),
  });
}

/** One entry of a hand-made zip; what is left out is told truly. */
export interface RawEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly claimedSize?: number;
  readonly unixMode?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly localName?: string;
}

/** A zip as nobody should make it: names twice, links, lies about sizes. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const packed = deflateRawSync(entry.bytes);
    const common = (length: number): Buffer => {
      const bytes = Buffer.alloc(22);
      bytes.writeUInt16LE(entry.flags ?? 0x0800, 0);
      bytes.writeUInt16LE(entry.method ?? 8, 2);
      bytes.writeUInt32LE(crcOf(entry.bytes), 8);
      bytes.writeUInt32LE(packed.length, 12);
      bytes.writeUInt32LE(entry.claimedSize ?? entry.bytes.length, 16);
      bytes.writeUInt16LE(length, 20);
      return bytes;
    };
    const local = Buffer.concat([
      Buffer.from('504b03041400', 'hex'),
      common(localName.length),
      Buffer.alloc(2),
      localName,
    ]);
    const listed = Buffer.concat([
      Buffer.from('504b01021403 1400'.replace(' ', ''), 'hex'),
      common(name.length),
      Buffer.alloc(16),
      name,
    ]);
    listed.writeUInt32LE(((entry.unixMode ?? 0o100644) << 16) >>> 0, 38);
    listed.writeUInt32LE(offset, 42);
    parts.push(local, packed);
    directory.push(listed);
    offset += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

/** A checksum of our own making, so that the reader's is checked against another. */
function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
