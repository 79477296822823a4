import type * as Y from 'yjs';
import { changesProse, proseOf, proseText, readProseNode } from './prose.ts';

/** Reads the words of a document's prose by its name; empty for one that nobody wrote. */
export type ReadProseText = (name: string) => string;

/**
 * The words of a document's prose, for projections: read once, and again only where they changed. Reading 20,000 words anew at
 * every pause of typing would be felt, so each paragraph's are kept.
 */
export function followProse(doc: Y.Doc): ReadProseText {
  const texts = new Map<string, string>();
  const lines = new WeakMap<object, readonly string[]>();
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    // Of whatever changed, everything it stands in is named too: the paragraph, and the list around it.
    for (const changed of transaction.changedParentTypes.keys()) lines.delete(changed);
    for (const name of texts.keys()) if (changesProse(transaction, proseOf(doc, name))) texts.delete(name);
  });

  function linesOf(fragment: Y.XmlFragment, node: Parameters<typeof readProseNode>[1]): readonly string[] {
    const known = lines.get(node);
    if (known !== undefined) return known;
    const read = readProseNode(fragment, node).map((block) => proseText([block]));
    lines.set(node, read);
    return read;
  }

  return (name) => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    const fragment = proseOf(doc, name);
    const text = fragment
      .toArray()
      .flatMap((node) => linesOf(fragment, node))
      .join('\n');
    texts.set(name, text);
    return text;
  };
}
