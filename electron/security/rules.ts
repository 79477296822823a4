import type { App, Session, WebContents } from 'electron';
import { limitNavigation } from './navigation.ts';
import { denyNetwork } from './no-network.ts';
import { denyNewWindows } from './new-windows.ts';
import { externalAddress } from './open-external.ts';
import { denyPermissions } from './permissions.ts';
import { denyWebviews } from './webviews.ts';

/** What the rules need to know. */
export interface RuleContext {
  readonly app: Pick<App, 'on'>;
  /** The sessions of all windows. */
  readonly sessions: readonly Session[];
  /** Origins of the app's own pages. */
  readonly origins: readonly string[];
  readonly openExternal: (address: string) => void;
}

/** Puts every page of the app, now and later, under all rules of this folder. */
export function applySecurityRules({ app, sessions, origins, openExternal }: RuleContext): void {
  for (const session of sessions) {
    denyPermissions(session, origins);
    denyNetwork(session, origins);
  }
  app.on('web-contents-created', (_event, contents: WebContents) => {
    limitNavigation(contents, origins);
    denyWebviews(contents);
    denyNewWindows(contents, (address) => {
      const allowed = externalAddress(address);
      if (allowed !== null) openExternal(allowed);
    });
  });
}
