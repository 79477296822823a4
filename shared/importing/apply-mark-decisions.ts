import { judgeMarks, type MarkDecisions } from './judge-marks.ts';
import type { StoredMark } from './mark-setting.ts';
import { type MarksPreview, withJuror } from './read-marks.ts';

/** What is to be written after the user's decisions. */
export interface MarksToWrite {
  readonly marks: readonly (StoredMark & { readonly row: number })[];
  /** Marks of {@link MarksToWrite.marks} that take the place of another; the history keeps the old one. */
  readonly replaced: readonly (StoredMark & { readonly row: number; readonly before: number })[];
  /** Rows equal to what is stored. */
  readonly unchangedRows: readonly number[];
  /** Rows not written: still faulty, or skipped by the user. */
  readonly leftOutRows: readonly number[];
}

/**
 * Applies the user's decisions to a preview: a row is written whole when nothing is wrong with it any more, else not at
 * all. After a refusal nothing is written.
 */
export async function applyMarkDecisions(
  preview: MarksPreview,
  decisions: MarkDecisions = new Map(),
  jurorId?: string,
): Promise<MarksToWrite> {
  const nothing = { marks: [], replaced: [], unchangedRows: [], leftOutRows: preview.rawRows.map((raw) => raw.row) };
  if (preview.verdict === 'refuse') return nothing;
  const all = withJuror(decisions, preview.rawRows, jurorId);
  const rows = await judgeMarks(preview.rawRows, preview.setting, all);
  const written = rows.flatMap(({ row, state, pitchId, jurorId: juror, marks }) =>
    (state === 'new' || state === 'changed') && pitchId !== null && juror !== null
      ? marks.filter((mark) => mark.before !== mark.value).map((mark) => ({ row, pitchId, jurorId: juror, ...mark }))
      : [],
  );
  return {
    marks: written.map(({ before: _, ...mark }) => mark),
    replaced: written.flatMap((mark) => (mark.before === null ? [] : [{ ...mark, before: mark.before }])),
    unchangedRows: rows.filter((row) => row.state === 'unchanged').map((row) => row.row),
    leftOutRows: rows.filter((row) => row.state === 'held' || row.state === 'skipped').map((row) => row.row),
  };
}
