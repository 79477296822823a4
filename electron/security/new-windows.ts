import type { WebContents } from 'electron';

/**
 * Electron security checklist 14, "Disable or limit creation of new windows": none is ever made by a page. A link that was
 * meant for the browser is handed to `openOutside`.
 */
export function denyNewWindows(contents: WebContents, openOutside: (address: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
}
