import { ulid } from 'ulid';
import { z } from 'zod';

const ulidText = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

/** Identifies an edition of the programme (ULID). */
export const programmeIdSchema = ulidText.brand<'ProgrammeId'>();
/** Identifies an organisation (ULID). */
export const organisationIdSchema = ulidText.brand<'OrganisationId'>();
/** Identifies a person of the programme (ULID). */
export const personIdSchema = ulidText.brand<'PersonId'>();
/** Identifies a contest (ULID). */
export const contestIdSchema = ulidText.brand<'ContestId'>();
/** Identifies a criterion within its contest (ULID). */
export const criterionIdSchema = ulidText.brand<'CriterionId'>();
/** Identifies a pitch within its contest (ULID). */
export const pitchIdSchema = ulidText.brand<'PitchId'>();
/** Identifies a juror within a contest (ULID). */
export const jurorIdSchema = ulidText.brand<'JurorId'>();
/** Identifies a panel of a jury (ULID). */
export const panelIdSchema = ulidText.brand<'PanelId'>();
/** Identifies an item of a contest's agenda (ULID). */
export const agendaItemIdSchema = ulidText.brand<'AgendaItemId'>();
/** Identifies a prize of a contest (ULID). */
export const prizeIdSchema = ulidText.brand<'PrizeId'>();
/** Identifies a decision of a jury (ULID). */
export const decisionIdSchema = ulidText.brand<'DecisionId'>();
/** Identifies an event in the trace of a result (ULID). */
export const resultEventIdSchema = ulidText.brand<'ResultEventId'>();
/** Identifies an attachment of an organisation (ULID); its bytes are found by their SHA-256. */
export const attachmentIdSchema = ulidText.brand<'AttachmentId'>();
/** Identifies a template of needs analyses (ULID). */
export const templateIdSchema = ulidText.brand<'TemplateId'>();
/** Identifies a version of a template (ULID). */
export const templateVersionIdSchema = ulidText.brand<'TemplateVersionId'>();
/** Identifies a dimension within a version of a template (ULID). */
export const dimensionIdSchema = ulidText.brand<'DimensionId'>();
/** Identifies a needs assessment (ULID). */
export const assessmentIdSchema = ulidText.brand<'AssessmentId'>();
/** Identifies a card on a board (ULID). */
export const cardIdSchema = ulidText.brand<'CardId'>();
/** Identifies a request for help (ULID). */
export const requestIdSchema = ulidText.brand<'RequestId'>();
/** Identifies a coaching session (ULID). */
export const sessionIdSchema = ulidText.brand<'SessionId'>();
/** Identifies a step of a session’s agenda (ULID). */
export const sessionStepIdSchema = ulidText.brand<'SessionStepId'>();
/** Identifies a decision taken in coaching (ULID). */
export const coachingDecisionIdSchema = ulidText.brand<'CoachingDecisionId'>();
/** Identifies a piece of advice (ULID). */
export const adviceIdSchema = ulidText.brand<'AdviceId'>();
/** Identifies an action (ULID). */
export const actionIdSchema = ulidText.brand<'ActionId'>();

export type ProgrammeId = z.infer<typeof programmeIdSchema>;
export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type PersonId = z.infer<typeof personIdSchema>;
export type ContestId = z.infer<typeof contestIdSchema>;
export type AttachmentId = z.infer<typeof attachmentIdSchema>;

/**
 * Makes a fresh identifier of the kind the schema brands, e.g. `newId(organisationIdSchema)`.
 *
 * @param now milliseconds since the epoch; tests pass their own so that histories repeat.
 */
export function newId<Schema extends z.ZodType<string>>(schema: Schema, now?: number): z.output<Schema> {
  return schema.parse(ulid(now));
}
