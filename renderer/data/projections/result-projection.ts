import { readRecord } from '../../../shared/documents/record.ts';
import { resultRecord } from '../../../shared/documents/result-document.ts';
import type { DocumentState } from '../../../shared/documents/state.ts';
import type { ResultRow } from '../rows.ts';

/** The row of a `result/<contest>` document; none while nothing was frozen. */
export function projectResult(state: DocumentState, contest: string): readonly ResultRow[] {
  const result = readRecord(state, resultRecord, contest);
  return result === null ? [] : [{ ...result, id: contest }];
}
