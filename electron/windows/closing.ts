/** How long a window may take to save before the person is asked. */
export const PATIENCE_MS = 5000;

/** What closing needs from outside. */
export interface ClosingContext {
  /** Tells the page that the user wants to close. */
  readonly tellPage: () => void;
  /** Whether the page is alive and has opened the workspace: else it has nothing to save. */
  readonly pageMayHaveUnsaved: () => boolean;
  /** Resolves when the journal has answered everything. */
  readonly journalIdle: () => Promise<void>;
  /** Asks the person; resolves to whether to close in spite of it. */
  readonly askToCloseAnyway: () => Promise<boolean>;
  /** Closes for good. */
  readonly close: () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Keeps a window open until everything in it is saved. */
export interface Closing {
  /** The user wants to close. @returns whether the window may go at once. */
  request(): boolean;
  /** The page has nothing unsaved. */
  ready(): void;
}

/** See {@link Closing}. */
export function createClosing(context: ClosingContext): Closing {
  let state: 'open' | 'waiting' | 'closed' = 'open';
  let pageReady: () => void = () => {};

  async function waitAndClose(): Promise<void> {
    const pageIsReady = new Promise<void>((resolve) => {
      pageReady = resolve;
    });
    const saved = pageIsReady.then(() => context.journalIdle()).then(() => 'saved' as const);
    context.tellPage();
    for (;;) {
      const outcome = await Promise.race([saved, context.wait(PATIENCE_MS).then(() => 'late' as const)]);
      if (outcome === 'saved' || !context.pageMayHaveUnsaved() || (await context.askToCloseAnyway())) break;
    }
    state = 'closed';
    context.close();
  }

  return {
    request() {
      if (state === 'closed') return true;
      if (state === 'waiting') return false;
      if (!context.pageMayHaveUnsaved()) {
        state = 'closed';
        return true;
      }
      state = 'waiting';
      void waitAndClose();
      return false;
    },
    ready: () => pageReady(),
  };
}
