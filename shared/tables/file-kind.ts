import type { ForeignFileKind } from './workbook.ts';

/** What the first bytes of a file say it is; its name is not asked. */
export type FileKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'password-protected' }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'foreign'; readonly is: ForeignFileKind };

const SIGNATURES: readonly (readonly [ForeignFileKind, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const ZIP = [0x50, 0x4b];
/** The container of Office 97–2003, which also wraps every OOXML file closed with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Recognises a file by its content. Only the first bytes are looked at, save for a compound file's directory. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  const signature = SIGNATURES.find(([, start]) => startsWith(bytes, start));
  if (signature) return { kind: 'foreign', is: signature[0] };
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && includesText(bytes.subarray(8, 12), 'WEBP', 1)) {
    return { kind: 'foreign', is: 'webp' };
  }
  if (startsWith(bytes, ZIP) && (bytes[2] ?? 0) < 9) return { kind: 'zip' };
  if (startsWith(bytes, COMPOUND_FILE)) return recogniseCompoundFile(bytes);
  return recogniseText(bytes);
}

function recogniseCompoundFile(bytes: Uint8Array): FileKind {
  if (includesText(bytes, 'EncryptedPackage', 2)) return { kind: 'password-protected' };
  if (includesText(bytes, 'Workbook', 2) || includesText(bytes, 'Book', 2)) return { kind: 'old-excel' };
  return { kind: 'foreign', is: includesText(bytes, 'WordDocument', 2) ? 'word' : 'binary' };
}

function recogniseText(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, 1024);
  const start = Array.from(head, (byte) => String.fromCharCode(byte))
    .join('')
    .replace(/^ï»¿/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype html|html|table|meta|head)\b/.test(start)) return { kind: 'foreign', is: 'html' };
  if (start.startsWith('<?xml')) return { kind: 'foreign', is: 'xml' };
  const isUtf16 = startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff]);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  // Text in UTF-16 without its mark is half zeros; any other zero byte never occurs in text.
  if (!isUtf16 && zeros > 0 && zeros < head.length * 0.3) return { kind: 'foreign', is: 'binary' };
  return { kind: 'text' };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Looks for ASCII text stored with one or two (UTF-16LE) bytes a letter. */
function includesText(bytes: Uint8Array, text: string, bytesPerLetter: 1 | 2): boolean {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  const first = wanted[0] ?? 0;
  const length = wanted.length * bytesPerLetter;
  for (let at = bytes.indexOf(first); at !== -1 && at + length <= bytes.length; at = bytes.indexOf(first, at + 1)) {
    const matches = wanted.every(
      (code, index) =>
        bytes[at + index * bytesPerLetter] === code &&
        (bytesPerLetter === 1 || bytes[at + index * bytesPerLetter + 1] === 0),
    );
    if (matches) return true;
  }
  return false;
}
