import type { Scale } from '../domain/scale.ts';
import type { FieldDefinition } from './fields.ts';
import { findTwins } from './find-twins.ts';
import type { ImportFile } from './import-file.ts';
import { type ImportNote, makeNote, type NoteColumn, verdictOf } from './import-note.ts';
import { readRegister, type RegisterOptions, type RegisterPreview } from './register.ts';
import type { RowReader } from './row-reader.ts';

/** A criterion as a spreadsheet gives it. What the file leaves out is null; the contest form asks for it. */
export interface CriterionDraft {
  readonly name: string;
  /** The name in the other language, by which a sheet of marks may call it. */
  readonly otherName: string;
  readonly question: string;
  readonly weight: number | null;
  readonly scale: Scale | null;
  /** Criteria have no code; twins are found by name. */
  readonly code: '';
}

/** A table of criteria, with the one scale of the contest when all rows agree on it. */
export interface CriteriaPreview extends RegisterPreview<CriterionDraft> {
  readonly scale: Scale | null;
}

/** Columns of a table of criteria. */
export const criterionFields: readonly FieldDefinition[] = [
  { id: 'name', required: true, names: ['Criterio', 'Nome', 'Criterion', 'Name'] },
  {
    id: 'otherName',
    required: false,
    names: ['criterio_it', 'Criterio in italiano', 'Criterio (it)', 'Altro nome', 'Other name'],
  },
  { id: 'question', required: false, names: ['Domanda', 'Descrizione', 'Question', 'Description'] },
  { id: 'min', required: false, names: ['Minimo', 'Min', 'Voto minimo', 'Minimum'] },
  { id: 'max', required: false, names: ['Massimo', 'Max', 'Voto massimo', 'Maximum'] },
  { id: 'step', required: false, names: ['Passo', 'Scatto', 'Step'] },
  { id: 'weight', required: false, names: ['Peso', 'Fattore', 'Weight', 'Factor'] },
];

/** Reads a table of criteria. A contest has one scale: rows that differ in it are said. */
export async function readCriteria(file: ImportFile, options: RegisterOptions = {}): Promise<CriteriaPreview> {
  const columns = new Map<number, NoteColumn>();
  const faulty = new Set<number>();
  const preview = await readRegister<CriterionDraft>(
    file,
    criterionFields,
    options,
    (reader, row) => {
      const name = reader.cell('name');
      if (name) columns.set(row, name.place.column);
      const weight = reader.number('weight');
      const { scale, notes } = readScale(reader, row);
      const place = reader.cell('weight')?.place ?? { row };
      const all =
        weight !== null && weight <= 0 ? [...notes, makeNote('warn', 'weight-impossible', { weight }, place)] : notes;
      if (all.length > 0) faulty.add(row);
      const draft = {
        name: reader.line('name'),
        otherName: reader.line('otherName'),
        question: reader.line('question'),
        weight,
        scale,
        code: '' as const,
      };
      return { draft, notes: all };
    },
    (rows) =>
      findTwins(
        rows.map((row) => ({ ...row, isFaulty: row.isFaulty || faulty.has(row.row) })),
        [],
        (row) => columns.get(row.row) ?? null,
      ),
  );
  const [first, ...others] = preview.rows.map((row) => row.draft.scale).filter((scale) => scale !== null);
  const isShared = others.every((scale) => JSON.stringify(scale) === JSON.stringify(first));
  if (isShared) return { ...preview, scale: first ?? null };
  const notes = [...preview.notes, makeNote('warn', 'scales-differ', {})];
  return { ...preview, scale: null, notes, verdict: verdictOf(notes) };
}

function readScale(
  reader: RowReader,
  row: number,
): { readonly scale: Scale | null; readonly notes: readonly ImportNote[] } {
  const min = reader.number('min') ?? 0;
  const max = reader.number('max');
  const step = reader.number('step') ?? 1;
  if (max === null) return { scale: null, notes: [] };
  if (min >= max) {
    const place = reader.cell('max')?.place ?? { row };
    return { scale: null, notes: [makeNote('warn', 'scale-impossible', { min, max }, place)] };
  }
  const steps = (max - min) / step;
  if (step <= 0 || Math.abs(steps - Math.round(steps)) > 1e-6) {
    return {
      scale: null,
      notes: [makeNote('warn', 'step-impossible', { step }, reader.cell('step')?.place ?? { row })],
    };
  }
  return { scale: { min, max, step }, notes: [] };
}
