import type { Editor } from '@tiptap/core';

/** More HTML than this is taken as plain text, in characters: reading it as pages mark it up would freeze the window. */
export const LARGEST_HTML = 200_000;

/** A plain text longer than this goes in piece by piece, in characters, and so does each piece. */
const LARGEST_PLAIN = 30_000;
const LARGEST_PIECE = 8000;

/** What was pasted, when it is too much to go in at once. */
export interface LargePaste {
  readonly text: string;
  /** Whether formats were left out. */
  readonly isStripped: boolean;
}

/** Looks at what is pasted; null when the editor may read it by itself. */
export function largePasteOf(clipboard: Pick<DataTransfer, 'getData'> | null): LargePaste | null {
  if (clipboard === null) return null;
  const html = clipboard.getData('text/html');
  const plain = clipboard.getData('text/plain');
  if (html.length > LARGEST_HTML) return { text: plain === '' ? wordsOf(html) : plain, isStripped: true };
  return html === '' && plain.length > LARGEST_PLAIN ? { text: plain, isStripped: false } : null;
}

/** The words of a page. Parsed apart from the window: nothing in it runs or is fetched. */
function wordsOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of page.querySelectorAll('script, style, template, noscript')) hidden.remove();
  for (const end of page.querySelectorAll('p, br, li, h1, h2, h3, h4, h5, h6, tr, div')) end.append('\n');
  return page.body.textContent;
}

/** The paragraphs of a text in pieces of about `LARGEST_PIECE` characters; empty lines are left out. */
export function piecesOf(text: string): readonly (readonly string[])[] {
  const pieces: string[][] = [];
  let room = 0;
  for (const line of text.split(/\r\n?|\n/u)) {
    const words = line.trim();
    if (words === '') continue;
    if (room <= 0) {
      pieces.push([]);
      room = LARGEST_PIECE;
    }
    pieces.at(-1)?.push(words);
    room -= words.length;
  }
  return pieces;
}

/**
 * Puts a long text in where the cursor stands, a piece at each turn of the window, so that it goes on answering.
 *
 * @param nextTurn waits for the window's next turn.
 */
export async function insertPieces(editor: Editor, text: string, nextTurn: () => Promise<void>): Promise<void> {
  const { from, to } = editor.state.selection;
  editor.commands.deleteRange({ from, to });
  let place = from;
  const follow = ({ transaction }: { readonly transaction: Editor['state']['tr'] }) => {
    place = transaction.mapping.map(place);
  };
  for (const piece of piecesOf(text)) {
    if (editor.isDestroyed) return;
    const before = editor.state.doc.content.size;
    const content = piece.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] }));
    editor.commands.insertContentAt(place, content, { updateSelection: false });
    place += editor.state.doc.content.size - before;
    // Somebody may write elsewhere meanwhile; the next piece still follows this one.
    editor.on('transaction', follow);
    await nextTurn();
    editor.off('transaction', follow);
  }
}
