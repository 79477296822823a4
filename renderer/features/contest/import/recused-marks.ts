import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { MarkRow } from '../../../../shared/importing/judge-marks.ts';

/** Marks of a sheet that a recusal keeps out of the ranking. */
export interface RecusedMarks {
  readonly count: number;
  /** The pairs they are about, by name, in the order of the sheet. */
  readonly pairs: readonly { readonly juror: string; readonly pitch: string }[];
}

/** Finds the marks that will not count because their juror abstains from their pitch: whoever imports them must know. */
export function findRecusedMarks(
  document: Pick<ContestDocument, 'recusals' | 'jurors' | 'pitches'>,
  rows: readonly MarkRow[],
): RecusedMarks {
  const recused = new Set(document.recusals.map(({ juror, pitch }) => `${juror}.${pitch}`));
  const pairs = new Map<string, { readonly juror: string; readonly pitch: string }>();
  let count = 0;
  for (const { jurorId, pitchId, marks, state } of rows) {
    if (jurorId === null || pitchId === null || marks.length === 0) continue;
    if (state === 'held' || state === 'skipped' || !recused.has(`${jurorId}.${pitchId}`)) continue;
    count += marks.length;
    pairs.set(`${jurorId}.${pitchId}`, {
      juror: document.jurors.find(({ id }) => id === jurorId)?.value.name ?? '',
      pitch: document.pitches.find(({ id }) => id === pitchId)?.value.name ?? '',
    });
  }
  return { count, pairs: [...pairs.values()] };
}
