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
