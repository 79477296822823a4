import type { WebContents } from 'electron';
import { isWithin } from './origins.ts';

/** Electron security checklist 13, "Disable or limit navigation": a window shows the app's own pages and nothing else. */
export function limitNavigation(contents: WebContents, origins: readonly string[]): void {
  contents.on('will-navigate', (details) => {
    if (!isWithin(details.url, origins)) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!isWithin(details.url, origins)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isWithin(details.url, origins)) details.preventDefault();
  });
}
