import type { z } from 'zod';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import type { Change } from '../store-contract.ts';

/** One undo step on an organisation's document. */
export function organisationChange(
  organisation: string,
  undoLabel: string | null,
  changes: readonly RecordChange<z.ZodRawShape>[],
): Change {
  return { undoLabel, documents: [{ documentId: documentIdOf({ kind: 'organisation', id: organisation }), changes }] };
}
