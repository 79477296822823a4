import { IconDownload, IconPaperclip, IconX } from '@tabler/icons-react';
import { attachmentRecord } from '../../../../shared/documents/organisation-document.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { listRecords } from '../../../../shared/documents/record.ts';
import type { Attachment } from '../../../../shared/domain/organisation.ts';
import { detachFile } from '../../../data/commands/organisations.ts';
import { describeFailure } from '../../../data/describe-failure.ts';
import { useDocument } from '../../../data/use-document.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTellSaved } from '../../../outcome/use-tell-saved.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { useSession } from '../../../platform/session.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { LARGEST_FILE_MEGABYTES, useAttaching } from '../../../outcome/use-attaching.ts';
import type { SessionView } from './use-session-view.ts';

/** Files that were brought to this session; they stand among the organisation's documents too. */
export function FilesPanel({ view, isReading = false }: { readonly view: SessionView; readonly isReading?: boolean }) {
  const { t } = useWords();
  const { of, session } = view;
  const state = useDocument(documentIdOf({ kind: 'organisation', id: of }));
  const { adding, take, choose } = useAttaching(of, { session: session.id });
  const files =
    state === null
      ? []
      : listRecords(state, attachmentRecord).filter(({ value }) => !value.archived && value.session === session.id);
  if (isReading && files.length === 0) return null;
  return (
    <Panel
      title={t('session:files.title')}
      end={files.length === 0 ? undefined : <span className="label">{files.length}</span>}
    >
      {files.length === 0 ? null : (
        <ul className="list">
          {files.map(({ id, value }) => (
            <FileLine key={id} of={of} id={id} file={value} />
          ))}
        </ul>
      )}
      {isReading ? null : (
        <div className="body">
          <FileDrop onFiles={(dropped) => void take(dropped)}>
            <span role="status">
              {adding === ''
                ? t('session:files.drop', { limit: LARGEST_FILE_MEGABYTES })
                : t('organisations:files.adding', { name: adding })}
            </span>
            <Button size="sm" icon={IconPaperclip} isDisabled={adding !== ''} onPress={() => void choose()}>
              {t('organisations:files.choose')}
            </Button>
          </FileDrop>
        </div>
      )}
    </Panel>
  );
}

interface FileLineProps {
  readonly of: string;
  readonly id: string;
  readonly file: Attachment;
}

function FileLine({ of, id, file: { fileName, sha256, addedAt } }: FileLineProps) {
  const { t, date } = useWords();
  const { bridge } = useSession();
  const store = useStore();
  const showNote = useNotes();
  const takeBack = useTakeBack();
  const tellSaved = useTellSaved();
  const saveCopy = async () => {
    const read = await bridge['attachments.read']({ sha256 });
    if (!read.ok) {
      // A file that vanished from the disk is said, and the session goes on.
      const message =
        read.error.code === 'not-found'
          ? t('session:files.vanished', { name: fileName })
          : describeFailure(t, read.error);
      showNote({ message, isTrouble: true });
      return;
    }
    tellSaved(await bridge['files.save']({ suggestedName: fileName, bytes: read.value.bytes }));
  };
  const remove = async () => {
    const undo = takeBack();
    const removed = await detachFile(store, of, id);
    if (removed.ok) showNote({ message: t('organisations:files.removed', { name: fileName }), onUndo: undo() });
    else showNote({ message: describeFailure(t, removed.error), isTrouble: true });
  };
  return (
    <li>
      <Icon of={IconPaperclip} />
      <div className="grow t">
        <b>{fileName}</b>
        <small>{date(addedAt)}</small>
      </div>
      <Button
        size="sm"
        kind="quiet"
        icon={IconDownload}
        aria-label={t('organisations:files.saveCopyOf', { name: fileName })}
        onPress={() => void saveCopy()}
      >
        {t('organisations:files.saveCopy')}
      </Button>
      <IconButton
        size="sm"
        icon={IconX}
        label={t('organisations:files.removeNamed', { name: fileName })}
        onPress={() => void remove()}
      />
    </li>
  );
}
