import type { PackageFailure } from '../../shared/contract/failures.ts';
import { canonicalText } from '../../shared/documents/canonical.ts';
import { copyDocument } from '../../shared/documents/document-copy.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import {
  MANIFEST_ENTRY,
  manifestSchema,
  PACKAGE_VERSION,
  packageVersionSchema,
  parseEntryName,
  type EntryRole,
  type Manifest,
} from '../../shared/documents/package-manifest.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { sha256Of } from '../files/durable-write.ts';
import { parseGuardedJson, type JsonFault } from './guarded-json.ts';
import { unpackEntry, type UnpackFault } from './zip/unpack-entry.ts';
import { readZipDirectory, type ZipEntry, type ZipFault } from './zip/zip-directory.ts';

/** What a package may be at most. Bytes. */
export const PACKAGE_LIMITS = {
  entries: 2000,
  packed: 64 * 1024 * 1024,
  unpacked: 512 * 1024 * 1024,
} as const;

/** A package taken apart and checked throughout. */
export interface ReadPackage {
  readonly manifest: Manifest;
  readonly documents: readonly { readonly documentId: DocumentId; readonly update: Uint8Array<ArrayBuffer> }[];
  readonly attachments: readonly { readonly sha256: string; readonly size: number }[];
}

type Roles = ReadonlyMap<string, { readonly entry: ZipEntry; readonly role: EntryRole }>;

/** Checks everything a package claims before anything of it is used: limits, names, manifest, hashes, documents. */
export async function readPackage(bytes: Uint8Array): Promise<Result<ReadPackage, PackageFailure>> {
  const entries = findEntries(bytes);
  if (!entries.ok) return entries;
  const budget = { left: PACKAGE_LIMITS.unpacked };
  const manifest = await readManifest(entries.value, budget);
  if (!manifest.ok) return manifest;
  const listed = new Map(manifest.value.entries.map((entry) => [entry.name, entry]));
  const stranger = [...entries.value.keys()].find((name) => name !== MANIFEST_ENTRY && !listed.has(name));
  if (stranger !== undefined) return err({ code: 'package-entry-refused', entry: stranger });

  const documents: { readonly documentId: DocumentId; readonly update: Uint8Array<ArrayBuffer> }[] = [];
  const readable = new Set<DocumentId>();
  const attachments: { readonly sha256: string; readonly size: number }[] = [];
  for (const { name, sha256, size } of manifest.value.entries) {
    const found = entries.value.get(name);
    if (found === undefined) return damaged(name);
    const content = await unpackWithin(found.entry, budget);
    if (!content.ok) return content;
    if (content.value.length !== size || sha256Of(content.value) !== sha256) return damaged(name);
    const { role } = found;
    switch (role.role) {
      case 'update':
        if (copyDocument([content.value])?.isComplete !== true) return damaged(name);
        documents.push({ documentId: role.documentId, update: content.value });
        break;
      case 'readable': {
        const json = parseGuardedJson(content.value);
        if (!json.ok) return err(jsonFailure(json.error, name));
        readable.add(role.documentId);
        break;
      }
      case 'attachment':
        if (role.sha256 !== sha256) return damaged(name);
        attachments.push({ sha256, size });
        break;
      case 'manifest':
        return err({ code: 'package-entry-refused', entry: name });
      default:
        return assertNever(role);
    }
  }
  const silent = documents.find(({ documentId }) => !readable.has(documentId));
  if (silent !== undefined) return damaged(silent.documentId);
  return ok({ manifest: manifest.value, documents, attachments });
}

/** The bytes of one attachment of a package that was read before. */
export async function readPackageAttachment(bytes: Uint8Array, sha256: string): Promise<Uint8Array | null> {
  const entries = findEntries(bytes);
  if (!entries.ok) return null;
  for (const { entry, role } of entries.value.values()) {
    if (role.role !== 'attachment' || role.sha256 !== sha256) continue;
    const content = await unpackEntry(entry, PACKAGE_LIMITS.unpacked);
    return content.ok && sha256Of(content.value) === sha256 ? content.value : null;
  }
  return null;
}

