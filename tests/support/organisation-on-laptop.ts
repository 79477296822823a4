import { createOrganisation } from '../../renderer/data/commands/organisations.ts';
import { documentIdOf } from '../../shared/documents/document-id.ts';
import { readCoaching, type CoachingDocument } from '../../shared/documents/organisation-document.ts';
import type { Laptop } from './laptop.ts';

/** Adds an organisation of that name. @returns its id. */
export async function organisationOn({ store }: Laptop, name: string): Promise<string> {
  const made = await createOrganisation(store, { name });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.id;
}

/** The coaching of an organisation as it stands on a laptop. */
export async function coachingOn({ store }: Laptop, organisation: string): Promise<CoachingDocument> {
  return readCoaching(await store.read(documentIdOf({ kind: 'organisation', id: organisation })));
}
