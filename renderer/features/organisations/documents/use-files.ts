import { useState } from 'react';
import { ATTACHMENT_LIMIT_BYTES } from '../../../../shared/contract/attachment-limit.ts';
import type { Attachment } from '../../../../shared/domain/organisation.ts';
import { attachFile, type FileToAttach } from '../../../data/commands/organisations.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { fileNameOf } from '../../../platform/file-name.ts';
import { useSession } from '../../../platform/session.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import { mediaTypeOf } from './file-words.ts';

const MEGABYTE = 1_000_000;

/** Largest file that is kept, in whole megabytes, as people read it. */
export const LARGEST_FILE_MEGABYTES = Math.floor(ATTACHMENT_LIMIT_BYTES / MEGABYTE);

/** What can be done with the files of an organisation. Every refusal is said in a note with its limit. */
export interface Files {
  /** Name of the file that is on its way; '' for none. */
  readonly adding: string;
  /** Keeps dropped files. @returns ids of those that were kept. */
  readonly addDropped: (files: readonly File[]) => Promise<readonly string[]>;
  /** Asks for a file and keeps it. @returns its id, null for none. */
  readonly choose: () => Promise<string | null>;
  readonly saveCopy: (attachment: Attachment) => Promise<void>;
}

/** Keeps files with an organisation and gives copies of them. */
export function useFiles(organisation: string): Files {
  const { t } = useWords();
  const { bridge } = useSession();
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const [adding, setAdding] = useState('');

  const add = async (file: FileToAttach): Promise<string | null> => {
    const name = file.fileName;
    if (file.bytes.length === 0) {
      showNote({ message: t('organisations:files.emptyFile', { name }) });
      return null;
    }
    setAdding(name);
    const added = await settle(attachFile(store, bridge, organisation, file, new Date().toISOString()));
    setAdding('');
    if (added === null) return null;
    showNote({ message: t('organisations:files.added', { name }), onUndo: takeBack() });
    return added.value.id;
  };
  return {
    adding,
    addDropped: async (files) => {
      const kept: string[] = [];
      for (const file of files) {
        const { name, size } = file;
        if (size > ATTACHMENT_LIMIT_BYTES) {
          const words = { name, size: Math.ceil(size / MEGABYTE), limit: LARGEST_FILE_MEGABYTES };
          showNote({ message: t('organisations:files.tooLarge', words) });
          continue;
        }
        const bytes = new Uint8Array(await file.arrayBuffer());
        const id = await add({ fileName: name, bytes, mediaType: file.type || mediaTypeOf(name) });
        if (id !== null) kept.push(id);
      }
      return kept;
    },
    choose: async () => {
      const picked = await settle(bridge['files.pick']({ kind: 'any' }));
      if (picked === null || picked.value === null) return null;
      const { fileName, bytes } = picked.value;
      return add({ fileName, bytes, mediaType: mediaTypeOf(fileName) });
    },
    saveCopy: async ({ sha256, fileName }) => {
      const read = await settle(bridge['attachments.read']({ sha256 }));
      if (read === null) return;
      const saved = await settle(bridge['files.save']({ suggestedName: fileName, bytes: read.value.bytes }));
      if (saved === null || saved.value === null) return;
      const { path } = saved.value;
      showNote({
        message: t('common:saved', { name: fileNameOf(path) }),
        action: { label: t('common:showFile'), onPress: () => void bridge['files.reveal']({ path }) },
      });
    },
  };
}
