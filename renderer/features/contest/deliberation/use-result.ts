import { useMemo } from 'react';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readResult, type ResultDocument } from '../../../../shared/documents/result-document.ts';
import { useDocument } from '../../../data/use-document.ts';

/** The result of a contest with its decisions and trace, at once after every change; null until it is loaded. */
export function useResult(contest: string): ResultDocument | null {
  const state = useDocument(documentIdOf({ kind: 'result', id: contest }));
  return useMemo(() => (state === null ? null : readResult(state, contest)), [state, contest]);
}
