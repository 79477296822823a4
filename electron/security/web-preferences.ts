import type { WebPreferences } from 'electron';

/**
 * Electron security checklist 2 (no Node.js in pages), 3 (context isolation), 4 (process sandboxing), 6 (web security on),
 * 8 (no insecure content), 9 and 10 (no experimental Blink features): every window of the app is made with these.
 */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    // Elsewhere Chromium would fetch its dictionaries from the internet; macOS brings a checker of its own.
    spellcheck: process.platform === 'darwin',
    // Timers of the pitch clock and pending saves go on while the window is covered.
    backgroundThrottling: false,
  };
}
