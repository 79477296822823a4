import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useWords } from '../ui/text.tsx';
import { linkOf } from './safe-link.ts';

interface LinkLineProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** The address of the link under the cursor, or of a new one; stands between the tools and the words. */
export function LinkLine({ editor, onClose }: LinkLineProps) {
  const { t } = useWords();
  const [before] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [typed, setTyped] = useState(before);
  const [isWrong, setIsWrong] = useState(false);

  const link = () => {
    const href = linkOf(typed);
    if (href === null) {
      setIsWrong(true);
      return;
    }
    const chain = editor.chain().focus().extendMarkRange('link');
    // Without words to link, the address itself is written.
    if (editor.state.selection.empty && before === '') {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any field inside it closes the line
    <form
      className="prose-link"
      onSubmit={(event) => {
        event.preventDefault();
        link();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        editor.commands.focus();
        onClose();
      }}
    >
      <TextField
        label={t('session:editor.linkAddress')}
        value={typed}
        placeholder={t('session:editor.https')}
        autoFocus
        error={isWrong ? t('session:editor.linkWrong') : undefined}
        onChange={(text) => {
          setTyped(text);
          setIsWrong(false);
        }}
      />
      <Button size="sm" onPress={link}>
        {t('session:editor.linkSet')}
      </Button>
      {before === '' ? null : (
        <Button
          size="sm"
          kind="quiet"
          onPress={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run();
            onClose();
          }}
        >
          {t('session:editor.linkRemove')}
        </Button>
      )}
    </form>
  );
}
