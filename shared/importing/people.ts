import type { Person, Role, World } from '../domain/person.ts';
import { applyDecisions, type RegisterDecisions, type RegisterToWrite } from './apply-decisions.ts';
import { findEmailFault } from './email.ts';
import type { FieldDefinition } from './fields.ts';
import { findTwins, type StoredRecord } from './find-twins.ts';
import type { ImportFile } from './import-file.ts';
import { type ImportNote, makeNote, type NoteColumn } from './import-note.ts';
import { nameKey } from './name-key.ts';
import { readRegister, type RegisterOptions, type RegisterPreview } from './register.ts';
import type { RowReader } from './row-reader.ts';

/** A person as a spreadsheet gives it. */
export type PersonDraft = Pick<
  Person,
  'code' | 'name' | 'roles' | 'world' | 'position' | 'email' | 'languages' | 'conflictCodes' | 'notes'
> & {
  /** Contests the person is available for, as written: “contest 2”. */
  readonly availableFor: readonly string[];
};

const DRAFT_FIELDS = [
  'code',
  'name',
  'roles',
  'world',
  'position',
  'email',
  'languages',
  'conflictCodes',
  'notes',
  'availableFor',
] as const satisfies readonly (keyof PersonDraft)[];

/** Columns of a list of people. */
export const personFields: readonly FieldDefinition[] = [
  {
    id: 'name',
    required: true,
    names: [
      'Nome',
      'Nome e cognome',
      'Cognome e nome',
      'Nominativo',
      'Giurato',
      'Persona',
      'Name',
      'Full name',
      'Juror',
      'Judge',
    ],
  },
  { id: 'code', required: false, names: ['Codice', 'Cod.', 'ID', 'Code'] },
  { id: 'world', required: false, names: ['Mondo', 'Provenienza', 'World'] },
  {
    id: 'position',
    required: false,
    names: ['Ruolo', 'Qualifica', 'Incarico', 'Professione', 'Role', 'Position', 'Job title'],
  },
  { id: 'email', required: false, names: ['Email', 'E-mail', 'Posta elettronica', 'Mail'] },
  { id: 'languages', required: false, names: ['Lingue', 'Lingua', 'Languages', 'Language'] },
  {
    id: 'conflictCodes',
    required: false,
    names: ['Conflitti', 'Conflitti di interesse', 'Incompatibilità', 'Conflicts', 'Conflicts of interest'],
  },
  {
    id: 'availableFor',
    required: false,
    names: ['Disponibile per', 'Disponibilità', 'Contest', 'Available for', 'Availability'],
  },
  { id: 'notes', required: false, names: ['Note', 'Annotazioni', 'Notes'] },
];

/** The five worlds as people write them. */
const WORLDS: ReadonlyMap<string, World> = new Map(
  (
    [
      ['finance', 'finanza'],
      ['business', 'impresa'],
      ['business', 'imprese'],
      ['third-sector', 'terzo settore'],
      ['third-sector', 'third sector'],
      ['institutions', 'istituzioni'],
      ['institutions', 'istituzione'],
      ['research', 'ricerca'],
      ['finance', 'finance'],
      ['business', 'business'],
      ['institutions', 'institutions'],
      ['research', 'research'],
    ] as const
  ).map(([world, written]) => [nameKey(written), world]),
);

/** What else the reading of people may be told. */
export interface PeopleOptions extends RegisterOptions {
  /** Roles every person of the file gets. */
  readonly roles?: readonly Role[];
  /** Codes of the organisations; a conflict with an unknown code is noted. */
  readonly organisationCodes?: readonly string[];
}

/** Reads a list of people, and finds copies within it and of those stored. */
export async function readPeople(
  file: ImportFile,
  stored: readonly StoredRecord<PersonDraft>[],
  options: PeopleOptions = {},
): Promise<RegisterPreview<PersonDraft>> {
  const columns = new Map<number, NoteColumn>();
  const codes = options.organisationCodes ? new Set(options.organisationCodes.map(nameKey)) : null;
  return readRegister(
    file,
    personFields,
    options,
    (reader, row) => {
      const name = reader.cell('name');
      if (name) columns.set(row, name.place.column);
      const world = readWorld(reader);
      const conflictCodes = [...reader.list('conflictCodes')];
      const draft = {
        code: reader.line('code'),
        name: reader.line('name'),
        roles: [...(options.roles ?? [])],
        world: world.value,
        position: reader.line('position'),
        email: reader.line('email'),
        languages: [...reader.list('languages')],
        conflictCodes,
        notes: reader.prose('notes'),
        availableFor: reader.list('availableFor'),
      };
      const unknown = codes ? conflictCodes.filter((code) => !codes.has(nameKey(code))) : [];
      const place = reader.cell('conflictCodes')?.place ?? { row };
      const conflicts = unknown.map((value) => makeNote('warn', 'conflict-unknown', { value }, place));
      return { draft, notes: [...world.notes, ...conflicts, ...findEmailFault(reader.cell('email'))] };
    },
    (rows) => findTwins(rows, stored, (row) => columns.get(row.row) ?? null),
  );
}

/** Reads a list of jurors: people with the role of juror. */
export async function readJurors(
  file: ImportFile,
  stored: readonly StoredRecord<PersonDraft>[],
  options: Omit<PeopleOptions, 'roles'> = {},
): Promise<RegisterPreview<PersonDraft>> {
  return readPeople(file, stored, { ...options, roles: ['juror'] });
}

/** Applies the user's decisions: whom to create, which stored people to fill. */
export function applyPeopleDecisions(
  preview: RegisterPreview<PersonDraft>,
  stored: readonly StoredRecord<PersonDraft>[],
  decisions?: RegisterDecisions,
): RegisterToWrite<PersonDraft> {
  return applyDecisions(preview, stored, DRAFT_FIELDS, decisions);
}

/** An unknown world is noted and left empty: the person comes in, the world is set by hand. */
function readWorld(reader: RowReader): { readonly value: World | null; readonly notes: readonly ImportNote[] } {
  const found = reader.cell('world');
  const written = reader.line('world');
  const value = WORLDS.get(nameKey(written)) ?? null;
  if (!found || written === '' || value) return { value, notes: [] };
  return { value, notes: [makeNote('warn', 'world-unknown', { value: written }, found.place)] };
}
