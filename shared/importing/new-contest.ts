import type { Scale } from '../domain/scale.ts';
import { isBlankCell } from '../tables/cell.ts';
import { columnOf, type ColumnMapping, proposeMapping } from './fields.ts';
import { type ImportFile, openFile } from './import-file.ts';
import { type ImportNote, makeNote } from './import-note.ts';
import { isLongForm } from './mark-rows.ts';
import { criterionField, criterionOfField, type MarkCriterion, markFields, type MarkSetting } from './mark-setting.ts';
import { findLikely, type NamedEntry } from './name-index.ts';
import { headingKey, nameKey } from './name-key.ts';
import { bareText, DECIMAL } from './number-reader.ts';
import { cellAt, type OpenedTable, type TableColumn } from './open-table.ts';
import { type MarkReadingOptions, type MarksPreview, readOpenedMarks, summarise } from './read-marks.ts';

/** Headings of columns that hold numbers but no criterion: sums, positions, codes. */
const NO_CRITERIA = new Set(
  [
    'Totale',
    'Somma',
    'Media',
    'Punteggio totale',
    'Posizione',
    'Classifica',
    'Ordine',
    'Numero',
    'N.',
    'Codice',
    'Anno',
    'Total',
    'Sum',
    'Mean',
    'Average',
    'Rank',
    'Order',
    'Number',
    'Code',
    'Id',
    'Note',
    'Data',
    'Date',
  ].map(headingKey),
);

/** More names than this are not compared with one another. */
const MAX_COMPARED_NAMES = 1_000;

/**
 * Reads a sheet of marks into a contest that does not exist yet: projects, jurors and criteria are those of the file,
 * in the order of their first appearance. Their ids (`pitch:1`, `juror:1`, `criterion:1`) hold within the preview; the
 * caller gives them lasting ones. Names that probably mean the same are said, never joined. A mapping in place of the
 * proposed one names the columns of the criteria too: others are left out, whatever they hold.
 *
 * @param scale the scale of all criteria, as the user confirmed it (see `proposeScale`).
 */
export async function readMarksForNewContest(
  file: ImportFile,
  scale: Scale,
  options: MarkReadingOptions = {},
): Promise<MarksPreview> {
  const fields = markFields([]);
  const opened = await openFile(file, fields, options.choices);
  const empty: MarkSetting = { pitches: [], jurors: [], criteria: [], stored: [] };
  const nothing = { ...opened, mapping: new Map<number, string>(), setting: empty, rawRows: [], rows: [] };
  if (!opened.table) return summarise(nothing, opened.notes);

  const { table } = opened;
  const mapping = options.mapping ?? proposeMapping(table, fields).mapping;
  const criteria = findCriteria(table, mapping, scale, options.mapping !== undefined);
  const setting = {
    pitches: collectNames(table, columnOf(mapping, 'pitch'), 'pitch'),
    jurors: collectNames(table, columnOf(mapping, 'juror'), 'juror'),
    criteria: criteria.map(({ column: _, ...criterion }) => criterion),
    stored: [],
  };
  const full = new Map(mapping);
  if (!isLongForm(mapping)) {
    for (const { column, id } of criteria) if (column) full.set(column.index, criterionField(id));
  }
  const preview = await readOpenedMarks(opened, setting, { ...options, mapping: full });
  const alike = [...findAlike(setting.jurors, 'jurors-alike'), ...findAlike(setting.pitches, 'pitches-alike')];
  const noCriteria = criteria.length === 0 && table.rows.length > 0;
  const fault = noCriteria ? [makeNote('refuse', 'criteria-columns-missing', { criteria: [] })] : [];
  const rowNotes = new Set(preview.rows.flatMap((row) => row.notes));
  return summarise(preview, [...preview.notes.filter((note) => !rowNotes.has(note)), ...alike, ...fault]);
}

interface FoundCriterion extends MarkCriterion {
  /** Null in the long form, where the rows name the criterion. */
  readonly column: TableColumn | null;
}

function findCriteria(
  table: OpenedTable,
  mapping: ColumnMapping,
  scale: Scale,
  isChosen: boolean,
): readonly FoundCriterion[] {
  if (isLongForm(mapping)) {
    const names = collectNames(table, columnOf(mapping, 'criterion'), 'criterion');
    return names.map((name) => ({ ...name, scale, column: null }));
  }
  const columns = listCriterionColumns(table, mapping, isChosen);
  return columns.map((column, index) => ({ id: `criterion:${index + 1}`, name: column.header, scale, column }));
}

/** The columns of the criteria (wide form): those the user chose, or else those that hold marks and are nothing else. */
export function listCriterionColumns(
  table: OpenedTable,
  mapping: ColumnMapping,
  isChosen: boolean,
): readonly TableColumn[] {
  return table.columns.filter((column) =>
    isChosen
      ? criterionOfField(mapping.get(column.index) ?? '') !== null
      : !mapping.has(column.index) && holdsMarks(table, column),
  );
}

/** A column is a criterion when most of its filled cells are numbers and its heading does not say otherwise. */
function holdsMarks(table: OpenedTable, column: TableColumn): boolean {
  if (NO_CRITERIA.has(headingKey(column.header))) return false;
  const filled = table.rows.map((row) => cellAt(row, column.index)).filter((cell) => !isBlankCell(cell));
  const numbers = filled.filter(
    (cell) => cell.kind === 'number' || (cell.kind === 'text' && DECIMAL.test(bareText(cell))),
  );
  return numbers.length > 0 && numbers.length * 2 > filled.length;
}

function collectNames(table: OpenedTable, column: number | null, kind: string): readonly NamedEntry[] {
  const names = new Map<string, NamedEntry>();
  if (column === null) return [];
  for (const row of table.rows) {
    const name = cellAt(row, column).text.replace(/\s+/gu, ' ').trim();
    const key = nameKey(name);
    if (key !== '' && !names.has(key)) names.set(key, { id: `${kind}:${names.size + 1}`, name });
  }
  return [...names.values()];
}

function findAlike(entries: readonly NamedEntry[], code: 'jurors-alike' | 'pitches-alike'): readonly ImportNote[] {
  if (entries.length > MAX_COMPARED_NAMES) return [];
  return entries.flatMap((entry, index) => {
    const other = findLikely(entry.name, entries.slice(0, index));
    return other ? [makeNote('warn', code, { name: entry.name, otherName: other.name })] : [];
  });
}
