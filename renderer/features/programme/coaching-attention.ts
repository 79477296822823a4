import { findContrasts } from '../../../shared/coaching/contrasts.ts';
import { findReminders, isForgotten } from '../../../shared/coaching/reminders.ts';
import { groupBy } from '../../../shared/lib/group-by.ts';
import type { ActionRow, AdviceRow, OrganisationRow, SessionRow } from '../../data/rows.ts';

/** Who is meant, as the line names it. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What of coaching waits for a person. */
export type CoachingAttention =
  /** `text` is the action that has been late for longest, by `days`. */
  | {
      readonly kind: 'late-actions';
      readonly organisation: Named;
      readonly count: number;
      readonly days: number;
      readonly text: string;
    }
  | { readonly kind: 'more-late'; readonly count: number }
  | { readonly kind: 'reminders'; readonly count: number; readonly text: string }
  /** What the two stand for, in a word or two; `other` is '' where only one says so. */
  | { readonly kind: 'contrast'; readonly organisation: Named; readonly about: string; readonly other: string }
  | {
      readonly kind: 'not-closed';
      readonly organisation: Named;
      readonly session: string;
      readonly isRunning: boolean;
      readonly topic: string;
    };

/** What the lists of coaching say. */
export interface CoachingLists {
  readonly organisations: readonly OrganisationRow[];
  readonly actions: readonly ActionRow[];
  readonly advice: readonly AdviceRow[];
  readonly sessions: readonly SessionRow[];
}

/** More lines of one kind than these say nothing more. */
const MOST = 3;

/** Lists what of coaching waits, the longest overdue first. `today` is an ISO day. */
export function listCoachingAttention(lists: CoachingLists, today: string): readonly CoachingAttention[] {
  const named = new Map(lists.organisations.map(({ id, name }) => [id, { id, name }]));
  return [
    ...runningSessions(lists, named),
    ...lateActions(lists, named, today),
    ...contrasts(lists, named),
    ...forgottenSessions(lists, named, today),
  ];
}

type NamedOrganisations = ReadonlyMap<string, Named>;

function lateActions(
  { actions }: CoachingLists,
  named: NamedOrganisations,
  today: string,
): readonly CoachingAttention[] {
  const come = findReminders(actions, today).filter(({ action }) => named.has(action.organisation));
  const late = come.filter(({ cause }) => cause === 'late');
  const soon = come.filter(({ cause }) => cause !== 'late');
  const byOrganisation = [...groupBy(late, ({ action }) => action.organisation)];
  const lines = byOrganisation.slice(0, MOST).flatMap(([id, own]): readonly CoachingAttention[] => {
    const organisation = named.get(id);
    const [oldest] = own;
    if (organisation === undefined || oldest === undefined) return [];
    return [
      { kind: 'late-actions', organisation, count: own.length, days: oldest.daysLate ?? 0, text: oldest.action.text },
    ];
  });
  const rest = byOrganisation.slice(MOST).reduce((sum, [, own]) => sum + own.length, 0);
  const [first] = soon;
  return [
    ...lines,
    ...(rest === 0 ? [] : [{ kind: 'more-late' as const, count: rest }]),
    ...(first === undefined ? [] : [{ kind: 'reminders' as const, count: soon.length, text: first.action.text }]),
  ];
}

function contrasts({ advice }: CoachingLists, named: NamedOrganisations): readonly CoachingAttention[] {
  const byOrganisation = [...groupBy(advice, ({ organisation }) => organisation)];
  return byOrganisation
    .flatMap(([id, own]) => {
      const organisation = named.get(id);
      const [contrast] = findContrasts(own.map((value) => ({ id: value.id, value })));
      if (organisation === undefined || contrast === undefined) return [];
      const { topic, title } = contrast.first.value;
      const rival = contrast.second.value.topic;
      const other = topic === '' || rival === topic ? '' : rival;
      return [{ kind: 'contrast' as const, organisation, about: topic || title, other }];
    })
    .slice(0, MOST);
}

function runningSessions({ sessions }: CoachingLists, named: NamedOrganisations): readonly CoachingAttention[] {
  return notClosed(
    sessions.filter(({ state }) => state === 'running'),
    named,
  );
}

function forgottenSessions({ sessions }: CoachingLists, named: NamedOrganisations, today: string) {
  const forgotten = sessions.filter((session) => isForgotten(session, today));
  return notClosed(
    forgotten.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
    named,
  );
}

function notClosed(sessions: readonly SessionRow[], named: NamedOrganisations): readonly CoachingAttention[] {
  return sessions
    .flatMap(({ id, organisation: owner, state, topic }) => {
      const organisation = named.get(owner);
      return organisation === undefined
        ? []
        : [{ kind: 'not-closed' as const, organisation, session: id, isRunning: state === 'running', topic }];
    })
    .slice(0, MOST);
}
