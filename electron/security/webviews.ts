import type { WebContents } from 'electron';

/** Electron security checklist 11 and 12, `<webview>`: the app has none, so none is ever attached. */
export function denyWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
