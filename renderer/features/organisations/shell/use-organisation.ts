import { useMemo } from 'react';
import { listConflicts } from '../../../../shared/documents/conflicts.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import {
  organisationRecord,
  readCoaching,
  readOrganisation,
  type CoachingDocument,
} from '../../../../shared/documents/organisation-document.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import { readRecord } from '../../../../shared/documents/record.ts';
import type { Attachment, Organisation } from '../../../../shared/domain/organisation.ts';
import type { ConflictRow } from '../../../data/rows.ts';
import { useDocument } from '../../../data/use-document.ts';

/** An organisation as its page shows it, at once after every change. */
export interface OrganisationView {
  readonly id: string;
  readonly organisation: Organisation;
  /** Those that are not archived. */
  readonly attachments: readonly Identified<Attachment>[];
  /** Needs and coaching, without what is archived. */
  readonly coaching: CoachingDocument;
  readonly conflicts: readonly ConflictRow[];
}

/** The organisation; `gone` when nobody ever wrote it, null while it is loading. */
export function useOrganisation(id: string): OrganisationView | 'gone' | null {
  const documentId = documentIdOf({ kind: 'organisation', id });
  const state = useDocument(documentId);
  return useMemo(() => {
    if (state === null) return null;
    if (readRecord(state, organisationRecord, id) === null) return 'gone';
    const { organisation, attachments } = readOrganisation(state, id);
    const conflicts = listConflicts(state).map((conflict) => ({
      ...conflict,
      documentId,
      key: [documentId, conflict.type, conflict.id, conflict.field, conflict.kind].join(' '),
    }));
    return {
      id,
      organisation,
      attachments: attachments.filter(({ value }) => !value.archived),
      coaching: readCoaching(state),
      conflicts,
    };
  }, [state, documentId, id]);
}
