import type { Session } from 'electron';
import { isWithin } from './origins.ts';

/**
 * Electron security checklist 1, "Only load secure content", at its strictest: pages reach nothing but the app itself. Data
 * and blob addresses never leave the process.
 */
export function denyNetwork(session: Session, origins: readonly string[]): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const isLocal = /^(data|blob|devtools):/.test(details.url) || isWithin(details.url, origins);
    answer({ cancel: !isLocal });
  });
}
