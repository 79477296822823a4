import type { Session } from 'electron';
import { isWithin } from './origins.ts';

/**
 * Electron security checklist 5, "Handle session permission requests from remote content": everything is denied, to our own
 * pages too, but copying text to the clipboard.
 */
export function denyPermissions(session: Session, origins: readonly string[]): void {
  const isGranted = (permission: string, address: string): boolean =>
    permission === 'clipboard-sanitized-write' && isWithin(address, origins);
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isGranted(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isGranted(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
}
