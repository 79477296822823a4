import { useCallback, useState } from 'react';
import { todayOf } from '../../../../shared/coaching/days.ts';
import type { RegisterPreview } from '../../../../shared/importing/register.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { importNeeds } from '../../../data/commands/needs-import.ts';
import { importOrganisations } from '../../../data/commands/organisations-import.ts';
import { importPeople } from '../../../data/commands/people.ts';
import type { EditionRow } from '../../../data/rows.ts';
import type { ImportRow } from '../../../data/store-contract.ts';
import { useStore } from '../../../data/store-provider.tsx';
import type { UndoState } from '../../../data/undo-history.ts';
import { useSession } from '../../../platform/session.tsx';
import { useSettle } from '../use-outcome.ts';
import type { RegisterWrite } from './register-reading.ts';

/** An import that was written. */
export interface Confirmed {
  /** The undo history right after it: the same one later means that nothing was done since. */
  readonly mark: UndoState;
  readonly isUndone: boolean;
}

/** Writes an import, all of it or nothing, as one undo step. Answers null after a failure, which was said. */
export type Confirm = (
  write: RegisterWrite,
  preview: Pick<RegisterPreview<unknown>, 'sha256' | 'fileName'>,
) => Promise<Confirmed | null>;

/** Where an import is noted while there is no edition. */
export const NO_EDITION = 'organisations';

/** Gives the way to write an import, and tells while it is being written. */
export function useConfirm(edition: EditionRow | null): { readonly confirm: Confirm; readonly isSaving: boolean } {
  const store = useStore();
  const { bridge, settings } = useSession();
  const settle = useSettle();
  const [isSaving, setSaving] = useState(false);
  const confirm = useCallback<Confirm>(
    async (write, { sha256, fileName }) => {
      const imported: ImportRow = {
        hash: sha256,
        fileName,
        target: edition?.id ?? NO_EDITION,
        importedAt: new Date().toISOString(),
      };
      const save = () => {
        switch (write.content) {
          case 'organisations':
            return importOrganisations(store, write.toWrite, imported);
          case 'people':
            // People belong to an edition: without one the way here is shut.
            return importPeople(store, edition?.id ?? '', write.toWrite, imported);
          case 'needs': {
            const { toWrite, map, moment } = write;
            const author = settings.personName;
            return importNeeds(store, { ...map, moment, author, date: todayOf(new Date()) }, toWrite, imported);
          }
          default:
            return assertNever(write);
        }
      };
      setSaving(true);
      const saved = await settle(save());
      setSaving(false);
      void bridge['log.event']({ event: 'import', count: saved === null ? 0 : saved.value.created });
      if (saved === null) return null;
      return { mark: store.undoState.getState(), isUndone: false };
    },
    [store, bridge, settle, edition, settings.personName],
  );
  return { confirm, isSaving };
}
