import {
  assessmentRecord,
  levelMarkIdOf,
  levelMarkRecord,
  type AssessmentWithMarks,
} from '../../../shared/documents/organisation-document.ts';
import { assessmentIdSchema, newId } from '../../../shared/domain/ids.ts';
import type { LevelMark, NeedsAssessment } from '../../../shared/domain/needs.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { checkMark, type MarkRefusal } from '../../../shared/needs/level-check.ts';
import type { VersionView } from '../../../shared/needs/templates.ts';
import type { DocumentStore, SaveFailure } from '../store-contract.ts';
import { organisationChange } from './organisation-change.ts';
import { recordChange, traceChange } from './record-change.ts';
import { withoutEmpty } from './without-empty.ts';

/** What a new assessment is: by whom, when, with which template. */
export type NewAssessment = Pick<NeedsAssessment, 'template' | 'moment' | 'assessor' | 'author' | 'date'>;

/** A mark as somebody writes it. */
export type MarkFields = Partial<Omit<LevelMark, 'agreed'>>;

/**
 * Begins an assessment with the given version of its template.
 *
 * @param from whose marks it starts from; those outside the new version stay behind.
 */
export async function startAssessment(
  store: DocumentStore,
  organisation: string,
  fields: NewAssessment,
  version: VersionView,
  from: AssessmentWithMarks | null = null,
): Promise<Result<{ readonly id: string }, SaveFailure>> {
  const id = newId(assessmentIdSchema);
  const marks = [...(from?.marks ?? [])].flatMap(([dimension, mark]) => {
    const { agreed: _agreed, ...kept } = mark;
    if (!checkMark(version, dimension, kept).ok) return [];
    return [recordChange(levelMarkRecord, levelMarkIdOf(id, dimension), withoutEmpty(kept))];
  });
  const saved = await store.change(
    organisationChange(organisation, 'needs:undo.start', [
      // The first moment and the coach are fallbacks too; they are written all the same, so that no later fallback changes them.
      recordChange(assessmentRecord, id, { ...withoutEmpty(fields), version: version.id }),
      ...marks,
    ]),
  );
  return saved.ok ? ok({ id }) : saved;
}

/** Changes what an assessment says of itself: its day, who looked, its note. */
export function changeAssessment(
  store: DocumentStore,
  organisation: string,
  assessment: string,
  fields: Partial<Pick<NeedsAssessment, 'moment' | 'assessor' | 'author' | 'date' | 'note'>>,
): Promise<Result<null, SaveFailure>> {
  return store.change(
    organisationChange(organisation, 'needs:undo.edit', [recordChange(assessmentRecord, assessment, fields)]),
  );
}

/** Writes what an assessment says of one dimension. A level that the version does not have is refused, and nothing is written. */
export async function markDimension(
  store: DocumentStore,
  organisation: string,
  assessment: string,
  version: VersionView,
  dimension: string,
  fields: MarkFields,
): Promise<Result<null, SaveFailure | MarkRefusal>> {
  const checked = checkMark(version, dimension, fields);
  if (!checked.ok) return checked;
  return store.change(
    organisationChange(organisation, 'needs:undo.mark', [...markChanges(assessment, dimension, fields)]),
  );
}

/**
 * What changes a mark of an assessment. Marks are records of their own: only the trace tells whoever archived the assessment meanwhile
 * that they changed.
 */
export function markChanges(assessment: string, dimension: string, fields: Partial<LevelMark>) {
  return [
    recordChange(levelMarkRecord, levelMarkIdOf(assessment, dimension), fields),
    traceChange(assessmentRecord, assessment, { marksTouched: true }),
  ];
}

/** The two looks whose difference was talked about. */
export interface Agreement {
  /** Id of the organisation's own assessment, and of the one by its coach or expert. */
  readonly own: string;
  readonly outside: string;
  readonly dimension: string;
  readonly level: number;
}

/**
 * Notes the level that organisation and coach agree on: the coach's look takes it, the organisation's own keeps what it said and notes the
 * agreement. One undo step.
 */
export async function agreeLevel(
  store: DocumentStore,
  organisation: string,
  version: VersionView,
  { own, outside, dimension, level }: Agreement,
): Promise<Result<null, SaveFailure | MarkRefusal>> {
  const checked = checkMark(version, dimension, { present: level });
  if (!checked.ok) return checked;
  return store.change(
    organisationChange(organisation, 'needs:undo.agree', [
      ...markChanges(own, dimension, { agreed: level }),
      ...markChanges(outside, dimension, { present: level }),
    ]),
  );
}

/** Takes an assessment out of every list and comparison. Its marks stay, so that undo brings it back whole. */
export function archiveAssessment(
  store: DocumentStore,
  organisation: string,
  assessment: string,
): Promise<Result<null, SaveFailure>> {
  return store.change(
    organisationChange(organisation, 'needs:undo.archive', [
      recordChange(assessmentRecord, assessment, { archived: true }),
    ]),
  );
}
