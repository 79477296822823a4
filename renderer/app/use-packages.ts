import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { Bridge } from '../../shared/contract/contract.ts';
import { isPackable } from '../../shared/documents/document-id.ts';
import { useStore } from '../data/store-provider.tsx';
import { useCurrentEdition } from '../data/use-current-edition.ts';
import { describeFailure } from '../data/describe-failure.ts';
import { fileNameOf } from '../platform/file-name.ts';
import { offerFile } from '../platform/offered-file.ts';
import { useSession } from '../platform/session.tsx';
import { useWords } from '../ui/text.tsx';
import { useNotes } from '../ui/toast.tsx';

type PackageSource = Parameters<Bridge['packages.open']>[0];

/** Opens a package (asked for, dropped or double-clicked) and shows what it would do. Answers whether there is one. */
export function useOpenPackage(): (source: PackageSource) => Promise<boolean> {
  const { bridge } = useSession();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const showNote = useNotes();
  return useCallback(
    async (source) => {
      const opened = await bridge['packages.open'](source);
      if (!opened.ok) {
        showNote({ message: describeFailure(t, opened.error) });
        return false;
      }
      if (opened.value === null) return false;
      offerFile({ kind: 'package', contents: opened.value });
      navigate('/package');
      return true;
    },
    [bridge, navigate, showNote, t],
  );
}

/** Writes everything this laptop holds into one package. */
export function useExportPackage(): () => Promise<void> {
  const { bridge } = useSession();
  const { t } = useWords();
  const store = useStore();
  const edition = useCurrentEdition();
  const showNote = useNotes();
  return useCallback(async () => {
    const flushed = await store.flush();
    if (!flushed.ok) {
      showNote({ message: describeFailure(t, flushed.error) });
      return;
    }
    const documentIds = (await store.database.documents.toCollection().primaryKeys()).filter(isPackable);
    const editionName = edition?.name ?? '';
    const written = await bridge['packages.export']({
      suggestedName: t('shell:export.fileName', { name: editionName === '' ? t('shell:appName') : editionName }),
      editionName,
      documentIds,
    });
    if (!written.ok) {
      showNote({ message: describeFailure(t, written.error) });
      return;
    }
    if (written.value === null) return;
    const { path, documents } = written.value;
    showNote({
      message: t('shell:export.done', { count: documents, name: fileNameOf(path) }),
      action: { label: t('common:showFile'), onPress: () => void bridge['files.reveal']({ path }) },
    });
  }, [bridge, edition, showNote, store, t]);
}
