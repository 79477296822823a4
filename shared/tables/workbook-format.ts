import type { ForeignFileKind } from './workbook.ts';
import type { ZipParts } from './zip-guard.ts';
import { decodeText } from './text-encoding.ts';

/** What a zip file holds, by its parts. */
export type ZipContent =
  | { readonly kind: 'xlsx' | 'ods' | 'old-excel' | 'password-protected' }
  | { readonly kind: 'foreign'; readonly is: ForeignFileKind };

/** Tells an XLSX from an ODS from any other zip file. */
export function recogniseZip(names: readonly string[], parts: ZipParts): ZipContent {
  if (readPart(parts, 'META-INF/manifest.xml').includes('encryption-data')) return { kind: 'password-protected' };
  const mimetype = readPart(parts, 'mimetype').trim();
  if (mimetype.includes('opendocument.spreadsheet')) return { kind: 'ods' };
  if (mimetype.includes('opendocument.text')) return { kind: 'foreign', is: 'word' };
  if (mimetype.includes('opendocument.presentation')) return { kind: 'foreign', is: 'presentation' };
  if (names.includes('xl/workbook.bin')) return { kind: 'old-excel' };
  const types = readPart(parts, '[Content_Types].xml');
  if (names.includes('xl/workbook.xml') || types.includes('spreadsheetml.sheet.main')) return { kind: 'xlsx' };
  if (types.includes('wordprocessingml')) return { kind: 'foreign', is: 'word' };
  if (types.includes('presentationml')) return { kind: 'foreign', is: 'presentation' };
  return { kind: 'foreign', is: 'zip' };
}

/** Cells that one ODS sheet may unfold to through its repeat counts. */
const MAX_REPEATED_CELLS = 5_000_000;

/**
 * Finds an ODS sheet that says “this filled cell, a million rows of sixteen thousand times”: a few hundred bytes that
 * would fill the memory. Empty repeats, which LibreOffice writes up to the last row, unfold to nothing and are fine.
 */
export function unfoldsTooMuch(parts: ZipParts): boolean {
  const content = readPart(parts, 'content.xml');
  const tags = /<table:(table-row|table-cell)\b([^>]*)>/g;
  let rowRepeat = 1;
  let cells = 0;
  for (let tag = tags.exec(content); tag; tag = tags.exec(content)) {
    const attributes = tag[2] ?? '';
    if (tag[1] === 'table-row') {
      rowRepeat = repeatOf(attributes, 'rows');
      continue;
    }
    const isEmpty = attributes.endsWith('/') && !attributes.includes('value-type');
    if (!isEmpty) cells += rowRepeat * repeatOf(attributes, 'columns');
    if (cells > MAX_REPEATED_CELLS) return true;
  }
  return false;
}

function repeatOf(attributes: string, of: 'rows' | 'columns'): number {
  const found = new RegExp(`number-${of}-repeated\\s*=\\s*["']\\s*(\\d+)`).exec(attributes);
  return found ? Number(found[1]) : 1;
}

function readPart(parts: ZipParts, name: string): string {
  const part = parts.get(name);
  return part ? decodeText(part).text : '';
}
