import { checkMapping, columnOf, type ColumnMapping, proposeMapping } from './fields.ts';
import { type ImportFile, type OpenedFile, openFile } from './import-file.ts';
import { countFlaggedRows, type ImportNote, type ImportVerdict, makeNote, verdictOf } from './import-note.ts';
import { judgeMarks, type MarkDecisions, type MarkRow } from './judge-marks.ts';
import { cutMarkRows, isLongForm, type RawMarkRow } from './mark-rows.ts';
import { criterionField, markFields, type MarkSetting } from './mark-setting.ts';
import type { OpenedTable, TableChoices } from './open-table.ts';
import type { Pace } from './pace.ts';

/** What a reading may be told; everything is optional. */
export interface MarkReadingOptions extends Pace {
  readonly choices?: TableChoices;
  /** In place of the proposed one. */
  readonly mapping?: ColumnMapping;
  /** Whose sheet it is, for a file without a column of jurors. */
  readonly jurorId?: string;
  /** Earlier imports: SHA-256 of the file → its name then. */
  readonly knownImports?: ReadonlyMap<string, string>;
  /** Taken into account as if the user had already decided. */
  readonly decisions?: MarkDecisions;
}

/** What an import of marks would do. Nothing is stored by reading. */
export interface MarksPreview {
  readonly fileName: string;
  readonly sha256: string;
  readonly verdict: ImportVerdict;
  /** Rows without fault: new, or equal to what is stored. */
  readonly rowsOk: number;
  /** Rows named in a warning. */
  readonly rowsFlagged: number;
  /** Marks in the rows without fault. */
  readonly marksOk: number;
  /** Cells left empty in the rows without fault. */
  readonly marksMissing: number;
  readonly notes: readonly ImportNote[];
  /** Null when the file could not be read at all. */
  readonly table: OpenedTable | null;
  readonly mapping: ColumnMapping;
  readonly rows: readonly MarkRow[];
  readonly setting: MarkSetting;
  /** The rows before judging; decisions are judged on them again. */
  readonly rawRows: readonly RawMarkRow[];
}

/** Reads a sheet of marks, long or wide, against a contest. */
export async function readMarks(
  file: ImportFile,
  setting: MarkSetting,
  options: MarkReadingOptions = {},
): Promise<MarksPreview> {
  const opened = await openFile(file, markFields(setting.criteria), options.choices);
  return readOpenedMarks(opened, setting, options);
}

/** Reads the marks of a file that is open already; see {@link readMarks}. */
export async function readOpenedMarks(
  opened: OpenedFile,
  setting: MarkSetting,
  options: MarkReadingOptions,
): Promise<MarksPreview> {
  const fields = markFields(setting.criteria);
  const nothing = { ...opened, mapping: new Map<number, string>(), setting, rawRows: [], rows: [] };
  if (!opened.table) return summarise(nothing, opened.notes);

  const proposal = options.mapping ? { mapping: options.mapping, notes: [] } : proposeMapping(opened.table, fields);
  const { mapping } = proposal;
  const needed = options.jurorId === undefined ? fields : fields.filter((field) => field.id !== 'juror');
  const notes = [
    ...opened.notes,
    ...proposal.notes,
    ...checkMapping(opened.table, mapping, needed),
    ...checkCriteria(opened.table, mapping, setting),
  ];
  if (opened.table.rows.length === 0) {
    notes.push(makeNote('refuse', 'no-mark-rows', { fileName: opened.fileName }, { row: opened.table.headerRow }));
  }
  const earlier = options.knownImports?.get(opened.sha256);
  if (earlier !== undefined) {
    notes.push(makeNote('refuse', 'already-imported', { fileName: earlier, count: opened.table.rows.length }));
  }
  if (verdictOf(notes) === 'refuse') return summarise({ ...nothing, mapping }, notes);

  const rawRows = cutMarkRows(opened.table, mapping);
  const decisions = withJuror(options.decisions ?? new Map(), rawRows, options.jurorId);
  const rows = await judgeMarks(rawRows, setting, decisions, options);
  return summarise({ ...nothing, mapping, rawRows, rows }, notes);
}

/** Sums a reading up: counts, notes of the rows in their order, verdict. */
export function summarise(
  reading: Pick<MarksPreview, 'fileName' | 'sha256' | 'table' | 'mapping' | 'rows' | 'rawRows' | 'setting'>,
  fileNotes: readonly ImportNote[],
): MarksPreview {
  const { fileName, sha256, table, mapping, rows, rawRows, setting } = reading;
  const good = rows.filter((row) => row.state === 'new' || row.state === 'unchanged' || row.state === 'changed');
  const unchanged = good.filter((row) => row.state === 'unchanged').length;
  const rowNotes = rows.flatMap((row) => (row.state === 'skipped' ? [] : row.notes));
  const unchangedNotes = unchanged > 0 ? [makeNote('info', 'rows-unchanged', { count: unchanged })] : [];
  const notes = [...fileNotes, ...unchangedNotes, ...rowNotes].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return {
    fileName,
    sha256,
    table,
    mapping,
    rows,
    rawRows,
    setting,
    notes,
    verdict: verdictOf(notes),
    rowsOk: good.length,
    rowsFlagged: countFlaggedRows(notes),
    marksOk: good.reduce((count, row) => count + row.marks.length, 0),
    marksMissing: good.reduce((count, row) => count + row.missing, 0),
  };
}

/** A sheet must name at least one criterion; those it leaves out are said. */
function checkCriteria(table: OpenedTable, mapping: ColumnMapping, setting: MarkSetting): readonly ImportNote[] {
  if (isLongForm(mapping)) return [];
  const absent = setting.criteria.filter((criterion) => columnOf(mapping, criterionField(criterion.id)) === null);
  const criteria = absent.map((criterion) => criterion.name);
  const at = { row: table.headerRow };
  if (absent.length === 0) return [];
  if (absent.length === setting.criteria.length)
    return [makeNote('refuse', 'criteria-columns-missing', { criteria }, at)];
  // Without a row: a missing column is no fault of the header row's data.
  return [makeNote('warn', 'criteria-without-column', { criteria, count: criteria.length })];
}

/** Gives every row without a decision on its juror the one the user named for the whole file. */
export function withJuror(
  decisions: MarkDecisions,
  rows: readonly RawMarkRow[],
  jurorId: string | undefined,
): MarkDecisions {
  if (jurorId === undefined) return decisions;
  return new Map(rows.map(({ row, juror }) => [row, { ...(juror ? {} : { jurorId }), ...decisions.get(row) }]));
}
