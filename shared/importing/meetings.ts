import type { FieldDefinition } from './fields.ts';
import type { ImportFile } from './import-file.ts';
import { type ImportNote, makeNote } from './import-note.ts';
import { createNameIndex, type NamedEntry } from './name-index.ts';
import { readRegister, type RegisterOptions, type RegisterPreview } from './register.ts';
import type { FieldCell } from './row-reader.ts';

/** A meeting with an organisation, as a spreadsheet gives it. */
export interface MeetingDraft {
  readonly organisationId: string | null;
  readonly organisationName: string;
  /** ISO `yyyy-mm-dd`; null while it is to be agreed. */
  readonly date: string | null;
  readonly topic: string;
}

/** Columns of a list of meetings. */
export const meetingFields: readonly FieldDefinition[] = [
  {
    id: 'organisation',
    required: true,
    names: ['Organizzazione', 'Realtà', 'Impresa', 'Nome', 'Organisation', 'Organization', 'Company'],
  },
  {
    id: 'date',
    required: true,
    names: ['Data incontro', 'Data', 'Data dell’incontro', 'Giorno', 'Date', 'Meeting date', 'Day'],
  },
  { id: 'topic', required: false, names: ['Argomento', 'Tema', 'Oggetto', 'Topic', 'Subject'] },
];

/** Reads a list of meetings with organisations that are already there. Dates are day first. */
export async function readMeetings(
  file: ImportFile,
  organisations: readonly NamedEntry[],
  options: RegisterOptions = {},
): Promise<RegisterPreview<MeetingDraft>> {
  const find = createNameIndex(organisations);
  return readRegister<MeetingDraft>(
    file,
    meetingFields,
    options,
    (reader, row) => {
      const organisationName = reader.line('organisation');
      const { id, notes } = findOrganisation(organisationName, reader.cell('organisation'), row);
      const draft = { organisationId: id, organisationName, date: reader.date('date'), topic: reader.line('topic') };
      return { draft, notes };
    },
    (rows) =>
      rows.map(({ row, draft, isFaulty, notes }) => ({
        row,
        draft,
        notes,
        twin: null,
        state: isFaulty || draft.organisationId === null ? ('held' as const) : ('ok' as const),
      })),
  );

  function findOrganisation(
    name: string,
    found: FieldCell | null,
    row: number,
  ): { readonly id: string | null; readonly notes: readonly ImportNote[] } {
    const place = found?.place ?? { row };
    if (name === '') return { id: null, notes: [makeNote('warn', 'organisation-missing', {}, place)] };
    const match = find(name);
    if (match.kind === 'found') return { id: match.entry.id, notes: [] };
    if (match.kind !== 'likely')
      return { id: null, notes: [makeNote('warn', `organisation-${match.kind}`, { name }, place)] };
    const { id, name: likely } = match.entry;
    const proposal = { kind: 'take-name' as const, of: 'organisation' as const, id, name: likely };
    return { id: null, notes: [makeNote('warn', 'organisation-likely', { name, likely }, { ...place, proposal })] };
  }
}
