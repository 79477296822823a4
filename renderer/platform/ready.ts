import { useEffect } from 'react';
import { useSession } from './session.tsx';

let told = false;

/** Tells the main process, once, that the first list stands on the screen: measured starts and pictures wait for it. */
export function useReady(isShown: boolean): void {
  const { bridge } = useSession();
  useEffect(() => {
    if (!isShown || told) return undefined;
    // Two frames: the first is asked for before the list is painted, the second runs after.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (told) return;
        told = true;
        void bridge['log.event']({ event: 'ready' });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [bridge, isShown]);
}
