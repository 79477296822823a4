import { BrowserWindow, screen, type Display } from 'electron';
import { SCENE_CHANNEL } from '../../shared/contract/channels.ts';
import type { ProjectorScene, ProjectorState, RevealProgress } from '../../shared/contract/projector.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { createCrashWatch } from './page-crash.ts';

/** The page has a session of its own, in memory: it shares an address with the app, and must not share its storage. */
export const PROJECTOR_SESSION = 'projector';

/** Beside the desk on one screen: half the size the page is drawn for. */
const WINDOWED = { width: 960, height: 540 } as const;
const SMALLEST = { width: 480, height: 270 } as const;
const BACKGROUNDS = { light: '#FAF8F5', dark: '#171513' } as const;

/** What the projector needs from outside. */
export interface ProjectorContext {
  readonly preload: string;
  readonly url: string;
  /** The window of the desk. */
  readonly desk: () => BrowserWindow;
  /** Told whenever something changes that the desk did not ask for. */
  readonly onChange: (state: ProjectorState) => void;
}

/** The second window, for the hall. It opens no dialog, has no menu and asks nothing. */
export interface Projector {
  state(): ProjectorState;
  open(wanted: number | undefined): ProjectorState;
  close(): ProjectorState;
  show(scene: ProjectorScene, reveal: RevealProgress | null | undefined): ProjectorState;
}

/** Makes the projector; its window opens when the desk asks. It closes with the desk's window. */
export function createProjector({ preload, url, desk, onChange }: ProjectorContext): Projector {
  let window: BrowserWindow | null = null;
  let scene: ProjectorScene | null = null;
  let reveal: RevealProgress | null = null;
  const tell = (): void => onChange(state());
  screen.on('display-added', tell);
  screen.on('display-removed', tell);
  desk().once('closed', () => window?.destroy());

  return { state, open, close, show };

  function state(): ProjectorState {
    const own = screen.getDisplayMatching(desk().getBounds()).id;
    return {
      isOpen: window !== null,
      screens: screen.getAllDisplays().map(({ id }, index) => ({ id, number: index + 1, isOwn: id === own })),
      screen: window === null ? null : screen.getDisplayMatching(window.getBounds()).id,
      scene,
      reveal,
    };
  }

  function open(wanted: number | undefined): ProjectorState {
    const { screens } = state();
    const target =
      screens.find(({ id }) => id === wanted) ?? screens.find(({ isOwn }) => !isOwn) ?? screens.find(() => true);
    const display = screen.getAllDisplays().find(({ id }) => id === target?.id) ?? screen.getPrimaryDisplay();
    const made = window ?? makeWindow(display);
    place(made, display, target?.isOwn ?? true);
    return state();
  }

  function makeWindow(display: Display): BrowserWindow {
    const { x, y } = display.workArea;
    const made = new BrowserWindow({
      ...WINDOWED,
      x,
      y,
      minWidth: SMALLEST.width,
      minHeight: SMALLEST.height,
      useContentSize: true,
      title: 'Miracolo',
      show: false,
      autoHideMenuBar: true,
      backgroundColor: BACKGROUNDS[scene?.theme ?? 'light'],
      webPreferences: { ...webPreferences(preload), partition: PROJECTOR_SESSION, spellcheck: false },
    });
    window = made;
    const crashWatch = createCrashWatch(Date.now);
    made.removeMenu();
    made.once('ready-to-show', () => made.showInactive());
    made.webContents.on('did-finish-load', sendScene);
    made.webContents.on('render-process-gone', () => {
      if (crashWatch.crashed() === 'reload') made.webContents.reload();
      else made.close();
    });
    made.webContents.on('before-input-event', (event, input) => {
      // The only key of this window: nobody should need the mouse in front of the hall.
      if (input.type !== 'keyDown' || input.key !== 'F11') return;
      event.preventDefault();
      made.setFullScreen(!made.isFullScreen());
    });
    made.on('closed', () => {
      window = null;
      if (!desk().isDestroyed()) tell();
    });
    made.on('moved', tell);
    void made.loadURL(url);
    return made;
  }

  function close(): ProjectorState {
    const closing = window;
    window = null;
    if (closing !== null && !closing.isDestroyed()) closing.destroy();
    return state();
  }

  function show(shown: ProjectorScene, progress: RevealProgress | null | undefined): ProjectorState {
    scene = shown;
    if (progress !== undefined) reveal = progress;
    sendScene();
    return state();
  }

  function sendScene(): void {
    if (window === null || window.isDestroyed() || scene === null) return;
    window.setBackgroundColor(BACKGROUNDS[scene.theme]);
    window.webContents.send(SCENE_CHANNEL, scene);
  }
}

/** Fills a screen of its own; on the desk's own screen it stays a window that can be moved. */
function place(window: BrowserWindow, display: Display, isOwn: boolean): void {
  if (window.isFullScreen()) window.setFullScreen(false);
  const { x, y, width, height } = display.workArea;
  if (!isOwn) {
    window.setBounds(display.bounds);
    window.setFullScreen(true);
    return;
  }
  window.setContentSize(Math.min(WINDOWED.width, width), Math.min(WINDOWED.height, height));
  const size = window.getBounds();
  window.setPosition(x + Math.max(0, width - size.width), y + Math.max(0, height - size.height));
}
