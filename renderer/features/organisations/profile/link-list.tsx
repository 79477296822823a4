import { IconExternalLink, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { IconButton } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { AddLine } from './add-line.tsx';
import { addressOf, opensSafely } from './profile-fault.ts';

interface LinkListProps {
  readonly label: string;
  readonly links: readonly string[];
  /** @returns whether it was stored. */
  readonly onChange: (links: readonly string[]) => Promise<boolean>;
}

/** Addresses on the web, opened in the system's browser. */
export function LinkList({ label, links, onChange }: LinkListProps) {
  const { t } = useWords();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const id = useId();
  return (
    <div className="is-wide org-list" role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      {links.length === 0 ? null : (
        <ul className="org-links">
          {links.map((link) => {
            const address = addressOf(link);
            return (
              <li key={link}>
                {opensSafely(address) ? (
                  <a href={address} target="_blank" rel="noreferrer">
                    {link} <Icon of={IconExternalLink} size="s" />
                  </a>
                ) : (
                  <span>
                    {link} <small className="muted">{t('organisations:links.notSafe')}</small>
                  </span>
                )}
                <IconButton
                  size="sm"
                  icon={IconX}
                  label={t('organisations:links.remove', { link })}
                  onPress={() => {
                    const undo = takeBack();
                    void onChange(links.filter((one) => one !== link)).then((stored) => {
                      if (stored) showNote({ message: t('organisations:links.removed'), onUndo: undo() });
                    });
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <AddLine
        label={t('organisations:links.add')}
        onAdd={(text) => {
          if (addressOf(text) === null) return t('organisations:fault.link');
          if (!links.includes(text)) void onChange([...links, text]);
          return null;
        }}
      />
    </div>
  );
}
