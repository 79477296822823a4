import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Facts beside an event: counts, codes and names of this program. Never a text somebody typed, a file name or a path. */
export type EventFacts = Readonly<Record<string, number | string | boolean>>;

/** Keeps what happened, for whoever has to find out why. */
export interface EventLog {
  note(event: string, facts?: EventFacts): void;
  /** Notes an error by its kind and the places in this program it came through; its message may quote personal data and is dropped. */
  noteError(event: string, error: unknown, facts?: EventFacts): void;
}

/** A log file is put aside at this size; as many old ones are kept. */
const ROTATE_BYTES = 256 * 1024;
const KEPT = 3;
const PLACES = 8;

/** Opens the log. It never stops the app: what cannot be written is lost. */
export function createEventLog(path: string, now: () => Date): EventLog {
  function write(line: Readonly<Record<string, unknown>>): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      rotate(path);
      appendFileSync(path, `${JSON.stringify({ at: now().toISOString(), ...line })}\n`, { mode: 0o600 });
    } catch {
      // A full or unreadable disk is told to the user by the operation that needs it.
    }
  }
  return {
    note: (event, facts) => write({ event, ...facts }),
    noteError: (event, error, facts) => write({ event, ...facts, ...describeError(error) }),
  };
}

function rotate(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size < ROTATE_BYTES) return;
  for (let index = KEPT - 1; index >= 1; index -= 1) moveIfThere(`${path}.${index}`, `${path}.${index + 1}`);
  moveIfThere(path, `${path}.1`);
}

function moveIfThere(from: string, to: string): void {
  if (statSync(from, { throwIfNoEntry: false }) !== undefined) renameSync(from, to);
}

function describeError(error: unknown): EventFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: error.name, ...code, places: placesOf(error).join(' < ') };
}

/** `writeFrame main.cjs:12:34` for each frame: no folder, which would name the person. */
function placesOf(error: Error): readonly string[] {
  const places: string[] = [];
  for (const match of (error.stack ?? '').matchAll(/^\s+at (?:(?:async )?([\w.<>]+) )?.*?([\w.-]+:\d+:\d+)\)?$/gm)) {
    places.push([match[1], match[2]].filter((part) => part !== undefined).join(' '));
    if (places.length === PLACES) break;
  }
  return places;
}
