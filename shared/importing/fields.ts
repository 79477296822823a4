import type { OpenedTable } from './open-table.ts';
import { type ImportNote, makeNote } from './import-note.ts';
import { headingKey } from './name-key.ts';

/** A field that a column may hold, with the headings it goes by: the first ones win over the later ones. */
export interface FieldDefinition {
  readonly id: string;
  readonly names: readonly string[];
  readonly required: boolean;
}

/** Which field each column holds: column index (A is 0) → field id. The user can change every line of it. */
export type ColumnMapping = ReadonlyMap<number, string>;

/** A mapping with what there is to say about it. */
export interface MappingProposal {
  readonly mapping: ColumnMapping;
  readonly notes: readonly ImportNote[];
}

/** Makes the function that says which field a heading stands for. */
export function createRecogniser(fields: readonly FieldDefinition[]): (heading: string) => string | null {
  const ranks = rankHeadings(fields);
  return (heading) => ranks.get(headingKey(heading))?.field ?? null;
}

/**
 * Proposes which column holds which field. Headings are compared without regard to case, accents, spaces and
 * punctuation. Where two different headings fit one field, the better one is taken and the other left out; where the
 * same heading comes twice nothing is chosen, and the note refuses until the user does.
 */
export function proposeMapping(table: OpenedTable, fields: readonly FieldDefinition[]): MappingProposal {
  const ranks = rankHeadings(fields);
  const mapping = new Map<number, string>();
  const notes: ImportNote[] = [];
  for (const field of fields) {
    const candidates = table.columns.flatMap((column) => {
      const rank = ranks.get(headingKey(column.header));
      return rank?.field === field.id ? [{ column, rank: rank.rank }] : [];
    });
    const best = Math.min(...candidates.map((candidate) => candidate.rank));
    const [first, ...twins] = candidates.filter((candidate) => candidate.rank === best);
    if (first && twins.length > 0) {
      const letters = [first, ...twins].map((twin) => twin.column.letter);
      notes.push(
        makeNote('refuse', 'column-repeated', { header: first.column.header, letters }, { row: table.headerRow }),
      );
    }
    if (first) mapping.set(first.column.index, field.id);
  }
  return { mapping, notes };
}

/** Says what the chosen mapping lacks (a required field: nothing can be read) and which columns it leaves out. */
export function checkMapping(
  table: OpenedTable,
  mapping: ColumnMapping,
  fields: readonly FieldDefinition[],
): readonly ImportNote[] {
  const mapped = new Set(mapping.values());
  const missing = fields
    .filter((field) => field.required && !mapped.has(field.id))
    .map((field) => makeNote('refuse', 'column-missing', { field: field.id }, { row: table.headerRow }));
  const leftOut = table.columns.filter((column) => !mapping.has(column.index)).map((column) => column.header);
  if (leftOut.length === 0) return missing;
  const params = { columns: leftOut, count: leftOut.length };
  return [...missing, makeNote('info', 'columns-left-out', params, { row: table.headerRow })];
}

/** Finds the column of a field. */
export function columnOf(mapping: ColumnMapping, field: string): number | null {
  for (const [column, mapped] of mapping) if (mapped === field) return column;
  return null;
}

function rankHeadings(fields: readonly FieldDefinition[]): Map<string, { field: string; rank: number }> {
  const ranks = new Map<string, { field: string; rank: number }>();
  for (const field of fields) {
    for (const [rank, name] of field.names.entries()) {
      const key = headingKey(name);
      if (!ranks.has(key)) ranks.set(key, { field: field.id, rank });
    }
  }
  return ranks;
}
