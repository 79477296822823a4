import { app } from 'electron';
import { APP_ORIGIN } from '../security/origins.ts';

/** Where the window's pages come from. */
export interface PageSource {
  readonly url: string;
  /** Origins whose pages may use the bridge. */
  readonly pageOrigins: readonly string[];
  /** Origins that pages may load from and connect to. */
  readonly requestOrigins: readonly string[];
}

/** The built pages; in development, and never in the packed app, a page server on this machine. */
export function pageSource(): PageSource {
  const server = app.isPackaged ? undefined : process.env['MIRACOLO_DEV_URL'];
  if (server === undefined) {
    return { url: `${APP_ORIGIN}/`, pageOrigins: [APP_ORIGIN], requestOrigins: [APP_ORIGIN] };
  }
  const { origin, host } = new URL(server);
  return { url: server, pageOrigins: [origin], requestOrigins: [origin, `ws://${host}`] };
}
