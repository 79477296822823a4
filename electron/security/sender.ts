import type { IpcMainInvokeEvent } from 'electron';
import { isWithin } from './origins.ts';

/** Electron security checklist 17, "Validate the sender of all IPC messages": the top frame of one of the app's own pages. */
export function isTrustedSender(event: IpcMainInvokeEvent, origins: readonly string[]): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isWithin(frame.url, origins);
}
