import { useCallback } from 'react';
import type { Attachment } from '../../../../shared/domain/organisation.ts';
import { fileNameOf } from '../../../platform/file-name.ts';
import { useSession } from '../../../platform/session.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';

/** Gives the way to save a copy of a kept file where the person wants it. */
export function useSaveCopy(): (attachment: Attachment) => Promise<void> {
  const { t } = useWords();
  const { bridge } = useSession();
  const settle = useSettle();
  const showNote = useNotes();
  return useCallback(
    async ({ sha256, fileName }) => {
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
    [bridge, settle, showNote, t],
  );
}
