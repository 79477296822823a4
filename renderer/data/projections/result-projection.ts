import { readResult } from '../../../shared/documents/result-document.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import type { ResultRow } from '../rows.ts';

/** The row of a `result/<contest>` document. */
export function projectResult(state: DocumentState, contest: string): readonly ResultRow[] {
  return [{ ...readResult(state, contest), id: contest }];
}
