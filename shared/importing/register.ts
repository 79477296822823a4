import { checkMapping, type ColumnMapping, type FieldDefinition, proposeMapping } from './fields.ts';
import { type ImportFile, openFile } from './import-file.ts';
import { countFlaggedRows, type ImportNote, type ImportVerdict, makeNote, verdictOf } from './import-note.ts';
import type { OpenedTable, TableChoices } from './open-table.ts';
import { forEachPaced, type Pace } from './pace.ts';
import { createRowReader, type RowReader } from './row-reader.ts';

/** What a reading may be told; everything is optional. */
export interface RegisterOptions extends Pace {
  readonly choices?: TableChoices;
  /** In place of the proposed one. */
  readonly mapping?: ColumnMapping;
  /** Earlier imports: SHA-256 of the file → its name then. */
  readonly knownImports?: ReadonlyMap<string, string>;
}

/** Somebody or something already there. */
export type TwinPlace =
  { readonly kind: 'row'; readonly row: number } | { readonly kind: 'stored'; readonly id: string };

/** A row of a register after reading. */
export interface RegisterRow<Draft> {
  readonly row: number;
  readonly draft: Draft;
  /** `held`: the user must decide, or the file must be mended. */
  readonly state: 'ok' | 'held';
  /** What the row seems to be a copy of. */
  readonly twin: TwinPlace | null;
  readonly notes: readonly ImportNote[];
}

/** What an import of a register would do. Nothing is stored by reading. */
export interface RegisterPreview<Draft> {
  readonly fileName: string;
  readonly sha256: string;
  readonly verdict: ImportVerdict;
  /** Rows that are taken without asking. */
  readonly rowsOk: number;
  /** Rows named in a warning, also when they are taken. */
  readonly rowsFlagged: number;
  readonly notes: readonly ImportNote[];
  /** Null when the file could not be read at all. */
  readonly table: OpenedTable | null;
  readonly mapping: ColumnMapping;
  readonly rows: readonly RegisterRow<Draft>[];
}

/** A draft just read, before it is compared with others. */
export interface ReadRow<Draft> {
  readonly row: number;
  readonly draft: Draft;
  readonly isFaulty: boolean;
  readonly notes: readonly ImportNote[];
}

/**
 * Reads a register: one row, one draft.
 *
 * @param read makes a draft of a row.
 * @param judge compares the drafts with one another and with what is stored.
 */
export async function readRegister<Draft>(
  file: ImportFile,
  fields: readonly FieldDefinition[],
  options: RegisterOptions,
  read: (reader: RowReader, row: number) => { readonly draft: Draft; readonly notes: readonly ImportNote[] },
  judge: (rows: readonly ReadRow<Draft>[]) => readonly RegisterRow<Draft>[],
): Promise<RegisterPreview<Draft>> {
  const opened = await openFile(file, fields, options.choices);
  const { table } = opened;
  if (!table) return summariseRegister({ ...opened, mapping: new Map(), rows: [] }, opened.notes);
  const proposal = options.mapping ? { mapping: options.mapping, notes: [] } : proposeMapping(table, fields);
  const notes = [...opened.notes, ...proposal.notes, ...checkMapping(table, proposal.mapping, fields)];
  if (table.rows.length === 0) {
    notes.push(makeNote('refuse', 'no-rows', { fileName: file.fileName }, { row: table.headerRow }));
  }
  const earlier = options.knownImports?.get(opened.sha256);
  if (earlier !== undefined) {
    notes.push(makeNote('refuse', 'already-imported', { fileName: earlier, count: table.rows.length }));
  }
  const reading = { ...opened, mapping: proposal.mapping, rows: [] };
  if (verdictOf(notes) === 'refuse') return summariseRegister(reading, notes);

  const drafts: ReadRow<Draft>[] = [];
  await forEachPaced(table.rows, options, (row) => {
    const reader = createRowReader(table, proposal.mapping, row);
    const { draft, notes: own } = read(reader, row.row);
    drafts.push({ row: row.row, draft, isFaulty: reader.hasFault(), notes: [...reader.notes(), ...own] });
  });
  return summariseRegister({ ...reading, rows: judge(drafts) }, notes);
}

function summariseRegister<Draft>(
  reading: Pick<RegisterPreview<Draft>, 'fileName' | 'sha256' | 'table' | 'mapping' | 'rows'>,
  fileNotes: readonly ImportNote[],
): RegisterPreview<Draft> {
  const { fileName, sha256, table, mapping, rows } = reading;
  const notes = [...fileNotes, ...rows.flatMap((row) => row.notes)].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const rowsOk = rows.filter((row) => row.state === 'ok').length;
  return {
    fileName,
    sha256,
    table,
    mapping,
    rows,
    notes,
    rowsOk,
    verdict: verdictOf(notes),
    rowsFlagged: countFlaggedRows(notes),
  };
}
