import { err, ok, type Result } from '../../shared/lib/result.ts';
import { compareIds, type Sheet, type SheetState } from '../../shared/scoring/score-input.ts';
import type { FileLine, ScoreFileFailure } from './command-failure.ts';
import { readMark } from './number-cell.ts';
import { readStrictCsv, type CsvRow } from './strict-csv.ts';

/** The columns of a score file in long form. */
export const scoreColumns = ['juror', 'entry', 'criterion', 'score'] as const;

/** What stands in a score file. Lists are in the order of the names. */
export interface ScoreFile {
  readonly jurors: readonly string[];
  readonly entries: readonly string[];
  /** Criteria with the first line that names each, for messages. */
  readonly criteria: readonly { readonly criterion: string; readonly line: number }[];
  readonly sheets: readonly Sheet<string, string, string>[];
}

type ScoreRow = CsvRow<(typeof scoreColumns)[number]>;

interface SheetDraft {
  readonly juror: string;
  readonly entry: string;
  readonly marks: Map<string, number>;
  /** The line of each criterion, also of those whose score is empty. */
  readonly lines: Map<string, number>;
  state: SheetState;
  stateLine: number;
}

const stateOfWord: ReadonlyMap<string, Exclude<SheetState, 'scored'>> = new Map([
  ['R', 'recused'],
  ['A', 'absent'],
]);

/** Reads a score file; the first row that is wrong is the answer. */
export function readScoreFile(bytes: Uint8Array, file: string): Result<ScoreFile, ScoreFileFailure> {
  const table = readStrictCsv(bytes, file, scoreColumns);
  if (!table.ok) return table;
  const drafts = new Map<string, Map<string, SheetDraft>>();
  const criteria = new Map<string, number>();
  for (const row of table.value.rows) {
    const failure = readRow(row, { file, line: row.line }, drafts, criteria);
    if (failure !== null) return err(failure);
  }
  const sheets = [...drafts.values()].flatMap((ofJuror) => [...ofJuror.values()]);
  return ok({
    jurors: [...drafts.keys()].sort(compareIds),
    entries: [...new Set(sheets.map(({ entry }) => entry))].sort(compareIds),
    criteria: [...criteria]
      .map(([criterion, line]) => ({ criterion, line }))
      .sort((left, right) => compareIds(left.criterion, right.criterion)),
    sheets: sheets.map(({ juror, entry, state, marks }) => ({ juror, entry, state, marks })),
  });
}

function readRow(
  { cells }: ScoreRow,
  place: FileLine,
  drafts: Map<string, Map<string, SheetDraft>>,
  criteria: Map<string, number>,
): ScoreFileFailure | null {
  const { juror, entry, criterion, score } = cells;
  if (juror === '') return { ...place, kind: 'empty-cell', column: 'juror' };
  if (entry === '') return { ...place, kind: 'empty-cell', column: 'entry' };
  const state = stateOfWord.get(score);
  const isWholeSheet = criterion === '' || criterion === '*';
  if (state !== undefined) {
    if (!isWholeSheet) return { ...place, kind: 'state-with-criterion', word: score, criterion };
    const draft = draftOf(drafts, juror, entry);
    if (draft.state !== 'scored') {
      return { ...place, kind: 'repeated-state', juror, entry, firstLine: draft.stateLine };
    }
    draft.state = state;
    draft.stateLine = place.line;
    return null;
  }
  const mark = score === '' ? null : readMark(score, place);
  if (mark?.ok === false) return mark.error;
  if (isWholeSheet) return { ...place, kind: 'mark-without-criterion', word: score };
  const draft = draftOf(drafts, juror, entry);
  const firstLine = draft.lines.get(criterion);
  if (firstLine !== undefined) return { ...place, kind: 'repeated-mark', juror, entry, criterion, firstLine };
  draft.lines.set(criterion, place.line);
  if (mark !== null) draft.marks.set(criterion, mark.value);
  if (!criteria.has(criterion)) criteria.set(criterion, place.line);
  return null;
}

function draftOf(drafts: Map<string, Map<string, SheetDraft>>, juror: string, entry: string): SheetDraft {
  const ofJuror = drafts.get(juror) ?? new Map<string, SheetDraft>();
  drafts.set(juror, ofJuror);
  const draft = ofJuror.get(entry) ?? {
    juror,
    entry,
    marks: new Map<string, number>(),
    lines: new Map<string, number>(),
    state: 'scored',
    stateLine: 0,
  };
  ofJuror.set(entry, draft);
  return draft;
}
