import { IconLock } from '@tabler/icons-react';
import { useId } from 'react';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readPrivateNotes } from '../../../../shared/documents/private-document.ts';
import { setPersonalNote } from '../../../data/commands/private-notes.ts';
import { useDocument } from '../../../data/use-document.ts';
import { useSession } from '../../../platform/session.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';

/** What the person of this laptop notes for nobody else. `subject` is the id of what it is about; give the panel a `key` by it. */
export function PrivatePanel({ subject }: { readonly subject: string }) {
  const { t } = useWords();
  const { workspace } = useSession();
  const run = useRun();
  const id = useId();
  const owner = workspace.workspaceId;
  const state = useDocument(documentIdOf({ kind: 'private', id: owner }));
  return (
    <section className="private session-private" aria-labelledby={id}>
      <header>
        <Icon of={IconLock} />
        <h2 id={id}>{t('session:private.title')}</h2>
        <span className="small muted">{t('session:private.never')}</span>
      </header>
      <div className="body">
        {state === null ? null : (
          <TextArea
            label={t('session:private.label')}
            rows={3}
            value={readPrivateNotes(state).get(subject) ?? ''}
            placeholder={t('session:private.placeholder')}
            onCommit={(text) => void run(setPersonalNote(owner, subject, text))}
          />
        )}
      </div>
    </section>
  );
}
