import { readOrganisation } from '../../../shared/documents/organisation-document.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import { nameKey } from '../../../shared/importing/name-key.ts';
import type { OrganisationRow } from '../rows.ts';

/** The row of an `organisation/<id>` document. */
export function projectOrganisation(state: DocumentState, id: string): OrganisationRow {
  const { organisation, attachments } = readOrganisation(state, id);
  return { ...organisation, id, nameKey: nameKey(organisation.name), attachments };
}
