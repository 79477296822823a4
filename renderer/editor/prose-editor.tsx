import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useId, useState } from 'react';
import { classNames } from '../ui/class-names.ts';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';
import { insertPieces, largePasteOf } from './large-paste.ts';
import { LinkLine } from './link-line.tsx';
import { proseExtensions, type ProseFragment } from './prose-extensions.ts';
import { ProseToolbar } from './prose-toolbar.tsx';
import './editor.css';

interface ProseEditorProps {
  /** Stands above the words and names the field. */
  readonly title: string;
  /** What may be written here; shown while nothing is. */
  readonly placeholder: string;
  /** As `useProse` gives it; give the component a `key` when another one takes its place. */
  readonly fragment: ProseFragment;
  readonly autoFocus?: boolean;
}

/**
 * A field for words with headings, lists and links, as a panel. What is typed goes straight into the fragment, and what comes from
 * another laptop shows at once. React draws nothing while one types.
 */
export function ProseEditor({ title, placeholder, fragment, autoFocus = false }: ProseEditorProps) {
  const { t } = useWords();
  const showNote = useNotes();
  const id = useId();
  const [isLinking, setIsLinking] = useState(false);
  const editor = useEditor({
    extensions: proseExtensions(fragment, {
      openTask: t('session:editor.openTask'),
      doneTask: t('session:editor.doneTask'),
    }),
    autofocus: autoFocus ? 'end' : false,
    shouldRerenderOnTransaction: false,
    // Styles come with the app's own sheets; the page takes none from scripts.
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': id },
      handlePaste(_view, event) {
        const large = largePasteOf(event.clipboardData);
        if (large === null) return false;
        if (large.isStripped) showNote({ message: t('session:editor.pastedPlain') });
        void insertPieces(editor, large.text, () => new Promise((turn) => setTimeout(turn)));
        return true;
      },
    },
  });
  const isEmpty = useEditorState({ editor, selector: (at) => at.editor.isEmpty });
  return (
    <section className="panel prose-panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        <ProseToolbar editor={editor} isLinking={isLinking} onLink={() => setIsLinking((before) => !before)} />
      </header>
      {isLinking ? <LinkLine editor={editor} onClose={() => setIsLinking(false)} /> : null}
      <div className={classNames('prose-field', isEmpty && 'is-empty')} data-placeholder={placeholder}>
        <EditorContent editor={editor} />
      </div>
    </section>
  );
}
