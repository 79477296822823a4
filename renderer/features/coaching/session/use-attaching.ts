import { useState } from 'react';
import { ATTACHMENT_LIMIT_BYTES } from '../../../../shared/contract/attachment-limit.ts';
import { attachFile, type FileToAttach } from '../../../data/commands/organisations.ts';
import { describeFailure } from '../../../data/describe-failure.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { useSession } from '../../../platform/session.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { nowText } from '../use-run.ts';

const MEGABYTE = 1_000_000;

/** Largest file, in megabytes as people count them. */
export const LIMIT_MEGABYTES = Math.floor(ATTACHMENT_LIMIT_BYTES / MEGABYTE);

const UNKNOWN_TYPE = 'application/octet-stream';

/** The ways to bring files to a session. */
export interface Attaching {
  /** Name of the file under way; empty while none is. */
  readonly adding: string;
  /** Takes files that were dropped. One that is too large is refused by its size, before anything of it is read. */
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Asks the system for a file. */
  readonly choose: () => Promise<void>;
}

/** Keeps files with the organisation, each noted as brought to the session; what came of them is said at the lower edge. */
export function useAttaching(of: string, session: string): Attaching {
  const { t } = useWords();
  const { bridge } = useSession();
  const store = useStore();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const [adding, setAdding] = useState('');

  const add = async (file: FileToAttach) => {
    const name = file.fileName;
    if (file.bytes.length === 0) {
      showNote({ message: t('organisations:files.emptyFile', { name }) });
      return;
    }
    setAdding(name);
    const added = await attachFile(store, bridge, of, { ...file, session }, nowText());
    setAdding('');
    if (added.ok) showNote({ message: t('organisations:files.added', { name }), onUndo: takeBack() });
    else showNote({ message: describeFailure(t, added.error), isTrouble: true });
  };
  const take = async (files: readonly File[]) => {
    for (const file of files) {
      const { name, size } = file;
      if (size > ATTACHMENT_LIMIT_BYTES) {
        const words = { name, size: Math.ceil(size / MEGABYTE), limit: LIMIT_MEGABYTES };
        showNote({ message: t('organisations:files.tooLarge', words), isTrouble: true });
        continue;
      }
      const bytes = await bytesOf(file);
      if (bytes === null) showNote({ message: t('session:files.gone', { name }), isTrouble: true });
      else await add({ fileName: name, bytes, mediaType: file.type || UNKNOWN_TYPE });
    }
  };
  const choose = async () => {
    const picked = await bridge['files.pick']({ kind: 'any' });
    if (!picked.ok) showNote({ message: describeFailure(t, picked.error), isTrouble: true });
    else if (picked.value !== null) await add({ ...picked.value, mediaType: UNKNOWN_TYPE });
  };
  return { adding, take, choose };
}

/** What a file holds; null when it is not there any more, or may not be read. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
