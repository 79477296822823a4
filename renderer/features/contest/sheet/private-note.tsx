import { IconLock } from '@tabler/icons-react';
import { memo, useId, type RefObject } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useWords } from '../../../ui/text.tsx';
import { NoteArea } from './note-area.tsx';

interface PrivateNoteProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly pitch: string;
  readonly value: string;
  readonly onCommit: (pitch: string, text: string) => void;
  readonly onLeave: () => void;
}

/** "Solo tu": what the juror notes for nobody else. It stands in the one inverted surface of the app. */
export const PrivateNote = memo(function PrivateNote({ area, pitch, value, onCommit, onLeave }: PrivateNoteProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section className="private vote-private" aria-labelledby={id}>
      <header>
        <Icon of={IconLock} size="s" />
        <h2 id={id}>{t('sheet:private.title')}</h2>
        <span className="muted" id={`${id}-never`}>
          {t('sheet:private.never')}
        </span>
      </header>
      <div className="body">
        <NoteArea
          area={area}
          rows={2}
          aria-label={t('sheet:private.label')}
          aria-describedby={`${id}-never`}
          placeholder={t('sheet:private.hint')}
          value={value}
          onCommit={(text) => onCommit(pitch, text)}
          onLeave={onLeave}
        />
        <KeyHint keys="S" />
      </div>
    </section>
  );
});
