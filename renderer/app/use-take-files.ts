import { useLocation } from 'wouter';
import { isPackageName, offerFile } from '../platform/offered-file.ts';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';
import { useOpenPackage } from './use-packages.ts';

const SPREADSHEET = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/iu;

/** Takes a dropped file to the screen that deals with it. */
export function useTakeFiles(): (files: readonly File[]) => Promise<boolean> {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const showNote = useNotes();
  const openPackage = useOpenPackage();
  return async (files) => {
    const [file] = files;
    if (file === undefined) return false;
    if (files.length > 1) {
      showNote({ message: t('shell:drop.several') });
      return false;
    }
    const isPackage = isPackageName(file.name);
    if (!isPackage && !SPREADSHEET.test(file.name)) {
      showNote({ message: t('shell:drop.unknown', { name: file.name }) });
      return false;
    }
    const bytes = await bytesOf(file);
    if (bytes === null) {
      showNote({ message: t('shell:drop.unreadable', { name: file.name }) });
      return false;
    }
    if (isPackage) return openPackage({ dropped: { fileName: file.name, bytes } });
    offerFile({ kind: 'spreadsheet', file: { fileName: file.name, bytes } });
    navigate('/import');
    return true;
  };
}

/** Null for a folder, which the page is handed like a file, and for a file that has gone. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
