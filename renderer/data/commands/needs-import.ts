import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { assessmentRecord, levelMarkIdOf, levelMarkRecord } from '../../../shared/documents/organisation-document.ts';
import { assessmentIdSchema, newId } from '../../../shared/domain/ids.ts';
import type { Moment } from '../../../shared/domain/needs.ts';
import type { RegisterToWrite } from '../../../shared/importing/apply-decisions.ts';
import {
  ASSESSOR_OF_FILES,
  namedDimensions,
  type NeedDraft,
  type NeedsSetting,
  type StoredNeed,
} from '../../../shared/importing/needs.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import type { TemplateView } from '../../../shared/needs/templates.ts';
import type { AssessmentRow, OrganisationRow } from '../rows.ts';
import type { DocumentChange, DocumentStore, ImportRow, SaveFailure } from '../store-contract.ts';
import type { ImportOutcome } from './organisations-import.ts';
import { recordChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What all assessments of one import have in common. */
export interface AssessmentOfFile {
  /** Ids of the template and of the version whose levels the file names. */
  readonly template: string;
  readonly version: string;
  readonly moment: Moment;
  /** Who imports it, in words. */
  readonly author: string;
  /** ISO day. */
  readonly date: string;
}

/** Stores needs of a spreadsheet: one assessment per organisation, all of it or nothing, as one undo step. */
export async function importNeeds(
  store: DocumentStore,
  assessment: AssessmentOfFile,
  toWrite: RegisterToWrite<NeedDraft>,
  imported: ImportRow,
): Promise<Result<ImportOutcome, SaveFailure>> {
  const needs = toWrite.create.map(({ draft }) => draft);
  const saved = await store.change({
    undoLabel: 'organisations:import.needs.undo',
    documents: assessmentsOf(needs, assessment),
    imports: [imported],
  });
  return saved.ok ? ok({ created: needs.length, filled: 0 }) : saved;
}

/** What writes the assessments of a file; drafts whose organisation or dimension is not known are left out. */
export function assessmentsOf(needs: readonly NeedDraft[], assessment: AssessmentOfFile): readonly DocumentChange[] {
  const byOrganisation = new Map<string, NeedDraft[]>();
  for (const need of needs) {
    if (need.organisationId === null) continue;
    byOrganisation.set(need.organisationId, [...(byOrganisation.get(need.organisationId) ?? []), need]);
  }
  return [...byOrganisation].map(([organisation, own]) => {
    const id = newId(assessmentIdSchema);
    const source = [...new Set(own.map((need) => need.source).filter((text) => text !== ''))].join(', ');
    return {
      documentId: documentIdOf({ kind: 'organisation', id: organisation }),
      changes: [
        recordChange(assessmentRecord, id, { ...assessment, assessor: ASSESSOR_OF_FILES, source }),
        ...own.flatMap(({ dimensionId, present, target, priority, hours }) =>
          dimensionId === null
            ? []
            : [
                recordChange(
                  levelMarkRecord,
                  levelMarkIdOf(id, dimensionId),
                  withoutEmpty({ present, target, priority, hours }),
                ),
              ],
        ),
      ],
    };
  });
}

/** What is stored, as far as a file of needs is read against it. */
export interface KnownNeeds {
  readonly organisations: readonly OrganisationRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly templates: readonly TemplateView[];
}

/**
 * What the cells of a file of needs may name, with the version that its assessments are made with.
 *
 * @returns null when the template has no published version.
 */
export function needsSettingOf(
  { organisations, assessments, templates }: KnownNeeds,
  template: string,
  moment: Moment,
): { readonly setting: NeedsSetting; readonly map: Pick<AssessmentOfFile, 'template' | 'version'> } | null {
  const version = templates.find(({ id }) => id === template)?.current ?? null;
  if (version === null) return null;
  return {
    setting: {
      organisations: organisations.map(({ id, name, code }) => ({ id, name, otherNames: code === '' ? [] : [code] })),
      dimensions: namedDimensions(version.dimensions),
      levelNames: version.levelNames,
      moment,
      stored: latestNeeds(assessments.filter((one) => one.version === version.id)),
    },
    map: { template, version: version.id },
  };
}

/** The needs of the latest assessment of each organisation, moment and assessor. */
function latestNeeds(assessments: readonly AssessmentRow[]): readonly StoredNeed[] {
  const latest = new Map<string, AssessmentRow>();
  for (const one of assessments) {
    const key = `${one.organisation}.${one.moment}.${one.assessor}`;
    const known = latest.get(key);
    if (known === undefined || known.date < one.date || (known.date === one.date && known.id < one.id)) {
      latest.set(key, one);
    }
  }
  return [...latest.values()].flatMap(({ organisation, moment, assessor, marks }) =>
    Object.entries(marks).map(([dimensionId, { present, target, priority, hours }]) => ({
      organisationId: organisation,
      dimensionId,
      moment,
      assessor,
      present,
      target,
      priority,
      hours,
    })),
  );
}
