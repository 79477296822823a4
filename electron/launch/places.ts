import { join } from 'node:path';
import { app } from 'electron';

/** Where things of this app are, in the packed app and in the project alike. */
export interface Places {
  readonly preload: string;
  readonly projectorPreload: string;
  readonly pages: string;
  readonly sample: string;
  readonly fonts: string;
  readonly workspaces: string;
  readonly settings: string;
  readonly windowState: string;
  readonly log: string;
}

/** Finds the places. The user's folder must be decided before. */
export function findPlaces(): Places {
  const program = app.getAppPath();
  const assets = app.isPackaged ? process.resourcesPath : join(program, 'assets');
  const user = app.getPath('userData');
  return {
    preload: join(program, 'dist/preload/preload.cjs'),
    projectorPreload: join(program, 'dist/projector-preload/projector-preload.cjs'),
    pages: join(program, 'dist/renderer'),
    sample: join(assets, 'sample'),
    fonts: join(assets, 'fonts'),
    workspaces: join(user, 'workspaces'),
    settings: join(user, 'settings.json'),
    windowState: join(user, 'window.json'),
    log: join(user, 'logs/events.log'),
  };
}
