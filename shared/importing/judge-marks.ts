import { type Cell, EMPTY_CELL } from '../tables/cell.ts';
import { type ImportNote, makeNote, type NamedKind } from './import-note.ts';
import { createNameIndex, type NameMatch } from './name-index.ts';
import type { MarkCriterion, MarkSetting } from './mark-setting.ts';
import type { PlacedCell, RawMarkRow } from './mark-rows.ts';
import { readMark } from './mark-reader.ts';
import { forEachPaced, type Pace } from './pace.ts';

/** What the user decided about one row. Everything left out stays as the file has it. */
export interface MarkDecision {
  readonly skip?: boolean;
  /** Takes the proposed (or any other) juror, pitch or criterion in place of the name in the cell. */
  readonly jurorId?: string;
  readonly pitchId?: string;
  readonly criterionId?: string;
  /** Corrected marks by criterion; null leaves the mark missing. A mark outside the scale is still refused. */
  readonly marks?: ReadonlyMap<string, number | null>;
  /** Where a stored mark differs from the file: take the file's, or keep the stored one. */
  readonly onChange?: 'replace' | 'keep';
  /** Of several rows with different marks for the same project, juror and criterion, this is the right one. */
  readonly useThisRow?: boolean;
}

/** Decisions by row number. */
export type MarkDecisions = ReadonlyMap<number, MarkDecision>;

/** One mark as the row gives it; `before` is the stored one, null when there is none. */
export interface JudgedMark {
  readonly criterionId: string;
  readonly value: number;
  readonly before: number | null;
}

/** A row after reading. Held rows are stored neither whole nor in part. */
export interface MarkRow {
  readonly row: number;
  readonly state: 'new' | 'changed' | 'unchanged' | 'held' | 'skipped';
  readonly pitchId: string | null;
  readonly jurorId: string | null;
  readonly marks: readonly JudgedMark[];
  /** Cells left empty: marks that are missing, never 0. */
  readonly missing: number;
  readonly notes: readonly ImportNote[];
}

interface DraftRow {
  readonly raw: RawMarkRow;
  state: MarkRow['state'];
  readonly pitchId: string | null;
  readonly jurorId: string | null;
  marks: JudgedMark[];
  missing: number;
  readonly notes: ImportNote[];
}

/** Two marks closer than this are the same number, read twice. */
const SAME = 1e-9;

/** Judges every row against the contest and the decisions taken so far. */
export async function judgeMarks(
  rows: readonly RawMarkRow[],
  setting: MarkSetting,
  decisions: MarkDecisions,
  pace: Pace = {},
): Promise<readonly MarkRow[]> {
  const find = {
    pitch: createNameIndex(setting.pitches),
    juror: createNameIndex(setting.jurors),
    criterion: createNameIndex(setting.criteria),
  };
  const criteria = new Map(setting.criteria.map((criterion) => [criterion.id, criterion]));
  const drafts: DraftRow[] = [];
  await forEachPaced(rows, pace, (raw) => drafts.push(judgeRow(raw, find, criteria, decisions.get(raw.row) ?? {})));
  judgeTwins(drafts, decisions);
  compareWithStored(drafts, setting, decisions);
  return drafts.map(({ raw, ...row }) => ({ ...row, row: raw.row }));
}

type Finders = Readonly<Record<'pitch' | 'juror' | 'criterion', (name: string) => NameMatch>>;

function judgeRow(
  raw: RawMarkRow,
  find: Finders,
  criteria: ReadonlyMap<string, MarkCriterion>,
  decision: MarkDecision,
): DraftRow {
  const notes: ImportNote[] = [];
  const name = (kind: keyof Finders, placed: PlacedCell | null, chosen: string | undefined) =>
    chosen ?? resolveName(kind, find[kind], placed, raw.row, notes);
  const pitchId = name('pitch', raw.pitch, decision.pitchId);
  const jurorId = name('juror', raw.juror, decision.jurorId);
  const rowCriterion = raw.criterion ? name('criterion', raw.criterion, decision.criterionId) : null;
  const draft: DraftRow = { raw, state: 'new', pitchId, jurorId, marks: [], missing: 0, notes };
  for (const { cell, column, criterionId: columnCriterion } of raw.marks) {
    const criterion = criteria.get(columnCriterion ?? rowCriterion ?? '');
    if (!criterion) continue;
    const place = { row: raw.row, column, criterionId: criterion.id };
    const corrected = decision.marks?.get(criterion.id);
    const reading = readMark(corrected === undefined ? cell : correctedCell(corrected), criterion.scale, place);
    if (reading.kind === 'fault') notes.push(reading.note);
    else if (reading.kind === 'missing') draft.missing += 1;
    else draft.marks.push({ criterionId: criterion.id, value: reading.value, before: null });
  }
  if (notes.length > 0) draft.state = 'held';
  if (decision.skip) draft.state = 'skipped';
  return draft;
}

/** A correction goes the way of any cell: it must be a mark of the scale too. */
function correctedCell(mark: number | null): Cell {
  return mark === null ? EMPTY_CELL : { kind: 'number', value: mark, text: String(mark) };
}

