import type { Moment } from '../../../../shared/domain/needs.ts';
import type { Role } from '../../../../shared/domain/person.ts';
import { applyOrganisationDecisions, type OrganisationDraft } from '../../../../shared/importing/organisations.ts';
import type { RegisterDecisions, RegisterToWrite } from '../../../../shared/importing/apply-decisions.ts';
import type { StoredRecord } from '../../../../shared/importing/find-twins.ts';
import { applyNeedsDecisions, isNeedUnchanged, type NeedDraft } from '../../../../shared/importing/needs.ts';
import { applyPeopleDecisions, type PersonDraft } from '../../../../shared/importing/people.ts';
import type { RegisterPreview } from '../../../../shared/importing/register.ts';
import type { TableFacts } from '../../../data/spreadsheets/table-facts.ts';

interface ReadOf<Draft> {
  readonly preview: RegisterPreview<Draft>;
  /** What it was compared with. */
  readonly stored: readonly StoredRecord<Draft>[];
  /** Null when the file could not be read at all. */
  readonly facts: TableFacts | null;
}

/** A spreadsheet as read: a list of organisations, of people with a role, or of needs at a moment. */
export type RegisterReading =
  | (ReadOf<OrganisationDraft> & { readonly content: 'organisations' })
  | (ReadOf<PersonDraft> & { readonly content: 'people'; readonly role: Role | null })
  | (ReadOf<NeedDraft> & { readonly content: 'needs'; readonly moment: Moment; readonly map: MapOfNeeds });

/** The version of a template that imported needs are marked with. */
export interface MapOfNeeds {
  readonly template: string;
  readonly version: string;
}

/** What is to be written, with the kind of things it is. */
export type RegisterWrite =
  | { readonly content: 'organisations'; readonly toWrite: RegisterToWrite<OrganisationDraft> }
  | { readonly content: 'people'; readonly toWrite: RegisterToWrite<PersonDraft> }
  | {
      readonly content: 'needs';
      readonly toWrite: RegisterToWrite<NeedDraft>;
      readonly moment: Moment;
      readonly map: MapOfNeeds;
    };

/** What an import would do, in figures. */
export interface ImportSummary {
  readonly created: number;
  /** Rows that are joined to a stored one or to another row. */
  readonly merged: number;
  readonly leftOut: number;
  /** Of those left out: copies nobody has decided about. */
  readonly undecided: number;
  /** Of those left out: rows that must be mended in the file. */
  readonly faulty: number;
  /** Fields on which a merged row says something else than what stays. */
  readonly kept: number;
}

/** Applies the decisions taken so far. */
export function decide(reading: RegisterReading, decisions: RegisterDecisions): RegisterWrite {
  switch (reading.content) {
    case 'organisations': {
      const { content, preview, stored } = reading;
      return { content, toWrite: applyOrganisationDecisions(preview, stored, decisions) };
    }
    case 'people': {
      const { content, preview, stored } = reading;
      return { content, toWrite: applyPeopleDecisions(preview, stored, decisions) };
    }
    case 'needs': {
      const { content, preview, moment, map } = reading;
      return { content, toWrite: applyNeedsDecisions(preview, decisions), moment, map };
    }
    default:
      return reading satisfies never;
  }
}

/** Counts what would happen. */
export function summarise(
  reading: RegisterReading,
  { toWrite }: RegisterWrite,
  decisions: RegisterDecisions,
): ImportSummary {
  const { rows } = reading.preview;
  const created = toWrite.create.length;
  const leftOut = toWrite.leftOutRows.length;
  const undecided = rows.filter((row) => row.twin !== null && !decisions.has(row.row)).length;
  const faulty = rows.filter((row) => row.state === 'held' && row.twin === null && !isNeedUnchanged(row)).length;
  const kept = [...toWrite.create, ...toWrite.update].reduce((count, one) => count + one.kept.length, 0);
  return { created, merged: rows.length - created - leftOut, leftOut, undecided, faulty, kept };
}

/** How many things the import would add or fill. */
export function countImported({ created, merged }: ImportSummary): number {
  return created + merged;
}
