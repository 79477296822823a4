import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { readSheet } from '../../../shared/documents/sheet-document.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import type { SheetRow } from '../rows.ts';

/** The row of a `sheet/<contest>/<juror>` document. */
export function projectSheet(state: DocumentState, contest: string, juror: string): SheetRow {
  const { drafts, submissions } = readSheet(state);
  return {
    documentId: documentIdOf({ kind: 'sheet', contest, juror }),
    contest,
    juror,
    drafts: [...drafts].map(([pitch, draft]) => ({ ...draft, pitch, marks: Object.fromEntries(draft.marks) })),
    submissions,
  };
}
