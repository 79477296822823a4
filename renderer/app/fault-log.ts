import type { Bridge } from '../../shared/contract/contract.ts';

/** A fault without anything a person wrote: the kind of error and where in the program it happened. */
export interface Fault {
  /** ISO date and time. */
  readonly at: string;
  readonly kind: string;
  /** Places in the program, innermost first. */
  readonly places: readonly string[];
}

const MOST = 20;
const faults: Fault[] = [];

/** The last faults of this window, oldest first. */
export function lastFaults(): readonly Fault[] {
  return faults;
}

/** Notes a fault for the report. Its message is left out: it may quote what somebody wrote. */
export function noteFault(error: unknown): void {
  faults.push({ at: new Date().toISOString(), kind: kindOf(error), places: placesOf(error) });
  if (faults.length > MOST) faults.shift();
}

/** Notes what no screen caught, and tells the event log that something happened. */
export function watchForFaults(bridge: Bridge): void {
  window.addEventListener('error', (event) => {
    noteFault(event.error);
    void bridge['log.event']({ event: 'window-error' });
  });
  window.addEventListener('unhandledrejection', (event) => {
    noteFault(event.reason);
    void bridge['log.event']({ event: 'window-rejection' });
  });
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function placesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  return error.stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12);
}
