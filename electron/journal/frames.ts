import { createHash, type Hash } from 'node:crypto';

/*
 * A journal is one header line, then frames: length (4 bytes, little endian) · SHA-256(prev ‖ payload) (32 bytes) · payload.
 * `prev` is the hash in the frame before, for the first frame the hash of the header: a frame can neither be changed, nor
 * taken out, nor moved to another document's journal unnoticed. One append is one frame, so that after a power cut
 * all of its updates are there or none.
 */

/** Version of the header and the frames. */
export const JOURNAL_VERSION = 1;
const LENGTH_BYTES = 4;
const HASH_BYTES = 32;
const FRAME_HEAD_BYTES = LENGTH_BYTES + HASH_BYTES;
/** How much of a tail is searched for a frame whose length was damaged; a search costs a hash per byte. */
const SEARCH_BYTES = 64 * 1024;

/** What stands in front of a document's frames. */
export function journalHeader(documentId: string): Uint8Array {
  return new TextEncoder().encode(`miracolo-journal ${JOURNAL_VERSION} ${documentId}\n`);
}

/** The `prev` of the first frame. */
export function chainStart(documentId: string): Uint8Array {
  return createHash('sha256').update(journalHeader(documentId)).digest();
}

/** A frame ready to be written, with the hash that the next one chains to. */
export interface Frame {
  readonly bytes: Uint8Array;
  readonly hash: Uint8Array;
}

/** Makes the frame that holds some updates. */
export function encodeFrame(previous: Uint8Array, updates: readonly Uint8Array[]): Frame {
  const payloadLength = updates.reduce((sum, update) => sum + LENGTH_BYTES + update.length, 0);
  const bytes = new Uint8Array(FRAME_HEAD_BYTES + payloadLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, payloadLength, true);
  let position = FRAME_HEAD_BYTES;
  for (const update of updates) {
    view.setUint32(position, update.length, true);
    bytes.set(update, position + LENGTH_BYTES);
    position += LENGTH_BYTES + update.length;
  }
  const hash = createHash('sha256').update(previous).update(bytes.subarray(FRAME_HEAD_BYTES)).digest();
  bytes.set(hash, LENGTH_BYTES);
  return { bytes, hash };
}

/** What a journal file holds. */
export interface JournalScan {
  readonly frames: number;
  /** Hash of the last good frame, or the start of the chain. */
  readonly head: Uint8Array;
  /** Bytes up to the end of the last good frame; 0 when not even the header is whole. */
  readonly goodLength: number;
  /** All updates of the good frames, oldest first; views into the file's bytes. */
  readonly updates: readonly Uint8Array[];
  /**
   * What follows the good frames. `torn-tail`: the end of an append that a crash cut short, never acknowledged.
   * `broken-chain`: something that was once whole no longer is.
   */
  readonly fault: 'torn-tail' | 'broken-chain' | null;
}

/** Follows the chain from the header as far as it holds. */
export function scanJournal(bytes: Uint8Array, documentId: string): JournalScan {
  const header = journalHeader(documentId);
  let head = chainStart(documentId);
  const updates: Uint8Array[] = [];
  if (!startsWith(bytes, header)) {
    const fault = bytes.length === 0 ? null : isTornHeader(bytes, header) ? 'torn-tail' : 'broken-chain';
    return { frames: 0, head, goodLength: 0, updates, fault };
  }
  let position = header.length;
  let frames = 0;
  while (position < bytes.length) {
    const frame = readFrame(bytes, position, head);
    if (frame === null) {
      const fault = isTornTail(bytes.subarray(position), head) ? 'torn-tail' : 'broken-chain';
      return { frames, head, goodLength: position, updates, fault };
    }
    updates.push(...frame.updates);
    head = frame.hash;
    position = frame.end;
    frames += 1;
  }
  return { frames, head, goodLength: position, updates, fault: null };
}

interface ReadFrame {
  readonly updates: readonly Uint8Array[];
  readonly hash: Uint8Array;
  readonly end: number;
}

function readFrame(bytes: Uint8Array, position: number, previous: Uint8Array): ReadFrame | null {
  const payloadStart = position + FRAME_HEAD_BYTES;
  if (payloadStart > bytes.length) return null;
  const end = payloadStart + lengthAt(bytes, position);
  if (end > bytes.length) return null;
  const payload = bytes.subarray(payloadStart, end);
  const hash = createHash('sha256').update(previous).update(payload).digest();
  if (!isSame(hash, bytes.subarray(position + LENGTH_BYTES, payloadStart))) return null;
  const updates = splitPayload(payload);
  return updates === null ? null : { updates, hash, end };
}

function splitPayload(payload: Uint8Array): readonly Uint8Array[] | null {
  const updates: Uint8Array[] = [];
  let position = 0;
  while (position < payload.length) {
    if (position + LENGTH_BYTES > payload.length) return null;
    const start = position + LENGTH_BYTES;
    const end = start + lengthAt(payload, position);
    if (end > payload.length) return null;
    updates.push(payload.subarray(start, end));
    position = end;
  }
  return updates;
}

/**
 * Tells a tear from damage. Appends are acknowledged one by one, so only the last can be torn: it reaches to the end of
 * the file or claims to reach beyond it, or its place was reserved and holds zeros. A frame whose own hash fits a
 * different length was whole once: its length was damaged.
 */
function isTornTail(rest: Uint8Array, previous: Uint8Array): boolean {
  if (rest.every((byte) => byte === 0)) return true;
  if (rest.length < FRAME_HEAD_BYTES) return true;
  const end = FRAME_HEAD_BYTES + lengthAt(rest, 0);
  return end >= rest.length && !fitsAnotherLength(rest, previous);
}

function fitsAnotherLength(rest: Uint8Array, previous: Uint8Array): boolean {
  const stored = rest.subarray(LENGTH_BYTES, FRAME_HEAD_BYTES);
  const payload = rest.subarray(FRAME_HEAD_BYTES, FRAME_HEAD_BYTES + SEARCH_BYTES);
  const hash: Hash = createHash('sha256').update(previous);
  for (let length = 0; length < payload.length; length += 1) {
    hash.update(payload.subarray(length, length + 1));
    if (isSame(hash.copy().digest(), stored)) return true;
  }
  return false;
}

function isTornHeader(bytes: Uint8Array, header: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0) || startsWith(header, bytes);
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= start.length && isSame(bytes.subarray(0, start.length), start);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function lengthAt(bytes: Uint8Array, position: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(position, true);
}
