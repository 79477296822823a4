import type {
  ActionRow,
  AdviceRow,
  AssessmentRow,
  CardRow,
  CoachingDecisionRow,
  ConflictRow,
  ContestRow,
  EditionRow,
  HelpRequestRow,
  NotesRow,
  OrganisationRow,
  PersonRow,
  ResultRow,
  SessionRow,
  SheetRow,
} from '../rows.ts';

/** Everything one document says in the tables that screens read. */
export interface ProjectedRows {
  readonly editions: readonly EditionRow[];
  readonly people: readonly PersonRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly cards: readonly CardRow[];
  readonly requests: readonly HelpRequestRow[];
  readonly sessions: readonly SessionRow[];
  readonly decisions: readonly CoachingDecisionRow[];
  readonly advice: readonly AdviceRow[];
  readonly actions: readonly ActionRow[];
  readonly notes: readonly NotesRow[];
  readonly contests: readonly ContestRow[];
  readonly sheets: readonly SheetRow[];
  readonly results: readonly ResultRow[];
  readonly conflicts: readonly ConflictRow[];
}

/** A table that can be dropped and made again from the documents. */
export type ProjectionTable = keyof ProjectedRows;

/** Nothing to show. */
export const noRows: ProjectedRows = {
  editions: [],
  people: [],
  organisations: [],
  assessments: [],
  cards: [],
  requests: [],
  sessions: [],
  decisions: [],
  advice: [],
  actions: [],
  notes: [],
  contests: [],
  sheets: [],
  results: [],
  conflicts: [],
};
