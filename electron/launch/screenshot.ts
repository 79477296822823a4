import type { BrowserWindow } from 'electron';
import { writeDurably } from '../files/durable-write.ts';
import type { FileSystem } from '../files/file-system.ts';

/** Resolves after fonts are there and two frames were painted, which is when everything asked for so far is on screen. */
const PAINTED = `document.fonts.ready.then(() => new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(null), 250)));
}))`;

/**
 * Writes what a window shows to a PNG file.
 *
 * @returns whether the file is there.
 */
export async function takeScreenshot(window: BrowserWindow, fs: FileSystem, path: string): Promise<boolean> {
  await window.webContents.executeJavaScript(PAINTED);
  const picture = await window.webContents.capturePage();
  if (picture.isEmpty()) return false;
  return (await writeDurably(fs, path, picture.toPNG())).ok;
}
