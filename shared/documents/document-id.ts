import { assertNever } from '../lib/assert-never.ts';

/** The kinds of documents. Each is a unit of merging, of rights and of sync; a kind that is not listed does not exist. */
export const documentKinds = ['programme', 'organisation', 'contest', 'sheet', 'result', 'private'] as const;

/** See {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number];

/** The kinds that may leave this laptop. What a person notes for themselves is not one of them. */
export const packableKinds = documentKinds.filter((kind) => kind !== 'private');

/** See {@link packableKinds}. */
export type PackableKind = (typeof packableKinds)[number];

/** Which document, spelled as on disk and in packages: `organisation/<id>`, `sheet/<contest>/<juror>`. */
export type DocumentId = `${DocumentKind}/${string}`;

/** A document id taken apart. */
export type DocumentAddress =
  | { readonly kind: 'programme' | 'organisation' | 'contest' | 'result' | 'private'; readonly id: string }
  | { readonly kind: 'sheet'; readonly contest: string; readonly juror: string };

const PART = '[0-9A-HJKMNP-TV-Z]{26}';
const SHAPES: Readonly<Record<DocumentKind, RegExp>> = {
  programme: new RegExp(`^programme/(${PART})$`),
  organisation: new RegExp(`^organisation/(${PART})$`),
  contest: new RegExp(`^contest/(${PART})$`),
  result: new RegExp(`^result/(${PART})$`),
  private: new RegExp(`^private/(${PART})$`),
  sheet: new RegExp(`^sheet/(${PART})/(${PART})$`),
};

/** Spells a document id. */
export function documentIdOf(address: DocumentAddress): DocumentId {
  switch (address.kind) {
    case 'programme':
    case 'organisation':
    case 'contest':
    case 'result':
    case 'private':
      return `${address.kind}/${address.id}`;
    case 'sheet':
      return `sheet/${address.contest}/${address.juror}`;
    default:
      return assertNever(address);
  }
}

/**
 * Reads a document id that came from outside (a file, a package, the bridge).
 *
 * @returns `null` for anything that is not exactly one of the known shapes, so that no text of a package ever becomes a path.
 */
export function parseDocumentId(text: string): DocumentAddress | null {
  const kind = documentKinds.find((candidate) => text.startsWith(`${candidate}/`));
  if (kind === undefined) return null;
  const match = SHAPES[kind].exec(text);
  const first = match?.[1];
  if (first === undefined) return null;
  if (kind !== 'sheet') return { kind, id: first };
  const second = match?.[2];
  return second === undefined ? null : { kind, contest: first, juror: second };
}

/** Whether a text is a document id. */
export function isDocumentId(text: string): text is DocumentId {
  return parseDocumentId(text) !== null;
}

/** Whether a document may go into a package. What is no document id may not: it could be a private one, misspelled. */
export function isPackable(documentId: DocumentId): boolean {
  const address = parseDocumentId(documentId);
  return address !== null && address.kind !== 'private';
}
