import type { BrowserWindow } from 'electron';
import type { Handlers } from '../../shared/contract/contract.ts';
import { ok } from '../../shared/lib/result.ts';
import type { EventLog } from '../log/event-log.ts';

/** What these handlers need. */
export interface WindowHandlerContext {
  readonly log: EventLog;
  /** The page noted an event; `ready` means that its first list is painted. */
  readonly onPageEvent: (event: string) => void;
  readonly onReadyToClose: () => void;
  readonly window: () => BrowserWindow | null;
}

/** The window itself, and what its page wants noted. */
export function windowHandlers({ log, onPageEvent, onReadyToClose, window }: WindowHandlerContext) {
  return {
    async 'log.event'({ event, count }) {
      log.note(`page-${event}`, count === undefined ? {} : { count });
      onPageEvent(event);
      return ok(null);
    },
    async 'window.readyToClose'() {
      onReadyToClose();
      return ok(null);
    },
    async 'window.progress'({ fraction }) {
      window()?.setProgressBar(fraction ?? -1);
      return ok(null);
    },
  } satisfies Pick<Handlers, 'log.event' | 'window.readyToClose' | 'window.progress'>;
}
