import { app, ipcMain, nativeTheme, protocol, session, shell } from 'electron';
import type { Settings } from '../../shared/contract/contract.ts';
import { composeHandlers } from '../ipc/handlers.ts';
import { registerHandlers } from '../ipc/registrar.ts';
import { serveApp } from '../security/app-protocol.ts';
import { applySecurityRules } from '../security/rules.ts';
import { isTrustedSender } from '../security/sender.ts';
import { createClosing } from '../windows/closing.ts';
import { openMainWindow, type MainWindow } from '../windows/main-window.ts';
import { createMenuTranslate } from '../windows/menu-texts.ts';
import { showMenus } from '../windows/menus.ts';
import { createProjector, PROJECTOR_SESSION } from '../windows/projector-window.ts';
import { createCrashWatch } from '../windows/page-crash.ts';
import { askToCloseAnyway, sayPageIsBroken } from '../windows/questions.ts';
import type { FileOpening } from './file-opening.ts';
import { pageSource } from './page-source.ts';
import type { Places } from './places.ts';
import { takeScreenshot } from './screenshot.ts';
import type { Services } from './services.ts';
import type { Switches } from './switches.ts';

/** What the window runs on. */
export interface WindowContext {
  readonly switches: Switches;
  readonly places: Places;
  readonly services: Services;
  readonly fileOpening: FileOpening;
}

/** How long the first list may take before a start that only wants its picture is called failed. */
const SCREENSHOT_PATIENCE_MS = 90_000;

/** Puts rules, bridge, window and menus together. The engine is ready. @returns the window. */
export function runWindow({ switches, places, services, fileOpening }: WindowContext): MainWindow {
  const { fs, log, settings } = services;
  const source = pageSource();
  const crashWatch = createCrashWatch(Date.now);
  let t = createMenuTranslate(settings.current().language);
  let pageHasStore = false;

  const theme = (): 'light' | 'dark' => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');
  nativeTheme.themeSource = settings.current().theme;
  nativeTheme.on('updated', () => main.paintBackground());

  const projectorSession = session.fromPartition(PROJECTOR_SESSION);
  applySecurityRules({
    app,
    sessions: [session.defaultSession, projectorSession],
    origins: source.requestOrigins,
    openExternal: (address) => void shell.openExternal(address),
  });
  const dress = () => ({ theme: theme(), language: settings.current().language });
  serveApp(protocol, places.pages, dress);
  serveApp(projectorSession.protocol, places.pages, dress);

  const closing = createClosing({
    tellPage: () => main.send({ type: 'closing' }),
    pageMayHaveUnsaved: () => pageHasStore && main.isPageAlive(),
    journalIdle: services.journalIdle,
    askToCloseAnyway: () => askToCloseAnyway(main.window, t),
    close: () => main.window.close(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });

  const handlers = composeHandlers({
    services,
    places,
    fileOpening,
    t: () => t,
    window: () => main.window,
    projector: () => projector,
    send: (event) => main.send(event),
    onSettings: applySettings,
    onPageEvent: (event) => {
      if (event === 'ready') pageIsReady();
    },
    onReadyToClose: () => closing.ready(),
  });
  registerHandlers({
    ipcMain,
    handlers,
    isTrustedSender: (event) => isTrustedSender(event, source.pageOrigins, main.window.webContents),
    note: (event, method, error) => log.noteError(event, error, { method }),
  });

  const main = openMainWindow({
    fs,
    preload: places.preload,
    url: source.url,
    statePath: places.windowState,
    theme,
    mayClose: () => closing.request(),
    onPageGone: (reason) => void pageIsGone(reason),
  });
  const projector = createProjector({
    preload: places.projectorPreload,
    url: source.projectorUrl,
    desk: () => main.window,
    onChange: (state) => main.send({ type: 'projector', state }),
  });
  showMenus(main, t, log);
  if (switches.screenshot !== null) setTimeout(giveUpScreenshot, SCREENSHOT_PATIENCE_MS);
  return main;

  function applySettings({ theme: chosen, language }: Settings): void {
    nativeTheme.themeSource = chosen;
    t = createMenuTranslate(language);
    showMenus(main, t, log);
  }

  function pageIsReady(): void {
    // Earlier it neither listens to `closing` nor shows anything that could be changed: waiting for it would be in vain.
    pageHasStore = true;
    fileOpening.pageReady((path) => main.send({ type: 'file-opened', path }));
    if (switches.screenshot !== null) void quitWithScreenshot(switches.screenshot);
  }

  async function quitWithScreenshot(path: string): Promise<void> {
    const isTaken = await takeScreenshot(main.window, fs, path);
    await services.journalIdle();
    app.exit(isTaken ? 0 : 1);
  }

  function giveUpScreenshot(): void {
    process.stderr.write('miracolo: the first list did not appear, so there is no picture.\n');
    app.exit(1);
  }

  async function pageIsGone(reason: string): Promise<void> {
    log.note('page-gone', { reason });
    pageHasStore = false;
    if (reason === 'clean-exit' || main.window.isDestroyed()) return;
    if (crashWatch.crashed() === 'reload') {
      main.window.webContents.reload();
      return;
    }
    await sayPageIsBroken(main.window, t);
    await services.journalIdle();
    app.exit(1);
  }
}
