import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { sessionNotesOf, sessionRecord } from '../../../../shared/documents/organisation-document.ts';
import { recordChange } from '../../../data/commands/record-change.ts';
import type { ProseAddress } from '../../../data/prose-writer.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useProse } from '../../../data/use-prose.ts';
import { useProseBlocks } from '../../../data/use-prose-blocks.ts';
import { laterPart } from '../../../ui/later-part.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';

const ProseEditor = laterPart(async () => (await import('../../../editor/prose-editor.tsx')).ProseEditor);
const ProseView = laterPart(async () => (await import('../../../editor/prose-view.tsx')).ProseView);

interface SessionNotesProps {
  /** Id of the organisation. */
  readonly of: string;
  readonly session: string;
}

/** The notes of a session, to write in; to read, where nothing may be changed. Give it a `key` by session. */
export function SessionNotes(props: SessionNotesProps) {
  // For as long as a store is open it stays as it is: what is shown does not change under somebody's hands.
  const isReadOnly = useStore().readOnly !== null;
  return isReadOnly ? <SessionNotesRead {...props} /> : <SessionNotesWrite {...props} />;
}

function SessionNotesWrite({ of, session }: SessionNotesProps) {
  const { t } = useWords();
  const fragment = useProse(notesAddress(of, session));
  if (fragment === null) return <p className="waiting">{t('session:notes.loading')}</p>;
  return (
    <ProseEditor title={t('session:notes.title')} placeholder={t('session:notes.placeholder')} fragment={fragment} />
  );
}

/** The notes of a session, to read. Give it a `key` by session. */
export function SessionNotesRead({ of, session }: SessionNotesProps) {
  const { t } = useWords();
  const blocks = useProseBlocks(notesAddress(of, session));
  if (blocks === null) return <p className="waiting">{t('session:notes.loading')}</p>;
  const isEmpty = blocks.every(({ spans }) => spans.length === 0);
  return (
    <Panel title={t('session:notes.title')} isPadded>
      {isEmpty ? <p className="muted">{t('session:notes.none')}</p> : <ProseView blocks={blocks} />}
    </Panel>
  );
}

function notesAddress(of: string, session: string): ProseAddress {
  return {
    documentId: documentIdOf({ kind: 'organisation', id: of }),
    name: sessionNotesOf(session),
    // Whoever archives the session must be known to have read these words or not.
    trace: { ...recordChange(sessionRecord, session, { notesTouched: true }), isTrace: true },
  };
}
