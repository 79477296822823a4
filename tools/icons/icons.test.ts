import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { icnsFile, icoFile } from './containers.ts';
import { drawLogo } from './logo.ts';
import { pngFile } from './png.ts';

const size = 64;

describe('the logo', () => {
  it('has clear corners, a saffron dot over teal arches on white', () => {
    const pixels = drawLogo(size);
    const at = (x: number, y: number): readonly number[] => [
      ...pixels.subarray((y * size + x) * 4, (y * size + x) * 4 + 4),
    ];
    expect(at(0, 0)).toEqual([0, 0, 0, 0]);
    expect(at(32, 17)).toEqual([0xe8, 0xa3, 0x17, 255]);
    expect(at(32, 50)).toEqual([0x0f, 0x6b, 0x6b, 255]);
    expect(at(4, 32)).toEqual([255, 255, 255, 255]);
  });

  it('comes back from its PNG byte for byte', () => {
    const pixels = drawLogo(size);
    const png = pngFile(pixels, size);
    const length = png.readUInt32BE(33);
    const rows = inflateSync(png.subarray(41, 41 + length));
    const back = Array.from({ length: size }, (_, y) =>
      rows.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1)),
    );
    expect(Buffer.concat(back).equals(pixels)).toBe(true);
  });
});

describe('the icon files', () => {
  const pictures: readonly (readonly [number, Buffer])[] = [16, 256].map((side) => [side, Buffer.from(`png ${side}`)]);

  it('point to each picture in a Windows icon', () => {
    const ico = icoFile(pictures);
    const found = pictures.map((_, index) => {
      const at = 6 + index * 16;
      const start = ico.readUInt32LE(at + 12);
      return [ico[at] === 0 ? 256 : ico[at], ico.subarray(start, start + ico.readUInt32LE(at + 8))];
    });
    expect(found).toEqual(pictures);
  });

  it('have the length they claim in a macOS icon', () => {
    const icns = icnsFile(new Map(pictures));
    expect(icns.subarray(0, 4).toString('latin1')).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    expect(icns.includes('ic08')).toBe(true);
  });
});
