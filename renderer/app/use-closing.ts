import { useEffect } from 'react';
import type { ExposedBridge } from '../../shared/contract/contract.ts';
import type { LiveStore } from '../data/document-store.ts';

/** Lets the window close once nothing is unsaved. When saving fails the main process asks the person what to do. */
export function useClosing(exposed: ExposedBridge, store: LiveStore): void {
  useEffect(
    () =>
      exposed.onEvent((event) => {
        if (event.type === 'closing') void finish(exposed, store);
      }),
    [exposed, store],
  );
}

async function finish(exposed: ExposedBridge, store: LiveStore): Promise<void> {
  // A field that is being typed in hands its text over when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const flushed = await store.flush();
  if (flushed.ok) await exposed.methods['window.readyToClose']({});
}
