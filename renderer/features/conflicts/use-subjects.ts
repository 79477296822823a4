import { parseDocumentId } from '../../../shared/documents/document-id.ts';
import { listContests } from '../../data/queries/contests.ts';
import { listEditions } from '../../data/queries/editions.ts';
import { listOrganisations } from '../../data/queries/organisations.ts';
import { listPeople } from '../../data/queries/people.ts';
import type { ConflictRow } from '../../data/rows.ts';
import { useLive } from '../../data/use-live.ts';

/** Says what a conflict belongs to in the person's words: the name of the organisation, the person, the pitch; null until known. */
export function useSubjects(): ((conflict: ConflictRow) => string) | null {
  const organisations = useLive(listOrganisations());
  const archivedOrganisations = useLive(listOrganisations(true));
  const people = useLive(listPeople());
  const archivedPeople = useLive(listPeople({ archived: true }));
  const contests = useLive(listContests());
  const editions = useLive(listEditions());
  if (
    organisations === undefined ||
    archivedOrganisations === undefined ||
    people === undefined ||
    archivedPeople === undefined ||
    contests === undefined ||
    editions === undefined
  ) {
    return null;
  }
  const names = new Map<string, string>();
  for (const row of [...organisations, ...archivedOrganisations, ...people, ...archivedPeople, ...editions]) {
    names.set(row.id, row.name);
  }
  for (const { id, title, document } of contests) {
    names.set(id, title);
    for (const one of [...document.pitches, ...document.jurors, ...document.criteria])
      names.set(one.id, one.value.name);
  }
  return (conflict) => {
    const own = names.get(conflict.id);
    if (own !== undefined) return own;
    const address = parseDocumentId(conflict.documentId);
    if (address === null) return '';
    return names.get(address.kind === 'sheet' ? address.juror : address.id) ?? '';
  };
}
