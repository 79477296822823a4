import { canonicalText } from '../../shared/documents/canonical.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import {
  attachmentEntryName,
  MANIFEST_ENTRY,
  PACKAGE_VERSION,
  readableEntryName,
  updateEntryName,
  type Manifest,
} from '../../shared/documents/package-manifest.ts';
import { sha256Of } from '../files/durable-write.ts';
import { writeZip, type ZipInput } from './zip/zip-writer.ts';

/** A document as it goes into a package. */
export interface PackedDocument {
  readonly documentId: DocumentId;
  readonly update: Uint8Array;
  readonly readable: string;
}

/** What goes into a package. */
export interface PackageParts {
  readonly editionName: string;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly documents: readonly PackedDocument[];
  readonly attachments: readonly { readonly sha256: string; readonly bytes: Uint8Array }[];
}

/** Makes the bytes of a package. The same parts make the same bytes. */
export async function writePackage(parts: PackageParts): Promise<Uint8Array<ArrayBuffer>> {
  const files: readonly ZipInput[] = [
    ...parts.documents.flatMap(({ documentId, update, readable }) => [
      { name: updateEntryName(documentId), bytes: update, compress: true },
      { name: readableEntryName(documentId), bytes: new TextEncoder().encode(readable), compress: true },
    ]),
    // Pictures and PDFs are compressed already.
    ...parts.attachments.map(({ sha256, bytes }) => ({ name: attachmentEntryName(sha256), bytes, compress: false })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const manifest: Manifest = {
    format: 'miracolo-package',
    version: PACKAGE_VERSION,
    kind: 'edition',
    editionName: parts.editionName.slice(0, 300),
    writtenAt: parts.writtenAt.toISOString(),
    writtenBy: parts.writtenBy.slice(0, 200),
    entries: files.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes), size: bytes.length })),
  };
  const manifestBytes = new TextEncoder().encode(canonicalText(manifest));
  return writeZip([{ name: MANIFEST_ENTRY, bytes: manifestBytes, compress: true }, ...files]);
}
