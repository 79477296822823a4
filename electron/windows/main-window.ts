import { BrowserWindow, screen } from 'electron';
import { EVENT_CHANNEL } from '../../shared/contract/channels.ts';
import type { BridgeEvent } from '../../shared/contract/contract.ts';
import type { FileSystem } from '../files/file-system.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { keepWindowState, MINIMUM_SIZE, placeWindow, readWindowState } from './window-state.ts';

/** Backgrounds of the two themes before the first paint: `--bg` of the look. */
const BACKGROUNDS = { light: '#FAF8F5', dark: '#171513' } as const;
const SETTLED_MS = 500;

/** What the window needs from outside. */
export interface MainWindowContext {
  readonly fs: FileSystem;
  readonly preload: string;
  readonly url: string;
  /** Where its place on the screen is kept. */
  readonly statePath: string;
  readonly theme: () => 'light' | 'dark';
  readonly mayClose: () => boolean;
  readonly onPageGone: (reason: string) => void;
}

/** The one window of the app. */
export interface MainWindow {
  readonly window: BrowserWindow;
  send(event: BridgeEvent): void;
  /** Brings it before everything else. */
  focus(): void;
  paintBackground(): void;
  isPageAlive(): boolean;
}

/** Makes the window and starts loading; it shows itself once there is something to see. */
export function openMainWindow(context: MainWindowContext): MainWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const placement = placeWindow(readWindowState(context.statePath), workAreas);
  const window = new BrowserWindow({
    ...placement.bounds,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: 'Miracolo',
    show: false,
    backgroundColor: BACKGROUNDS[context.theme()],
    webPreferences: webPreferences(context.preload),
  });
  if (placement.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (!context.mayClose()) event.preventDefault();
  });
  window.webContents.on('render-process-gone', (_event, details) => context.onPageGone(details.reason));
  keepPlace(window, context);
  void window.loadURL(context.url);
  return {
    window,
    send(event) {
      if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
    },
    focus() {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    paintBackground: () => window.setBackgroundColor(BACKGROUNDS[context.theme()]),
    isPageAlive: () => !window.isDestroyed() && !window.webContents.isDestroyed() && !window.webContents.isCrashed(),
  };
}

function keepPlace(window: BrowserWindow, { fs, statePath }: MainWindowContext): void {
  let timer: NodeJS.Timeout | undefined;
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (window.isDestroyed()) return;
      void keepWindowState(fs, statePath, { ...window.getNormalBounds(), maximised: window.isMaximized() });
    }, SETTLED_MS);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
}
