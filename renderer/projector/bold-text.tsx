/** A sentence of the catalogue in which `<b>…</b>` stands out; values are put in as text, never as markup. */
export function BoldText({ text }: { readonly text: string }) {
  const parts = text.split(/(<b>.*?<\/b>)/s);
  return parts.map((part, index) => {
    const bold = /^<b>(.*)<\/b>$/s.exec(part)?.[1];
    // The parts of a sentence have no names of their own and never change places.
    return bold === undefined ? part : <b key={index}>{bold}</b>;
  });
}
