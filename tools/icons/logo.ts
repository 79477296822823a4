/** A point of the 26 × 26 grid on which the logo is drawn. */
type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const teal: Colour = [0x0f, 0x6b, 0x6b];
const saffron: Colour = [0xe8, 0xa3, 0x17];
const ground: Colour = [0xff, 0xff, 0xff];
const grid = 26;
const samples = 4;

/** The logo, two teal arches under a saffron dot on a rounded white tile, as RGBA bytes of a square picture. */
export function drawLogo(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixelAt(x, y, size), (y * size + x) * 4);
  }
  return pixels;
}

/** The mean of 4 × 4 samples: smooth edges at every size. */
function pixelAt(x: number, y: number, size: number): readonly number[] {
  let covered = 0;
  const sum = [0, 0, 0];
  for (let index = 0; index < samples * samples; index += 1) {
    const colour = colourAt([
      ((x + ((index % samples) + 0.5) / samples) / size) * grid,
      ((y + (Math.floor(index / samples) + 0.5) / samples) / size) * grid,
    ]);
    if (colour === undefined) continue;
    covered += 1;
    colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered / samples ** 2) * 255)];
}

function colourAt(point: Point): Colour | undefined {
  if (!insideTile(point)) return undefined;
  // The drawing fills the tile's middle, so that it keeps air around it.
  const [x, y] = [(point[0] - 13) / 0.74 + 13, (point[1] - 13) / 0.74 + 12.4];
  if (Math.hypot(x - 13, y - 4.2) <= 3) return saffron;
  return distanceToArch([x, y], 8) <= 1.6 || distanceToArch([x, y], 18) <= 1.6 ? teal : ground;
}

function insideTile([x, y]: Point): boolean {
  const radius = 5.6;
  const [dx, dy] = [Math.max(Math.abs(x - 13) - (13 - radius), 0), Math.max(Math.abs(y - 13) - (13 - radius), 0)];
  return Math.hypot(dx, dy) <= radius;
}

/** Distance to an arch five units wide to each side of `middle`: a half circle on two legs that end at 23. */
function distanceToArch([x, y]: Point, middle: number): number {
  if (y <= 15) return Math.abs(Math.hypot(x - middle, y - 15) - 5);
  return Math.min(...[middle - 5, middle + 5].map((leg) => Math.hypot(x - leg, Math.max(y - 23, 0))));
}
