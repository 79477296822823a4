import { app } from 'electron';
import { APP_ORIGIN } from '../security/origins.ts';

const PROJECTOR_PAGE = 'projector/index.html';

/** Where the windows' pages come from. */
export interface PageSource {
  readonly url: string;
  /** The page of the projector's window. */
  readonly projectorUrl: string;
  /** Origins whose pages may use the bridge. */
  readonly pageOrigins: readonly string[];
  /** Origins that pages may load from and connect to. */
  readonly requestOrigins: readonly string[];
}

/** The built pages; in development, and never in the packed app, a page server on this machine. */
export function pageSource(): PageSource {
  const server = app.isPackaged ? undefined : process.env['MIRACOLO_DEV_URL'];
  if (server === undefined) {
    return {
      url: `${APP_ORIGIN}/`,
      projectorUrl: `${APP_ORIGIN}/${PROJECTOR_PAGE}`,
      pageOrigins: [APP_ORIGIN],
      requestOrigins: [APP_ORIGIN],
    };
  }
  const { origin, host } = new URL(server);
  return {
    url: server,
    projectorUrl: `${origin}/${PROJECTOR_PAGE}`,
    pageOrigins: [origin],
    requestOrigins: [origin, `ws://${host}`],
  };
}
