import { IconDownload, IconPaperclip, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { ATTACHMENT_LIMIT_BYTES } from '../../../../shared/contract/attachment-limit.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Attachment } from '../../../../shared/domain/organisation.ts';
import { attachFile, detachFile, type FileToAttach } from '../../../data/commands/organisations.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { fileNameOf } from '../../../platform/file-name.ts';
import { useSession } from '../../../platform/session.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { FileDrop } from '../../../ui/file-drop.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { kindOfFile, mediaTypeOf, sizeInWords } from './file-words.ts';
import { FileKindIcon } from './file-kind-icon.tsx';
import type { OrganisationView } from '../shell/use-organisation.ts';

const MEGABYTE = 1_000_000;
const LIMIT = Math.floor(ATTACHMENT_LIMIT_BYTES / MEGABYTE);

/** The files kept with an organisation. */
export function Attachments({ view }: { readonly view: OrganisationView }) {
  const { t } = useWords();
  const { bridge } = useSession();
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const [adding, setAdding] = useState('');
  const { id, attachments } = view;

  const add = async (file: FileToAttach) => {
    const name = file.fileName;
    if (file.bytes.length === 0) {
      showNote({ message: t('organisations:files.emptyFile', { name }) });
      return;
    }
    setAdding(name);
    const added = await settle(attachFile(store, bridge, id, file, new Date().toISOString()));
    setAdding('');
    if (added !== null) showNote({ message: t('organisations:files.added', { name }), onUndo: takeBack() });
  };
  const addDropped = async (files: readonly File[]) => {
    for (const file of files) {
      const { name, size } = file;
      if (size > ATTACHMENT_LIMIT_BYTES) {
        const words = { name, size: Math.ceil(size / MEGABYTE), limit: LIMIT };
        showNote({ message: t('organisations:files.tooLarge', words) });
        continue;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      await add({ fileName: name, bytes, mediaType: file.type || mediaTypeOf(name) });
    }
  };
  const choose = async () => {
    const picked = await settle(bridge['files.pick']({ kind: 'any' }));
    if (picked === null || picked.value === null) return;
    const { fileName, bytes } = picked.value;
    await add({ fileName, bytes, mediaType: mediaTypeOf(fileName) });
  };
  const saveCopy = async ({ sha256, fileName }: Attachment) => {
    const read = await settle(bridge['attachments.read']({ sha256 }));
    if (read === null) return;
    const saved = await settle(bridge['files.save']({ suggestedName: fileName, bytes: read.value.bytes }));
    if (saved === null || saved.value === null) return;
    const { path } = saved.value;
    showNote({
      message: t('common:saved', { name: fileNameOf(path) }),
      action: { label: t('common:showFile'), onPress: () => void bridge['files.reveal']({ path }) },
    });
  };
  const remove = async ({ id: attachment, value }: Identified<Attachment>) => {
    if ((await settle(detachFile(store, id, attachment))) === null) return;
    showNote({ message: t('organisations:files.removed', { name: value.fileName }), onUndo: takeBack() });
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
        <FileDrop onFiles={(files) => void addDropped(files)}>
          <span role="status">
            {adding === ''
              ? t('organisations:files.drop', { limit: LIMIT })
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
