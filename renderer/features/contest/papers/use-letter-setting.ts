import { useCallback } from 'react';
import { today } from './today.ts';
import type { LetterSetting } from '../../../../shared/contest-papers/letter-paper.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readLetterSetting } from '../../../../shared/documents/result-document.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { useStore } from '../../../data/store-provider.tsx';

/** Gives the way to gather who signs the letters of a contest, of which day they are, and to whom each goes. */
export function useLetterSetting(): (contest: string) => Promise<LetterSetting> {
  const store = useStore();
  return useCallback(
    async (contest) => {
      const state = await store.read(documentIdOf({ kind: 'result', id: contest }));
      const { signer, date } = readLetterSetting(state, contest);
      const organisations = await listOrganisations().run(store.database);
      return {
        signer: signer.trim(),
        date: date === '' ? today(new Date()) : date,
        addressees: new Map(
          organisations.map(({ id, contactName, contactEmail }) => [id, { name: contactName, email: contactEmail }]),
        ),
      };
    },
    [store],
  );
}
