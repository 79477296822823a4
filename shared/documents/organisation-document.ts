import { attachmentSchema, organisationSchema, type Attachment, type Organisation } from '../domain/organisation.ts';
import { defineRecord, listRecords, readRecord, type Identified } from './record.ts';
import type { DocumentState } from './state.ts';

/** The profile; its id is the organisation's. */
export const organisationRecord = defineRecord('organisation', organisationSchema);
/** Files of the organisation, by attachment id. */
export const attachmentRecord = defineRecord('attachment', attachmentSchema);

/** What an `organisation/<id>` document says. */
export interface OrganisationDocument {
  readonly organisation: Organisation;
  readonly attachments: readonly Identified<Attachment>[];
}

/** Reads an organisation document; archived attachments are included. */
export function readOrganisation(state: DocumentState, id: string): OrganisationDocument {
  return {
    organisation: readRecord(state, organisationRecord, id) ?? organisationSchema.parse({}),
    attachments: listRecords(state, attachmentRecord),
  };
}
