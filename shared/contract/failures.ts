/** Why a file could not be written, as the operating system tells it. `path` is what the user chose or knows. */
export interface StorageFailure {
  readonly code: 'storage';
  readonly cause:
    'disk-full' | 'read-only' | 'no-permission' | 'no-folder' | 'busy' | 'too-many-files' | 'device' | 'unknown';
  readonly path: string;
}

/** The data on this laptop was written by a newer version of the app, which must be used to open it. Nothing was touched. */
export interface WorkspaceTooNew {
  readonly code: 'workspace-too-new';
  readonly version: number;
}

/** Why a file could not be read. */
export type ReadFailure =
  | { readonly code: 'not-found'; readonly path: string }
  | { readonly code: 'too-large'; readonly path: string; readonly limitBytes: number; readonly sizeBytes: number }
  | StorageFailure;

/**
 * A journal whose chain was found broken: set aside under `quarantinedAs` (empty when nothing was left to set aside). It goes
 * on from the frames before the break; whoever has the document hands the whole of it over again.
 */
export interface JournalDamage {
  readonly code: 'journal-damaged';
  readonly documentId: string;
  readonly quarantinedAs: string;
}

/** A package larger than the app opens, and therefore than it writes. */
export interface PackageLimit {
  readonly code: 'package-limit';
  readonly limit: 'entries' | 'packed-size' | 'unpacked-size' | 'ratio' | 'depth';
}

/** Why a package was refused. Nothing of it was stored. */
export type PackageFailure =
  | { readonly code: 'not-a-package' }
  | { readonly code: 'package-damaged'; readonly entry: string }
  | { readonly code: 'package-too-new'; readonly version: number }
  | PackageLimit
  | { readonly code: 'package-entry-refused'; readonly entry: string }
  | ReadFailure;

/** Why a PDF could not be made or kept. */
export type PdfFailure = { readonly code: 'print-failed' } | { readonly code: 'cancelled' } | StorageFailure;
