import type { Action, Advice, Attendance, CoachingDecision, CoachingSession } from '../../shared/domain/coaching.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Attachment, Organisation } from '../../shared/domain/organisation.ts';
import type { Card, HelpRequest, LevelMark, NeedsAssessment } from '../../shared/domain/needs.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Conflict } from '../../shared/documents/conflicts.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import type { ContestDocument } from '../../shared/documents/contest-document.ts';
import type { Identified } from '../../shared/documents/record.ts';
import type { ResultDocument } from '../../shared/documents/result-document.ts';
import type { DraftEntry, HashedSubmission } from '../../shared/documents/sheet-document.ts';

/** Projection: an edition of the programme. */
export interface EditionRow extends Edition {
  readonly id: string;
}

/** Projection: a person of the programme. */
export interface PersonRow extends Person {
  readonly id: string;
  readonly programmeId: string;
}

/** Projection: an organisation, archived ones included. */
export interface OrganisationRow extends Organisation {
  readonly id: string;
  /** The name without case, accents and punctuation differences: what search and duplicate checks compare. */
  readonly nameKey: string;
  readonly attachments: readonly Identified<Attachment>[];
}

/** What every row of needs and coaching says of where it belongs. Archived records have no row. */
interface OfOrganisation {
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
}

/** Projection: a needs assessment with its marks by dimension id. */
export interface AssessmentRow extends NeedsAssessment, OfOrganisation {
  readonly marks: Readonly<Record<string, LevelMark>>;
}

/** Projection: a card of a board. */
export interface CardRow extends Card, OfOrganisation {}

/** Projection: a request for help. */
export interface HelpRequestRow extends HelpRequest, OfOrganisation {}

/** Projection: a coaching session with who spent how long in it. */
export interface SessionRow extends CoachingSession, OfOrganisation {
  readonly attendance: readonly Attendance[];
}

/** Projection: a decision taken in coaching. */
export interface CoachingDecisionRow extends CoachingDecision, OfOrganisation {}

/** Projection: a piece of advice. */
export interface AdviceRow extends Advice, OfOrganisation {}

/** Projection: an action. */
export interface ActionRow extends Action, OfOrganisation {}

/** Projection: a part of the words of a session's notes, its id `<session>.<number>`. No row while nothing is written. */
export interface NotesRow extends OfOrganisation {
  readonly session: string;
  readonly text: string;
}

/** Projection: a contest with everything its document says. */
export interface ContestRow {
  readonly id: string;
  readonly title: string;
  readonly archived: boolean;
  readonly document: ContestDocument;
}

/** Projection: a juror's sheet. Drafts hold only what is set; marks by criterion id. */
export interface SheetRow {
  readonly documentId: string;
  readonly contest: string;
  readonly juror: string;
  readonly drafts: readonly (Omit<DraftEntry, 'marks'> & {
    readonly pitch: string;
    readonly marks: Readonly<Record<string, number>>;
  })[];
  /** First to last. */
  readonly submissions: readonly HashedSubmission[];
}

/** Projection: the result of a contest with its decisions and its trace. */
export interface ResultRow extends ResultDocument {
  /** The contest's id. */
  readonly id: string;
}

/** Projection: something that waits for a choice between two laptops' words. */
export interface ConflictRow extends Conflict {
  /** `documentId type id field kind`, joined by spaces. */
  readonly key: string;
  readonly documentId: DocumentId;
}
