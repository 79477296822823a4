import type { Json } from '../lib/json.ts';
import { wallTimeOf } from './clock.ts';
import { deviceRecord } from './device-record.ts';
import { readRecord } from './record.ts';
import type { RegisterVersion } from './register.ts';
import type { DocumentState, RecordState } from './state.ts';

/** One of the values that disagree, with its author. */
export interface ConflictVersion {
  readonly value: Json;
  readonly device: string;
  /** Who wrote it, in words; empty when the device never signed. */
  readonly author: string;
  /** Milliseconds since the epoch, by the clock of the laptop that wrote it. */
  readonly writtenAt: number;
}

/**
 * Something that merging cannot decide. `field-disputed`: two laptops gave one field different values. `edited-after-archive`:
 * one laptop archived a record while another was changing it; `versions` holds the edits nobody would see otherwise.
 */
export interface Conflict {
  readonly kind: 'field-disputed' | 'edited-after-archive';
  readonly type: string;
  readonly id: string;
  readonly field: string;
  /** The later first: that is the one shown meanwhile. */
  readonly versions: readonly ConflictVersion[];
}

/** Lists what waits for a choice, ordered by record type, id and field. */
export function listConflicts(state: DocumentState): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [type, records] of state) {
    if (type === deviceRecord.type) continue;
    for (const [id, record] of records) {
      for (const [field, fieldState] of record) {
        if (fieldState.disputed) {
          conflicts.push({ kind: 'field-disputed', type, id, field, versions: describe(state, fieldState.current) });
        }
      }
      conflicts.push(...listUnseenEdits(state, type, id, record));
    }
  }
  return conflicts.sort((a, b) => compareText(addressOf(a), addressOf(b)));
}

function listUnseenEdits(state: DocumentState, type: string, id: string, record: RecordState): readonly Conflict[] {
  const archived = record.get('archived');
  if (archived === undefined || archived.value !== true || archived.disputed) return [];
  const conflicts: Conflict[] = [];
  for (const [field, fieldState] of record) {
    if (field === 'archived') continue;
    const unseen = fieldState.current.filter((version) => !archived.current.some((entry) => knew(entry, version)));
    if (unseen.length > 0) {
      conflicts.push({ kind: 'edited-after-archive', type, id, field, versions: describe(state, unseen) });
    }
  }
  return conflicts;
}

function knew(entry: RegisterVersion, version: RegisterVersion): boolean {
  if (entry.device === version.device) return entry.time >= version.time;
  return (entry.seen[version.device] ?? '') >= version.time;
}

function describe(state: DocumentState, versions: readonly RegisterVersion[]): readonly ConflictVersion[] {
  return versions.map((version) => ({
    value: version.value,
    device: version.device,
    author: readRecord(state, deviceRecord, version.device)?.label ?? '',
    writtenAt: wallTimeOf(version.time),
  }));
}

function addressOf(conflict: Conflict): string {
  return `${conflict.type}/${conflict.id}/${conflict.field}/${conflict.kind}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
