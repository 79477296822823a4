import type { MethodName } from './contract.ts';

/** The channel a method is called on. */
export function channelOf(name: MethodName): string {
  return `miracolo:${name}`;
}

/** The channel on which the main process tells a window of a {@link BridgeEvent}. */
export const EVENT_CHANNEL = 'miracolo-event';

/** The channel on which the main process tells the projector's page what to show. */
export const SCENE_CHANNEL = 'miracolo-scene';
