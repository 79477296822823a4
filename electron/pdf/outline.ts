import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** Where a named destination leads: page index, and the height on it in points from the bottom. */
export type Destination = { readonly page: number; readonly top: number | null };

/** A bookmark. `top` is in points from the bottom of the page; `null` shows the page from its top. */
export type OutlineEntry = {
  readonly title: string;
  readonly page: PDFPage;
  readonly top: number | null;
  readonly children: readonly OutlineEntry[];
};

/** The named destinations that the engine wrote for elements some link of the page leads to. */
export function destinationsOf(document: PDFDocument): ReadonlyMap<string, Destination> {
  const found = new Map<string, Destination>();
  const names = document.catalog.lookup(PDFName.of('Dests'));
  if (!(names instanceof PDFDict)) return found;
  const indexes = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
  for (const [name] of names.entries()) {
    const target = names.lookup(name);
    if (!(target instanceof PDFArray)) continue;
    const page = indexes.get(target.get(0).toString());
    const top = target.lookup(3);
    if (page === undefined) continue;
    found.set(name.decodeText(), { page, top: top instanceof PDFNumber ? top.asNumber() : null });
  }
  return found;
}

function destinationArray(document: PDFDocument, entry: OutlineEntry): PDFObject {
  return document.context.obj([entry.page.ref, 'XYZ', null, entry.top, null]);
}

function countOf(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, entry) => sum + 1 + countOf(entry.children), 0);
}

/** Writes one level of the outline below `parent` and returns its first and last item. */
function writeLevel(
  document: PDFDocument,
  entries: readonly OutlineEntry[],
  parent: PDFRef,
): { readonly first: PDFRef; readonly last: PDFRef } | null {
  const { context } = document;
  const refs = entries.map(() => context.nextRef());
  entries.forEach((entry, index) => {
    const ref = refs[index];
    if (ref === undefined) return;
    const item = context.obj({ Parent: parent });
    item.set(PDFName.of('Title'), PDFHexString.fromText(entry.title));
    item.set(PDFName.of('Dest'), destinationArray(document, entry));
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    if (previous !== undefined) item.set(PDFName.of('Prev'), previous);
    if (next !== undefined) item.set(PDFName.of('Next'), next);
    const children = writeLevel(document, entry.children, ref);
    if (children !== null) {
      item.set(PDFName.of('First'), children.first);
      item.set(PDFName.of('Last'), children.last);
      // Negative: the children are folded away when the document opens.
      item.set(PDFName.of('Count'), PDFNumber.of(-countOf(entry.children)));
    }
    context.assign(ref, item);
  });
  const first = refs[0];
  const last = refs.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** Gives the document its bookmarks, in place of any it had. */
export function writeOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  if (entries.length === 0) return;
  const root = document.context.nextRef();
  const level = writeLevel(document, entries, root);
  if (level === null) return;
  const outline = document.context.obj({
    Type: 'Outlines',
    First: level.first,
    Last: level.last,
    Count: entries.length,
  });
  document.context.assign(root, outline);
  document.catalog.set(PDFName.of('Outlines'), root);
}
