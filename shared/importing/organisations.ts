import type { Organisation } from '../domain/organisation.ts';
import { applyDecisions, type RegisterDecisions, type RegisterToWrite } from './apply-decisions.ts';
import type { FieldDefinition } from './fields.ts';
import { findTwins, type StoredRecord } from './find-twins.ts';
import type { ImportFile } from './import-file.ts';
import { findEmailFault } from './email.ts';
import { readRegister, type RegisterOptions, type RegisterPreview } from './register.ts';

/** An organisation as a spreadsheet gives it. */
export type OrganisationDraft = Pick<
  Organisation,
  | 'code'
  | 'name'
  | 'legalForm'
  | 'sector'
  | 'projectName'
  | 'description'
  | 'contactName'
  | 'contactEmail'
  | 'website'
  | 'tags'
  | 'source'
  | 'notes'
> & {
  /** Contribution asked for, in whole cents; null where the file says nothing. */
  readonly requestedCents: number | null;
};

/** Everything a draft holds, for merging. */
const DRAFT_FIELDS = [
  'code',
  'name',
  'legalForm',
  'sector',
  'projectName',
  'description',
  'contactName',
  'contactEmail',
  'website',
  'tags',
  'source',
  'notes',
  'requestedCents',
] as const satisfies readonly (keyof OrganisationDraft)[];

/** Columns of a list of organisations. */
export const organisationFields: readonly FieldDefinition[] = [
  {
    id: 'name',
    required: true,
    names: [
      'Nome',
      'Organizzazione',
      'Nome organizzazione',
      'Nome dell’organizzazione',
      'Realtà',
      'Denominazione',
      'Ragione sociale',
      'Impresa',
      'Cooperativa',
      'Ente',
      'Name',
      'Organisation',
      'Organization',
      'Company',
    ],
  },
  { id: 'code', required: false, names: ['Codice', 'Cod.', 'ID', 'Code'] },
  {
    id: 'legalForm',
    required: false,
    names: ['Forma', 'Forma giuridica', 'Natura giuridica', 'Tipo', 'Legal form', 'Form', 'Type'],
  },
  { id: 'sector', required: false, names: ['Settore', 'Ambito', 'Settore di attività', 'Sector', 'Field', 'Industry'] },
  {
    id: 'projectName',
    required: false,
    names: ['Progetto', 'Nome progetto', 'Titolo progetto', 'Project', 'Project name', 'Prodotto'],
  },
  {
    id: 'description',
    required: false,
    names: ['Descrizione', 'Descrizione progetto', 'Sintesi', 'Presentazione', 'Description', 'Summary', 'Abstract'],
  },
  {
    id: 'contactName',
    required: false,
    names: [
      'Referente',
      'Contatto',
      'Persona di riferimento',
      'Nome referente',
      'Contact',
      'Contact person',
      'Contact name',
    ],
  },
  {
    id: 'contactEmail',
    required: false,
    names: ['Email', 'E-mail', 'Posta elettronica', 'Indirizzo email', 'Mail', 'Email referente', 'Contact email'],
  },
  { id: 'website', required: false, names: ['Sito', 'Sito web', 'Sito internet', 'Web', 'Website', 'URL', 'Homepage'] },
  { id: 'tags', required: false, names: ['Etichette', 'Parole chiave', 'Tag', 'Tags', 'Keywords'] },
  {
    id: 'requestedCents',
    required: false,
    names: ['Contributo richiesto', 'Importo richiesto', 'Richiesta', 'Budget', 'Amount requested', 'Requested amount'],
  },
  { id: 'source', required: false, names: ['Fonte', 'Source'] },
  { id: 'notes', required: false, names: ['Note', 'Annotazioni', 'Osservazioni', 'Notes', 'Remarks'] },
];

/** Reads a list of organisations, and finds copies within it and of those stored. */
export async function readOrganisations(
  file: ImportFile,
  stored: readonly StoredRecord<OrganisationDraft>[],
  options: RegisterOptions = {},
): Promise<RegisterPreview<OrganisationDraft>> {
  const columns = new Map<number, NonNullable<ReturnType<Parameters<typeof findTwins>[2]>>>();
  return readRegister(
    file,
    organisationFields,
    options,
    (reader, row) => {
      const name = reader.cell('name');
      if (name) columns.set(row, name.place.column);
      const draft = {
        code: reader.line('code'),
        name: reader.line('name'),
        legalForm: reader.line('legalForm'),
        sector: reader.line('sector'),
        projectName: reader.line('projectName'),
        description: reader.prose('description'),
        contactName: reader.line('contactName'),
        contactEmail: reader.line('contactEmail'),
        website: reader.line('website'),
        tags: [...reader.list('tags')],
        source: reader.line('source'),
        notes: reader.prose('notes'),
        requestedCents: reader.cents('requestedCents'),
      };
      return { draft, notes: findEmailFault(reader.cell('contactEmail')) };
    },
    (rows) => findTwins(rows, stored, (row) => columns.get(row.row) ?? null),
  );
}

/** Applies the user's decisions: what to create, which stored organisations to fill. */
export function applyOrganisationDecisions(
  preview: RegisterPreview<OrganisationDraft>,
  stored: readonly StoredRecord<OrganisationDraft>[],
  decisions?: RegisterDecisions,
): RegisterToWrite<OrganisationDraft> {
  return applyDecisions(preview, stored, DRAFT_FIELDS, decisions);
}