function resolveName(
  kind: Exclude<NamedKind, 'organisation'>,
  find: (name: string) => NameMatch,
  placed: PlacedCell | null,
  row: number,
  notes: ImportNote[],
): string | null {
  const name = placed?.cell.text.replace(/\s+/gu, ' ').trim() ?? '';
  const at = { row, value: name, ...(placed ? { column: placed.column } : {}) };
  if (name === '') {
    notes.push(makeNote('warn', `${kind}-missing`, {}, at));
    return null;
  }
  const match = find(name);
  switch (match.kind) {
    case 'found':
      return match.entry.id;
    case 'likely': {
      const { id, name: likely } = match.entry;
      const proposal = { kind: 'take-name' as const, of: kind, id, name: likely };
      notes.push(makeNote('warn', `${kind}-likely`, { name, likely }, { ...at, proposal }));
      return null;
    }
    case 'ambiguous':
    case 'unknown':
      notes.push(makeNote('warn', `${kind}-${match.kind}`, { name }, at));
      return null;
    default:
      return match satisfies never;
  }
}

/** One mark for each project, juror and criterion: a second one in the same file is never added nor taken silently. */
function judgeTwins(drafts: readonly DraftRow[], decisions: MarkDecisions): void {
  const isChosen = (draft: DraftRow) => decisions.get(draft.raw.row)?.useThisRow === true;
  const first = new Map<string, { draft: DraftRow; mark: JudgedMark }>();
  const live = drafts.filter((draft) => draft.state === 'new');
  for (const draft of [...live.filter(isChosen), ...live.filter((one) => !isChosen(one))]) {
    let repeats: DraftRow | null = null;
    for (const mark of draft.marks) {
      const key = `${draft.pitchId ?? ''}\n${draft.jurorId ?? ''}\n${mark.criterionId}`;
      const twin = first.get(key);
      if (!twin) first.set(key, { draft, mark });
      else if (isChosen(twin.draft)) draft.state = 'skipped';
      else if (Math.abs(twin.mark.value - mark.value) < SAME) repeats = twin.draft;
      else {
        noteTwice(draft, mark, twin.draft, twin.mark);
        noteTwice(twin.draft, twin.mark, draft, mark);
      }
    }
    // A row that also contradicts has said so already.
    if (repeats && draft.state === 'new') noteRepeated(draft, repeats);
  }
}

function noteRepeated(draft: DraftRow, twin: DraftRow): void {
  draft.state = 'held';
  draft.notes.push(makeNote('warn', 'row-repeated', { otherRow: twin.raw.row }, { row: draft.raw.row }));
}

function noteTwice(draft: DraftRow, mark: JudgedMark, twin: DraftRow, twinMark: JudgedMark): void {
  draft.state = 'held';
  const column = columnOfMark(draft, mark);
  const params = { mark: mark.value, otherRow: twin.raw.row, otherMark: twinMark.value };
  draft.notes.push(
    makeNote('warn', 'mark-twice', params, { row: draft.raw.row, value: column.cell.text, column: column.column }),
  );
}

function columnOfMark(draft: DraftRow, mark: JudgedMark): PlacedCell {
  return draft.raw.marks.find((one) => one.criterionId === mark.criterionId) ?? draft.raw.marks[0] ?? draft.raw.pitch;
}

function compareWithStored(drafts: readonly DraftRow[], setting: MarkSetting, decisions: MarkDecisions): void {
  const stored = new Map(
    setting.stored.map((mark) => [`${mark.pitchId}\n${mark.jurorId}\n${mark.criterionId}`, mark.value]),
  );
  if (stored.size === 0) return;
  const jurors = new Map(setting.jurors.map((juror) => [juror.id, juror.name]));
  for (const draft of drafts) {
    if (draft.state !== 'new') continue;
    draft.marks = draft.marks.map((mark) => ({
      ...mark,
      before: stored.get(`${draft.pitchId ?? ''}\n${draft.jurorId ?? ''}\n${mark.criterionId}`) ?? null,
    }));
    const changed = draft.marks.filter((mark) => mark.before !== null && Math.abs(mark.before - mark.value) >= SAME);
    const onChange = decisions.get(draft.raw.row)?.onChange;
    if (changed.length > 0 && onChange === 'keep') {
      draft.marks = draft.marks.filter((mark) => !changed.includes(mark));
    } else if (changed.length > 0) {
      draft.state = onChange === 'replace' ? 'changed' : 'held';
      if (!onChange) draft.notes.push(...changed.map((mark) => noteChange(draft, mark, jurors)));
    }
    if (draft.state === 'new' && draft.marks.length > 0 && draft.marks.every((mark) => mark.before !== null)) {
      draft.state = 'unchanged';
    }
  }
}

function noteChange(draft: DraftRow, mark: JudgedMark, jurors: ReadonlyMap<string, string>): ImportNote {
  const { cell, column } = columnOfMark(draft, mark);
  const juror = jurors.get(draft.jurorId ?? '') ?? '';
  const params = { juror, before: mark.before ?? 0, after: mark.value };
  return makeNote('warn', 'mark-changed', params, { row: draft.raw.row, column, value: cell.text });
}
