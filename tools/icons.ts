import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { icnsFile, icoFile } from './icons/containers.ts';
import { drawLogo } from './icons/logo.ts';
import { pngFile } from './icons/png.ts';
import { inProject } from './project.ts';
import { runTool } from './stop.ts';

const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const icoSizes = [16, 24, 32, 48, 64, 128, 256];

/** `npm run icons`: draws the logo once per size and wraps it for Linux, Windows and macOS, into `assets/icons`. */
await runTool(async () => {
  const folder = inProject('assets/icons');
  mkdirSync(join(folder, 'png'), { recursive: true });
  const png = new Map(pngSizes.map((size) => [size, pngFile(drawLogo(size), size)]));
  for (const [size, bytes] of png) writeFileSync(join(folder, 'png', `${size}x${size}.png`), bytes);
  writeFileSync(join(folder, 'icon.ico'), icoFile([...png].filter(([size]) => icoSizes.includes(size))));
  writeFileSync(join(folder, 'icon.icns'), icnsFile(png));
  return 0;
});