function findEntries(bytes: Uint8Array): Result<Roles, PackageFailure> {
  if (bytes.length > PACKAGE_LIMITS.packed) return err({ code: 'package-limit', limit: 'packed-size' });
  const directory = readZipDirectory(bytes, PACKAGE_LIMITS.entries);
  if (!directory.ok) return err(zipFailure(directory.error));
  const roles = new Map<string, { readonly entry: ZipEntry; readonly role: EntryRole }>();
  const folded = new Set<string>();
  for (const entry of directory.value) {
    const role = parseEntryName(entry.name);
    const foldedName = entry.name.toLowerCase();
    if (role === null || folded.has(foldedName))
      return err({ code: 'package-entry-refused', entry: shown(entry.name) });
    folded.add(foldedName);
    roles.set(entry.name, { entry, role });
  }
  return roles.has(MANIFEST_ENTRY) ? ok(roles) : err({ code: 'not-a-package' });
}

async function readManifest(entries: Roles, budget: { left: number }): Promise<Result<Manifest, PackageFailure>> {
  const found = entries.get(MANIFEST_ENTRY);
  if (found === undefined) return err({ code: 'not-a-package' });
  const content = await unpackWithin(found.entry, budget);
  if (!content.ok) return content;
  const json = parseGuardedJson(content.value);
  if (!json.ok) return err(jsonFailure(json.error, MANIFEST_ENTRY));
  const version = packageVersionSchema.safeParse(json.value);
  if (!version.success) return err({ code: 'not-a-package' });
  if (version.data.version > PACKAGE_VERSION) return err({ code: 'package-too-new', version: version.data.version });
  const manifest = manifestSchema.safeParse(json.value);
  if (!manifest.success) return damaged(MANIFEST_ENTRY);
  // One spelling only: what is signed or hashed later is what was read.
  const isCanonical = canonicalText(manifest.data) === new TextDecoder().decode(content.value);
  const names = new Set(manifest.data.entries.map((entry) => entry.name));
  return isCanonical && names.size === manifest.data.entries.length ? ok(manifest.data) : damaged(MANIFEST_ENTRY);
}

async function unpackWithin(
  entry: ZipEntry,
  budget: { left: number },
): Promise<Result<Uint8Array<ArrayBuffer>, PackageFailure>> {
  const content = await unpackEntry(entry, budget.left);
  if (!content.ok) return err(unpackFailure(content.error, entry.name));
  budget.left -= content.value.length;
  return content;
}

function damaged(entry: string): Result<never, PackageFailure> {
  return err({ code: 'package-damaged', entry });
}

function zipFailure(fault: ZipFault): PackageFailure {
  switch (fault.fault) {
    case 'not-a-zip':
      return { code: 'not-a-package' };
    case 'damaged':
      return { code: 'package-damaged', entry: shown(fault.entry) };
    case 'refused':
      return { code: 'package-entry-refused', entry: shown(fault.entry) };
    case 'too-many-entries':
      return { code: 'package-limit', limit: 'entries' };
    default:
      return assertNever(fault);
  }
}

function unpackFailure(fault: UnpackFault, entry: string): PackageFailure {
  switch (fault) {
    case 'damaged':
      return { code: 'package-damaged', entry };
    case 'too-large':
      return { code: 'package-limit', limit: 'unpacked-size' };
    case 'ratio':
      return { code: 'package-limit', limit: 'ratio' };
    default:
      return assertNever(fault);
  }
}

function jsonFailure(fault: JsonFault, entry: string): PackageFailure {
  switch (fault) {
    case 'damaged':
      return { code: 'package-damaged', entry };
    case 'depth':
      return { code: 'package-limit', limit: 'depth' };
    case 'refused-key':
      return { code: 'package-entry-refused', entry };
    default:
      return assertNever(fault);
  }
}

/** A hostile name as it may be shown: short, without anything that changes how it reads. */
function shown(name: string): string {
  return name.replaceAll(/[^\w./@+ -]/g, '�').slice(0, 80);
}
