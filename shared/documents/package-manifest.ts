import { z } from 'zod';
import { packableKinds, isDocumentId, type DocumentId } from './document-id.ts';

/** Version of the package format that this app writes and the highest it reads. */
export const PACKAGE_VERSION = 1;

/** Name of the entry that describes all others. */
export const MANIFEST_ENTRY = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One file inside a package. */
export const packageEntrySchema = z.object({ name: z.string(), sha256, size: z.number().int().min(0) });

/** Just enough to tell a package of a newer app from a damaged one. */
export const packageVersionSchema = z.object({
  format: z.literal('miracolo-package'),
  version: z.number().int().min(1),
});

/** What a package says of itself: `manifest.json`, spelled in canonical JSON. */
export const manifestSchema = z.object({
  format: z.literal('miracolo-package'),
  version: z.literal(PACKAGE_VERSION),
  /** `edition` holds everything, for archive or move. */
  kind: z.literal('edition'),
  editionName: z.string().max(300),
  /** ISO date and time. */
  writtenAt: z.string().max(40),
  /** The laptop that wrote it, in its owner's words. */
  writtenBy: z.string().max(200),
  /** Every other entry, ordered by name. */
  entries: z.array(packageEntrySchema),
});

/** See {@link manifestSchema}. */
export type Manifest = z.infer<typeof manifestSchema>;

/** What an entry is, read from its name alone. */
export type EntryRole =
  | { readonly role: 'manifest' }
  | { readonly role: 'update'; readonly documentId: DocumentId }
  | { readonly role: 'readable'; readonly documentId: DocumentId }
  | { readonly role: 'attachment'; readonly sha256: string };

/** Entry with everything a document holds, as one Yjs update. */
export function updateEntryName(documentId: DocumentId): string {
  return `updates/${documentId}.update`;
}

/** Entry with the same content for people and other programs. */
export function readableEntryName(documentId: DocumentId): string {
  return `documents/${documentId}.json`;
}

/** Entry with the bytes of an attachment. */
export function attachmentEntryName(hash: string): string {
  return `attachments/${hash}`;
}

const UPDATE_NAME = new RegExp(`^updates/((?:${packableKinds.join('|')})/[0-9A-Z/]+)\\.update$`);
const READABLE_NAME = new RegExp(`^documents/((?:${packableKinds.join('|')})/[0-9A-Z/]+)\\.json$`);
const ATTACHMENT_NAME = /^attachments\/([0-9a-f]{64})$/;

/**
 * The allow-list of names. Nothing else may stand in a package, so that no name ever becomes a path.
 *
 * @returns `null` for a name that is not on the list.
 */
export function parseEntryName(name: string): EntryRole | null {
  if (name === MANIFEST_ENTRY) return { role: 'manifest' };
  const hash = ATTACHMENT_NAME.exec(name)?.[1];
  if (hash !== undefined) return { role: 'attachment', sha256: hash };
  const updated = UPDATE_NAME.exec(name)?.[1];
  if (updated !== undefined && isDocumentId(updated)) return { role: 'update', documentId: updated };
  const readable = READABLE_NAME.exec(name)?.[1];
  if (readable !== undefined && isDocumentId(readable)) return { role: 'readable', documentId: readable };
  return null;
}
