import { isJson, type Json } from '../lib/json.ts';
import type { HybridTime } from './clock.ts';

/** One device's word on one field: the value, when, and which words of the other devices it had read. */
export interface RegisterEntry {
  readonly value: Json;
  readonly time: HybridTime;
  /** Per other device, the time of its entry that the writer had seen. */
  readonly seen: Readonly<Record<string, HybridTime>>;
}

/** A register entry with the device that wrote it. */
export interface RegisterVersion extends RegisterEntry {
  readonly device: string;
}

/** Where an entry stands in the flat map of a document. */
export interface RegisterKey {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly device: string;
}

const KEY_SHAPE = /^([a-z-]+)\/([^/@]+)\/([A-Za-z0-9-]+)@([^/@]+)$/;

/** Spells a key: `type/id/field@device`. The only place where keys are spelled. */
export function formatRegisterKey({ type, id, field, device }: RegisterKey): string {
  return `${type}/${id}/${field}@${device}`;
}

/** Reads a key. Keys of a newer app that have another shape give `null`; they stay in the document untouched. */
export function parseRegisterKey(text: string): RegisterKey | null {
  const match = KEY_SHAPE.exec(text);
  if (match === null) return null;
  const [, type, id, field, device] = match;
  if (type === undefined || id === undefined || field === undefined || device === undefined) return null;
  return { type, id, field, device };
}

/**
 * Reads an entry as it came out of a document; `null` when it is not one. Checked by hand: a document has thousands of them, all of
 * which are read before anything of it is shown.
 */
export function parseRegisterEntry(raw: unknown): RegisterEntry | null {
  if (typeof raw !== 'object' || raw === null || !('value' in raw && 'time' in raw && 'seen' in raw)) return null;
  const { value, time, seen } = raw;
  return isJson(value) && typeof time === 'string' && isSeen(seen) ? { value, time, seen } : null;
}

function isSeen(raw: unknown): raw is RegisterEntry['seen'] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !isJson(raw)) return false;
  return Object.values(raw).every((time) => typeof time === 'string');
}

/**
 * The entries that no other entry has seen, latest first. One: the value. Several: concurrent words, of which the first is
 * shown and the others are listed until somebody chooses. Never empty for a non-empty input.
 */
export function currentVersions(versions: readonly RegisterVersion[]): readonly RegisterVersion[] {
  if (versions.length === 1) return versions;
  const latestFirst = [...versions].sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
  const current = latestFirst.filter((version) =>
    latestFirst.every((other) => other === version || (other.seen[version.device] ?? '') < version.time),
  );
  return current.length > 0 ? current : latestFirst.slice(0, 1);
}
