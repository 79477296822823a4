import { useSyncExternalStore } from 'react';
import { wholeSeconds } from '../../shared/contest-rules/stage-reading.ts';

/** Often enough that no second is skipped; a view is drawn again only when its number changes. */
const LOOK_MS = 200;
const MINUTE = 60_000;

function subscribe(listener: () => void): () => void {
  const timer = window.setInterval(listener, LOOK_MS);
  return () => window.clearInterval(timer);
}

/** Whole seconds until a moment, below zero after it. @param standing milliseconds shown while there is no such moment. */
export function useSecondsLeft(endsAt: number | null, standing: number): number {
  return useSyncExternalStore(subscribe, () => wholeSeconds(endsAt === null ? standing : endsAt - Date.now()));
}

/** The minute of now, in milliseconds since the epoch. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / MINUTE) * MINUTE);
}
