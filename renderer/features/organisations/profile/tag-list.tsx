import { IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { IconButton } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { AddLine } from './add-line.tsx';
import { addTags } from './add-tags.ts';

interface TagListProps {
  readonly label: string;
  readonly tags: readonly string[];
  /** @returns whether it was stored. */
  readonly onChange: (tags: readonly string[]) => Promise<boolean>;
}

/** Short words by which organisations are found together. */
export function TagList({ label, tags, onChange }: TagListProps) {
  const { t } = useWords();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const id = useId();
  return (
    <div className="is-wide org-list" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      {tags.length === 0 ? (
        <p className="muted">{t('organisations:tags.none')}</p>
      ) : (
        <ul className="org-tags">
          {tags.map((tag) => (
            <li key={tag} className="badge line">
              {tag}
              <IconButton
                size="sm"
                icon={IconX}
                label={t('organisations:tags.remove', { tag })}
                onPress={() => {
                  const undo = takeBack();
                  void onChange(tags.filter((one) => one !== tag)).then((stored) => {
                    if (stored) showNote({ message: t('organisations:tags.removed', { tag }), onUndo: undo() });
                  });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label={t('organisations:tags.add')}
        onAdd={(text) => {
          const next = addTags(tags, text);
          if (next.length > tags.length) void onChange(next);
          return null;
        }}
      />
    </div>
  );
}
