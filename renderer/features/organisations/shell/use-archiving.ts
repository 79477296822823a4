import { archiveOrganisation, restoreOrganisation } from '../../../data/commands/organisations.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { useSettle } from '../use-outcome.ts';
import type { OrganisationView } from './use-organisation.ts';

/** Takes an organisation out of the lists and puts it back; a note says so and can take it back. */
export function useArchiving({ id, organisation }: OrganisationView): {
  readonly archive: () => Promise<void>;
  readonly restore: () => Promise<void>;
} {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const name = organisation.name === '' ? t('organisations:unnamed') : organisation.name;
  return {
    archive: async () => {
      const undo = takeBack();
      if ((await settle(archiveOrganisation(store, id))) === null) return;
      showNote({ message: t('organisations:archivedOne', { name }), onUndo: undo() });
    },
    restore: async () => {
      const undo = takeBack();
      if ((await settle(restoreOrganisation(store, id))) === null) return;
      showNote({ message: t('organisations:restoredOne', { name }), onUndo: undo() });
    },
  };
}
