import { parseDocumentId } from '../../../shared/documents/document-id.ts';
import { listActions, listAdvice, listCards, listSessions } from '../../data/queries/coaching.ts';
import { listContests } from '../../data/queries/contests.ts';
import { listEditions } from '../../data/queries/editions.ts';
import { listOrganisations } from '../../data/queries/organisations.ts';
import { listPeople } from '../../data/queries/people.ts';
import type { ConflictRow } from '../../data/rows.ts';
import { useLive } from '../../data/use-live.ts';
import { useWords } from '../../ui/text.tsx';

/** Says what a conflict belongs to in the person's words: the name of the organisation, the person, the pitch; null until known. */
export function useSubjects(): ((conflict: ConflictRow) => string) | null {
  const { t, byKey } = useWords();
  const coaching = useCoachingNames();
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
    editions === undefined ||
    coaching === null
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
    const owner = names.get(address.kind === 'sheet' ? address.juror : address.id) ?? '';
    // A level is named by its dimension, which is the end of its id.
    const dimension = conflict.type === 'level-mark' ? byKey(`needsMap:map.${dimensionOf(conflict.id)}.name`) : '';
    const name = dimension === '' ? (coaching.get(conflict.id) ?? '') : dimension;
    return name === '' || owner === '' ? owner : t('shell:conflicts.subject', { organisation: owner, name });
  };
}

function dimensionOf(mark: string): string {
  return mark.slice(mark.indexOf('.') + 1);
}

/** What records of coaching are called, by id; null until known. Archived ones are in no list: there the organisation stands alone. */
function useCoachingNames(): ReadonlyMap<string, string> | null {
  const sessions = useLive(listSessions());
  const cards = useLive(listCards());
  const advice = useLive(listAdvice());
  const actions = useLive(listActions());
  if (sessions === undefined || cards === undefined || advice === undefined || actions === undefined) return null;
  return new Map([
    ...sessions.map(({ id, topic }) => [id, topic] as const),
    ...[...cards, ...advice].map(({ id, title }) => [id, title] as const),
    ...actions.map(({ id, text }) => [id, text] as const),
  ]);
}
