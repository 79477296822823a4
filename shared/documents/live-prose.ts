import type * as Y from 'yjs';
import { changesProse, proseOf, proseText, readProse } from './prose.ts';

/** Reads the words of a document's prose by its name; empty for one that nobody wrote. */
export type ReadProseText = (name: string) => string;

/** The words of a document's prose, for projections: read once, and again only where they changed. */
export function followProse(doc: Y.Doc): ReadProseText {
  const texts = new Map<string, string>();
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const name of texts.keys()) if (changesProse(transaction, proseOf(doc, name))) texts.delete(name);
  });
  return (name) => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const text = proseText(readProse(proseOf(doc, name)));
    texts.set(name, text);
    return text;
  };
}
