import type { BridgeEvent } from '../../shared/contract/contract.ts';

/**
 * Listens to what the main process tells without being asked; where the page runs outside the app, nobody ever tells anything.
 *
 * @returns a function that ends the subscription.
 */
export function onBridgeEvent(listener: (event: BridgeEvent) => void): () => void {
  return window.miracolo?.onEvent(listener) ?? (() => undefined);
}
