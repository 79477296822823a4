import { useCallback } from 'react';
import type { Addressee, LetterSetting } from '../../../../shared/contest-papers/letter-paper.ts';
import { dayOf } from '../../../../shared/contest-rules/day-time.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readOrganisation } from '../../../../shared/documents/organisation-document.ts';
import { readLetterSetting } from '../../../../shared/documents/result-document.ts';
import type { DocumentStore } from '../../../data/store-contract.ts';
import { useStore } from '../../../data/store-provider.tsx';

/** Gives the way to gather who signs the letters of a contest, of which day they are, and to whom each goes. */
export function useLetterSetting(): (document: ContestDocument) => Promise<LetterSetting> {
  const store = useStore();
  return useCallback(
    async ({ id, pitches }) => {
      const state = await store.read(documentIdOf({ kind: 'result', id }));
      const { signer, date } = readLetterSetting(state, id);
      const organisations = new Set(pitches.map(({ value }) => value.organisationId).filter((one) => one !== ''));
      return {
        signer: signer.trim(),
        date: date === '' ? dayOf(Date.now()) : date,
        addressees: new Map(await Promise.all([...organisations].map((one) => addresseeOf(store, one)))),
      };
    },
    [store],
  );
}

/** From memory, as the rest of the letter; an organisation that was set aside meanwhile is still written to. */
async function addresseeOf(store: DocumentStore, id: string): Promise<readonly [string, Addressee]> {
  const { organisation } = readOrganisation(await store.read(documentIdOf({ kind: 'organisation', id })), id);
  return [id, { name: organisation.contactName, email: organisation.contactEmail }];
}
