import './launch/web-crypto.ts';
import { resolve } from 'node:path';
import { app, protocol } from 'electron';
import { createFileOpening } from './launch/file-opening.ts';
import { findPlaces } from './launch/places.ts';
import { runWindow } from './launch/run-window.ts';
import { startServices } from './launch/services.ts';
import { parseSwitches, type Switches } from './launch/switches.ts';
import { declareAppScheme } from './security/app-protocol.ts';
import type { MainWindow } from './windows/main-window.ts';

const switches = parseSwitches(process.argv);
if (switches.userDataDirectory !== null) app.setPath('userData', resolve(switches.userDataDirectory));
declareAppScheme(protocol);

if (switches.cli !== null) {
  // Nothing of a command is drawn on a screen, and what the engine mutters is no part of its answer.
  app.disableHardwareAcceleration();
  app.commandLine.appendSwitch('log-level', '3');
  void runCommand(switches.cli);
} else if (app.requestSingleInstanceLock()) void run(switches);
else app.quit();

/** The app with its window, until the person quits. */
async function run(started: Switches): Promise<void> {
  const fileOpening = createFileOpening();
  let main: MainWindow | null = null;

  app.on('second-instance', (_event, argv, folder) => {
    const { packagePath } = parseSwitches(argv);
    if (packagePath !== null) fileOpening.opened(resolve(folder, packagePath));
    main?.focus();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    fileOpening.opened(path);
    main?.focus();
  });
  app.on('window-all-closed', () => app.quit());

  const places = findPlaces();
  const services = await startServices(places, started.sample);
  process.on('uncaughtException', (error) => services.log.noteError('main-exception', error));
  process.on('unhandledRejection', (error) => services.log.noteError('main-rejection', error));
  if (started.packagePath !== null) fileOpening.opened(resolve(started.packagePath));
  await app.whenReady();
  main = runWindow({ switches: started, places, services, fileOpening });
  main.window.once('closed', () => app.quit());
}

/** A command without a window; its exit code is the app's. */
async function runCommand(args: readonly string[]): Promise<void> {
  // A command prints in hidden windows: closing the last of them must not end it.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const { runInElectron } = await import('./cli/run-in-electron.ts');
  app.exit(await runInElectron(args));
}
