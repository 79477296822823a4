/** Pictures a page may show without running anything. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';

/** What picture these bytes are, by how they begin; null when none of those we show. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(0x47, 0x49, 0x46, 0x38)) return 'image/gif';
  if (isSvg(bytes)) return 'image/svg+xml';
  const isWebp = begins(0x52, 0x49, 0x46, 0x46) && [0x57, 0x45, 0x42, 0x50].every((byte, at) => bytes[8 + at] === byte);
  return isWebp ? 'image/webp' : null;
}

/** A drawing in text; inside an image element it neither runs scripts nor loads anything. */
function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 1024))
    .replace(/^\uFEFF/u, '')
    .trimStart();
  return start.startsWith('<svg') || (start.startsWith('<?xml') && start.includes('<svg'));
}
