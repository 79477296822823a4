import { useMemo } from 'react';
import { readContest, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { readSheet, type SheetDocument } from '../../../shared/documents/sheet-document.ts';
import { listSheets } from '../../data/queries/contests.ts';
import type { SheetRow } from '../../data/rows.ts';
import { useDocument } from '../../data/use-document.ts';
import { useLive } from '../../data/use-live.ts';

/** A juror's sheet as screens take it, whether it comes from memory or from the lists. */
export interface JurorSheet extends SheetDocument {
  readonly juror: string;
}

/** A contest, at once after every change; null until it is loaded. */
export function useContest(id: string): ContestDocument | null {
  const state = useDocument(documentIdOf({ kind: 'contest', id }));
  return useMemo(() => (state === null ? null : readContest(state, id)), [state, id]);
}

/** One juror's sheet from memory, painted before it is stored; null until it is loaded. */
export function useSheet(contest: string, juror: string): SheetDocument | null {
  const state = useDocument(documentIdOf({ kind: 'sheet', contest, juror }));
  return useMemo(() => (state === null ? null : readSheet(state)), [state]);
}

/** All sheets of a contest as they were saved last; undefined until the first answer. */
export function useContestSheets(contest: string): readonly JurorSheet[] | undefined {
  const rows = useLive(listSheets(contest));
  return useMemo(() => rows?.map(sheetOfRow), [rows]);
}

/** How many jurors have handed something in. */
export function countSigned(sheets: readonly JurorSheet[]): number {
  return sheets.filter(({ submissions }) => submissions.length > 0).length;
}

function sheetOfRow(row: SheetRow): JurorSheet {
  const drafts = new Map(
    row.drafts.map(({ pitch, marks, ...rest }) => [pitch, { ...rest, marks: new Map(Object.entries(marks)) }]),
  );
  return { juror: row.juror, drafts, submissions: row.submissions };
}
