/** A Windows icon file of PNG pictures, given as pairs of side in pixels (at most 256) and PNG bytes. */
export function icoFile(pictures: readonly (readonly [size: number, png: Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + pictures.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(([size, png], index) => {
    const at = 6 + index * 16;
    // A side of 256 is written as 0.
    head.set([size % 256, size % 256, 0, 0], at);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(([, png]) => png)]);
}

// Apple's types of PNG pictures; those with "ic11" to "ic14" serve screens of double density.
const appleTypes: readonly (readonly [type: string, size: number])[] = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
];

/** A macOS icon file of PNG pictures, by side in pixels. */
export function icnsFile(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const parts = appleTypes.flatMap(([type, size]) => {
    const png = pictures.get(size);
    return png === undefined ? [] : [block(type, png)];
  });
  return block('icns', Buffer.concat(parts));
}

function block(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([head, data]);
}
