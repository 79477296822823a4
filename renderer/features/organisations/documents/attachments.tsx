import { IconDownload, IconPaperclip, IconX } from '@tabler/icons-react';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Attachment } from '../../../../shared/domain/organisation.ts';
import { detachFile } from '../../../data/commands/organisations.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { kindOfFile, sizeInWords } from '../../../outcome/file-words.ts';
import { LARGEST_FILE_MEGABYTES, useAttaching } from '../../../outcome/use-attaching.ts';
import { useSaveCopy } from './use-save-copy.ts';
import { FileKindIcon } from './file-kind-icon.tsx';
import type { OrganisationView } from '../shell/use-organisation.ts';

/** The files kept with an organisation. */
export function Attachments({ view }: { readonly view: OrganisationView }) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const { id, attachments } = view;
  const { adding, take, choose } = useAttaching(id);
  const saveCopy = useSaveCopy();

  const remove = async ({ id: attachment, value }: Identified<Attachment>) => {
    const undo = takeBack();
    if ((await settle(detachFile(store, id, attachment))) === null) return;
    showNote({ message: t('organisations:files.removed', { name: value.fileName }), onUndo: undo() });
  };
  return (
    <Panel
      title={t('organisations:files.title')}
      end={attachments.length === 0 ? undefined : <span className="label">{attachments.length}</span>}
    >
      {attachments.length === 0 ? null : (
        <ul className="list">
          {attachments.map((one) => (
            <AttachmentLine
              key={one.id}
              attachment={one.value}
              onSave={() => void saveCopy(one.value)}
              onRemove={() => void remove(one)}
            />
          ))}
        </ul>
      )}
      <div className="body org-files-add">
        {attachments.length === 0 ? <p className="muted">{t('organisations:files.none')}</p> : null}
        <FileDrop onFiles={(files) => void take(files)}>
          <span role="status">
            {adding === ''
              ? t('organisations:files.drop', { limit: LARGEST_FILE_MEGABYTES })
              : t('organisations:files.adding', { name: adding })}
          </span>
          <Button size="sm" icon={IconPaperclip} isDisabled={adding !== ''} onPress={() => void choose()}>
            {t('organisations:files.choose')}
          </Button>
        </FileDrop>
      </div>
    </Panel>
  );
}

interface AttachmentLineProps {
  readonly attachment: Attachment;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

function AttachmentLine({ attachment, onSave, onRemove }: AttachmentLineProps) {
  const { t, number, shortDate } = useWords();
  const { fileName, size, addedAt } = attachment;
  const kind = kindOfFile(fileName);
  return (
    <li>
      <FileKindIcon kind={kind} />
      <div className="grow t">
        <b className="org-file-name">{fileName}</b>
        <small>
          {t(`organisations:files.kind.${kind}`)},{' '}
          {t('organisations:files.addedOn', { size: sizeInWords(size, t, number), day: shortDate(addedAt) })}
        </small>
      </div>
      <Button
        size="sm"
        kind="quiet"
        icon={IconDownload}
        aria-label={t('organisations:files.saveCopyOf', { name: fileName })}
        onPress={onSave}
      >
        {t('organisations:files.saveCopy')}
      </Button>
      <IconButton
        size="sm"
        icon={IconX}
        label={t('organisations:files.removeNamed', { name: fileName })}
        onPress={onRemove}
      />
    </li>
  );
}
