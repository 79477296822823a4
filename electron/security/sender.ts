import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isWithin } from './origins.ts';

/**
 * Electron security checklist 17, "Validate the sender of all IPC messages": the top frame of one of the app's own pages, in the
 * one window that has the bridge. The projector's page is the app's own too, and may ask for nothing.
 */
export function isTrustedSender(
  event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>,
  origins: readonly string[],
  window: Pick<WebContents, 'id'>,
): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isWithin(frame.url, origins) && event.sender.id === window.id;
}
