import { useMemo } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { reviewLinks, type LinkRegister } from '../../../../shared/contest-rules/links.ts';
import type { OpeningKnowledge } from '../../../../shared/contest-rules/opening-checks.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useLive } from '../../../data/use-live.ts';

/** The people and organisations of the programme, for their links; null until they are read. */
export function useLinkRegister(): LinkRegister | null {
  const people = useLive(listPeople());
  const organisations = useLive(listOrganisations());
  return useMemo(
    () => (people === undefined || organisations === undefined ? null : { people, organisations }),
    [people, organisations],
  );
}

/** What the programme knows of a contest that is about to be opened. */
export function useOpeningKnowledge(document: ContestDocument | null): OpeningKnowledge {
  const register = useLinkRegister();
  const organisations = useLive(listOrganisations());
  return useMemo(
    () => ({
      openLinks: document === null || register === null ? 0 : reviewLinks(document, register).toAdd.length,
      contacts: (organisations ?? []).map(({ id, contactName, contactEmail }) => ({
        organisation: id,
        name: contactName,
        email: contactEmail,
      })),
    }),
    [document, register, organisations],
  );
}
