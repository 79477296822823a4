import type { OrganisationView } from './use-organisation.ts';

/** What every part of an organisation's page is given. */
export interface PartProps {
  readonly view: OrganisationView;
  /** What stands behind the part in the address (`needs/<item>`); '' for the part itself. */
  readonly item: string;
}

/** What stands behind the organisation in the address of a part; '' for the page's own. */
export type PartPath =
  '' | 'needs' | 'board' | 'sessions' | 'actions' | 'advice' | 'thread' | 'contests' | 'documents' | 'profile';

/** Spells the address of a part. */
export function addressOfPart(organisation: string, path: PartPath): string {
  return path === '' ? `/organisations/${organisation}` : `/organisations/${organisation}/${path}`;
}
