import { editionSchema, type Edition } from '../domain/edition.ts';
import {
  dimensionSchema,
  templateSchema,
  templateVersionSchema,
  type Dimension,
  type Template,
  type TemplateVersion,
} from '../domain/needs.ts';
import { personSchema, type Person } from '../domain/person.ts';
import { defineRecord, listRecords, readRecord, type Identified } from './record.ts';
import type { DocumentState } from './state.ts';

/** The edition itself; its id is the programme's. */
export const editionRecord = defineRecord('edition', editionSchema);
/** People of the programme, by person id. */
export const personRecord = defineRecord('person', personSchema);
/** Templates of needs analyses that somebody made or changed, by template id. */
export const templateRecord = defineRecord('template', templateSchema);
/** Versions of templates, by version id. */
export const templateVersionRecord = defineRecord('template-version', templateVersionSchema);
/** Dimensions of the versions, by {@link dimensionRecordIdOf}. */
export const dimensionRecord = defineRecord('dimension', dimensionSchema);

/** Spells the id of a dimension's record. A dimension keeps its own id from version to version, so that levels can be compared. */
export function dimensionRecordIdOf(version: string, dimension: string): string {
  return `${version}.${dimension}`;
}

/** What a `programme/<id>` document says. */
export interface ProgrammeDocument {
  readonly edition: Edition;
  readonly people: readonly Identified<Person>[];
}

/** Reads a programme document; a document that holds nothing yet reads as an unnamed edition without people. */
export function readProgramme(state: DocumentState, id: string): ProgrammeDocument {
  return {
    edition: readRecord(state, editionRecord, id) ?? editionSchema.parse({}),
    people: listRecords(state, personRecord),
  };
}

/** What a programme says of its own templates, archived ones included. */
export interface StoredTemplates {
  readonly templates: readonly Identified<Template>[];
  readonly versions: readonly Identified<TemplateVersion>[];
  /** By {@link dimensionRecordIdOf}; archived ones included. */
  readonly dimensions: readonly Identified<Dimension>[];
}

/** Reads the templates of a programme document. */
export function readStoredTemplates(state: DocumentState): StoredTemplates {
  return {
    templates: listRecords(state, templateRecord),
    versions: listRecords(state, templateVersionRecord),
    dimensions: listRecords(state, dimensionRecord),
  };
}
