import type { ProseBlock } from '../documents/prose.ts';
import type { ActionState, Attendance, SessionState } from '../domain/coaching.ts';
import type { CoachingContext } from './coaching-context.ts';

/** An action that was open when the session began. */
export type EarlierAction = {
  readonly text: string;
  readonly owner: string;
  /** Days since it was agreed; `null` when nobody knows. */
  readonly daysOpen: number | null;
  /** How it stood on the day of the session. */
  readonly state: ActionState;
};

/** A piece of advice. */
export type AdviceLine = {
  readonly title: string;
  readonly text: string;
  readonly author: string;
  /** Short name of the dimension, or topic; may be empty. */
  readonly about: string;
  /** ISO day where it was not given in this session; empty otherwise. */
  readonly givenOn: string;
};

/** Advice of a session: what contradicts each other stands side by side. */
export type AdviceGroup = {
  readonly topic: string;
  readonly lines: readonly AdviceLine[];
  /** Whether those who gave it disagree, and nobody has decided. */
  readonly isContrast: boolean;
};

/** Who receives the report, besides coach and coordination. */
export type SessionAudience = { readonly organisation: boolean; readonly experts: boolean };

/** A coaching session. Dates are ISO; texts as people wrote them. */
export type SessionModel = CoachingContext & {
  /** Counted by when sessions begin; `null` for one that was called off. */
  readonly number: number | null;
  readonly topic: string;
  readonly state: SessionState;
  /** ISO day; empty when unknown. */
  readonly day: string;
  /** Minutes it took, or is planned to take. */
  readonly minutes: number;
  readonly isRemote: boolean;
  readonly place: string;
  readonly present: readonly string[];
  readonly audience: SessionAudience;
  readonly earlier: readonly EarlierAction[];
  readonly notes: readonly ProseBlock[];
  readonly advice: readonly AdviceGroup[];
  readonly decisions: readonly { readonly text: string; readonly owner: string; readonly from: string }[];
  readonly actions: readonly {
    readonly text: string;
    readonly owner: string;
    readonly dueOn: string;
    readonly gap: string;
  }[];
  readonly attendance: readonly Pick<Attendance, 'name' | 'role' | 'minutes'>[];
  /** What was agreed in one sentence, and the next meeting (ISO date and time); both may be empty. */
  readonly outcome: string;
  readonly nextAt: string;
};
