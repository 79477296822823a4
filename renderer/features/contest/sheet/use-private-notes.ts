import { useMemo } from 'react';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readPrivateNotes } from '../../../../shared/documents/private-document.ts';
import { useDocument } from '../../../data/use-document.ts';

/** What a juror noted for nobody else, by pitch id; empty until it is loaded. */
export function usePrivateNotes(juror: string): ReadonlyMap<string, string> {
  const state = useDocument(documentIdOf({ kind: 'private', id: juror }));
  return useMemo(() => (state === null ? new Map<string, string>() : readPrivateNotes(state)), [state]);
}
