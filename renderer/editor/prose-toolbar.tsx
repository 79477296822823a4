import {
  IconBold,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListCheck,
  IconListNumbers,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { IconButton } from '../ui/button.tsx';
import { useWords } from '../ui/text.tsx';
import { Toolbar } from '../ui/toolbar.tsx';

interface ProseToolbarProps {
  readonly editor: Editor;
  readonly isLinking: boolean;
  readonly onLink: () => void;
}

/** What one does to the words under the cursor. Drawn anew only when the cursor enters or leaves a format. */
export function ProseToolbar({ editor, isLinking, onLink }: ProseToolbarProps) {
  const { t } = useWords();
  const on = useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      heading: at.state.selection.$from.parent.type.name === 'heading',
      bold: at.isActive('bold'),
      italic: at.isActive('italic'),
      bullets: at.isActive('bulletList'),
      numbers: at.isActive('orderedList'),
      tasks: at.isActive('taskList'),
      link: at.isActive('link'),
    }),
  });
  const act = () => editor.chain().focus();
  return (
    <Toolbar label={t('session:editor.tools')} className="prose-tools">
      <IconButton
        icon={IconHeading}
        label={t('session:editor.heading')}
        shortcut="Ctrl+Alt+2"
        isPressed={on.heading}
        onPress={() => act().toggleHeading({ level: 2 }).run()}
      />
      <IconButton
        icon={IconBold}
        label={t('session:editor.bold')}
        shortcut="Ctrl+B"
        isPressed={on.bold}
        onPress={() => act().toggleBold().run()}
      />
      <IconButton
        icon={IconItalic}
        label={t('session:editor.italic')}
        shortcut="Ctrl+I"
        isPressed={on.italic}
        onPress={() => act().toggleItalic().run()}
      />
      <IconButton
        icon={IconList}
        label={t('session:editor.bullets')}
        shortcut="Ctrl+Shift+8"
        isPressed={on.bullets}
        onPress={() => act().toggleBulletList().run()}
      />
      <IconButton
        icon={IconListNumbers}
        label={t('session:editor.numbers')}
        shortcut="Ctrl+Shift+7"
        isPressed={on.numbers}
        onPress={() => act().toggleOrderedList().run()}
      />
      <IconButton
        icon={IconListCheck}
        label={t('session:editor.tasks')}
        shortcut="Ctrl+Shift+9"
        isPressed={on.tasks}
        onPress={() => act().toggleTaskList().run()}
      />
      <IconButton icon={IconLink} label={t('session:editor.link')} isPressed={isLinking || on.link} onPress={onLink} />
    </Toolbar>
  );
}
