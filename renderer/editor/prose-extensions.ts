import type { Extensions } from '@tiptap/core';
import { Collaboration, type CollaborationOptions } from '@tiptap/extension-collaboration';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { isSafeLink } from './safe-link.ts';

/** A prose of a document, as `useProse` gives it. */
export type ProseFragment = NonNullable<CollaborationOptions['fragment']>;

/** Words the editor needs where React does not draw. */
export interface ExtensionWords {
  /** Names the box of a task that is open or done, for screen readers. */
  readonly openTask: string;
  readonly doneTask: string;
}

/**
 * What a prose may hold: the nodes and marks that `shared/documents/prose.ts` reads and no others, so that papers and search
 * know everything somebody can write. Whatever else is pasted (scripts, styles, pictures, tables) leaves its plain words at most.
 */
export function proseExtensions(fragment: ProseFragment, words: ExtensionWords): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      dropcursor: false,
      gapcursor: false,
      horizontalRule: false,
      strike: false,
      underline: false,
      // The fragment has an undo of its own, which leaves alone what came from other laptops.
      undoRedo: false,
      // It would write a paragraph into a prose that was only looked at.
      trailingNode: false,
      heading: { levels: [1, 2, 3] },
      link: {
        openOnClick: false,
        defaultProtocol: 'https',
        isAllowedUri: (address) => isSafeLink(address),
        // The fragment keeps the address; how a link looks and opens is decided where it is shown.
        HTMLAttributes: { target: null, rel: null, class: null },
      },
    }),
    TaskList,
    TaskItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => (node.attrs.checked === true ? words.doneTask : words.openTask) },
    }),
    Collaboration.configure({ fragment }),
  ];
}
