import { useLocation } from 'wouter';
import { offerFile } from '../platform/offered-file.ts';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';
import { useOpenPackage } from './use-packages.ts';

const SPREADSHEET = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/iu;
const PACKAGE = /\.miracolo$/iu;

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
    const isPackage = PACKAGE.test(file.name);
    if (!isPackage && !SPREADSHEET.test(file.name)) {
      showNote({ message: t('shell:drop.unknown', { name: file.name }) });
      return false;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isPackage) return openPackage({ dropped: { fileName: file.name, bytes } });
    offerFile({ kind: 'spreadsheet', file: { fileName: file.name, bytes } });
    navigate('/import');
    return true;
  };
}
