import type { z } from 'zod';
import type { StorageFailure, JournalDamage } from '../../shared/contract/failures.ts';
import type { BridgeFailure } from '../../shared/contract/method.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import type { ProseBlock } from '../../shared/documents/prose.ts';
import type { DocumentState } from '../../shared/documents/state.ts';
import type { RecordChange } from '../../shared/documents/write.ts';
import type { Result } from '../../shared/lib/result.ts';

/** Changes of one document. */
export interface DocumentChange {
  readonly documentId: DocumentId;
  readonly changes: readonly RecordChange<z.ZodRawShape>[];
  /** First words of prose that nobody has written in yet, saved together with the records. */
  readonly prose?: readonly ProseStart[];
}

/**
 * First words of a prose. They are left out where somebody has written already. Undo takes back the records, and with them the way to
 * the words; the words themselves stay, as what an editor types does.
 */
export interface ProseStart {
  readonly name: string;
  readonly blocks: readonly ProseBlock[];
}

/** What a command asks of the store: everything in it is stored together, and undone together. */
export interface Change {
  /** Catalogue key of what undo will take back, e.g. `organisations:undo.rename`; null where undo makes no sense (an import of thousands of marks still gets one). */
  readonly undoLabel: string | null;
  readonly documents: readonly DocumentChange[];
  /** Nothing done before it can be taken back any more: a step that leaves its trace (closing, confirming, reopening). */
  readonly endsUndo?: true;
  /** Recorded in the same transaction: files that were imported, so that the same bytes are recognised again. */
  readonly imports?: readonly ImportRow[];
}

/** Why a change is not saved. Nothing of it is half there: the working copy rolled back, or waits to be written to the journal. */
export type SaveFailure =
  | { readonly code: 'working-copy'; readonly cause: 'quota' | 'unavailable' }
  | { readonly code: 'read-only'; readonly reason: 'newer-version' | 'disk-full' }
  | StorageFailure
  | JournalDamage
  | BridgeFailure;

/** The live documents of this laptop. Commands write through it; screens read projections with live queries. */
export interface DocumentStore {
  /** Reads a document, from memory once it is open. A document nobody wrote yet has an empty state. */
  read(documentId: DocumentId): Promise<DocumentState>;
  /**
   * Writes at once to memory (subscribers are told synchronously after loading), then to both stores.
   *
   * @returns success only when the working copy committed and the journal answered after fsync.
   */
  change(change: Change): Promise<Result<null, SaveFailure>>;
  /** The state in memory of an open document, null before it is open. Stable between changes, fit for `useSyncExternalStore`. */
  peek(documentId: DocumentId): DocumentState | null;
  /** Tells of every change of one document, typed here or merged from elsewhere. */
  subscribe(documentId: DocumentId, listener: () => void): () => void;
  undo(): Promise<Result<null, SaveFailure>>;
  redo(): Promise<Result<null, SaveFailure>>;
  /** Ends what can be taken back: somebody else sits down at this laptop. What is saved stays as it is. */
  forgetUndo(): void;
}

/** A file once imported; the same bytes may go to several places. `hash` is the SHA-256 (hex) of the bytes. */
export interface ImportRow {
  readonly hash: string;
  readonly fileName: string;
  /** Where the file went: the id of a contest or an edition, or `package`. */
  readonly target: string;
  /** ISO date and time. */
  readonly importedAt: string;
}
