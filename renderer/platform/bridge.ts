import type { ExposedBridge } from '../../shared/contract/contract.ts';

declare global {
  interface Window {
    /** Set by the preload script; absent where the page runs outside the app. */
    readonly miracolo?: ExposedBridge;
  }
}

/**
 * The way to the machine, as the preload exposed it. The only reader of `window.miracolo`: everything else takes the
 * bridge as an argument, so that tests hand in the real services.
 *
 * @throws Error outside the app: without its main process nothing can be kept, so nothing may start.
 */
export function exposedBridge(): ExposedBridge {
  const exposed = window.miracolo;
  if (exposed === undefined) throw new Error('The page runs outside the app: no bridge is exposed');
  return exposed;
}
