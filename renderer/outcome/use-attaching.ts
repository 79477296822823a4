import { useState } from 'react';
import { ATTACHMENT_LIMIT_BYTES } from '../../shared/contract/attachment-limit.ts';
import { attachFile, type AttachedTo, type FileToAttach } from '../data/commands/organisations.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { useStore } from '../data/store-provider.tsx';
import { useSession } from '../platform/session.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';
import { mediaTypeOf } from './file-words.ts';
import { useTakeBack } from './use-take-back.ts';

const MEGABYTE = 1_000_000;

/** Largest file that is kept, in whole megabytes, as people read it. */
export const LARGEST_FILE_MEGABYTES = Math.floor(ATTACHMENT_LIMIT_BYTES / MEGABYTE);

/** The ways to bring files to an organisation. What came of each is said at the lower edge, a refusal with its limit. */
export interface Attaching {
  /** Name of the file under way; empty while none is. */
  readonly adding: string;
  /** Keeps files that were dropped. One that is too large is refused by its size, before anything of it is read. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Asks the system for a file and keeps it. */
  readonly choose: () => Promise<void>;
}

/** Keeps files with an organisation; `to` says what else they belong to. */
export function useAttaching(organisation: string, to: AttachedTo = {}): Attaching {
  const { t } = useWords();
  const { bridge } = useSession();
  const store = useStore();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const [adding, setAdding] = useState('');

  const refuseLarge = (name: string, bytes: number): boolean => {
    if (bytes <= ATTACHMENT_LIMIT_BYTES) return false;
    const words = { name, size: Math.ceil(bytes / MEGABYTE), limit: LARGEST_FILE_MEGABYTES };
    showNote({ message: t('organisations:files.tooLarge', words), isTrouble: true });
    return true;
  };
  const add = async (file: FileToAttach) => {
    const name = file.fileName;
    if (file.bytes.length === 0) {
      showNote({ message: t('organisations:files.emptyFile', { name }) });
      return;
    }
    setAdding(name);
    const undo = takeBack();
    const added = await attachFile(store, bridge, organisation, file, new Date().toISOString(), to);
    setAdding('');
    if (added.ok) showNote({ message: t('organisations:files.added', { name }), onUndo: undo() });
    else showNote({ message: describeFailure(t, added.error), isTrouble: true });
  };
  const take = async (files: readonly File[]) => {
    for (const file of files) {
      const { name, size } = file;
      if (refuseLarge(name, size)) continue;
      const bytes = await bytesOf(file);
      if (bytes === null) showNote({ message: t('organisations:files.unreadable', { name }), isTrouble: true });
      else await add({ fileName: name, bytes, mediaType: file.type || mediaTypeOf(name) });
    }
  };
  const choose = async () => {
    const picked = await bridge['files.pick']({ kind: 'any' });
    if (!picked.ok) {
      showNote({ message: describeFailure(t, picked.error), isTrouble: true });
      return;
    }
    if (picked.value === null) return;
    const { fileName, bytes } = picked.value;
    if (!refuseLarge(fileName, bytes.length)) await add({ fileName, bytes, mediaType: mediaTypeOf(fileName) });
  };
  return { adding, take, choose };
}

/** What a file holds; null when it is not there any more, is a folder, or may not be read. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
