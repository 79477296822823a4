import { useMemo } from 'react';
import { buildHeatMap } from '../../../shared/coaching/heat-map.ts';
import { listActions, listAdvice, listAssessments, listSessions } from '../../data/queries/coaching.ts';
import { countConflicts } from '../../data/queries/conflicts.ts';
import { listContests } from '../../data/queries/contests.ts';
import { listOrganisations } from '../../data/queries/organisations.ts';
import { listPeople } from '../../data/queries/people.ts';
import { listHandedIn } from '../../data/queries/standing.ts';
import { useLive } from '../../data/use-live.ts';
import { listCoachingAttention, type CoachingAttention } from './coaching-attention.ts';
import {
  byUrgency,
  listAttention,
  type Attention,
  type CoachingFigures,
  type ProgrammeLists,
} from './programme-figures.ts';

/** What the first page shows. */
export interface ProgrammeView {
  readonly lists: ProgrammeLists;
  readonly coaching: CoachingFigures;
  /** The most urgent first. */
  readonly attention: readonly (Attention | CoachingAttention)[];
}

/** Reads everything the first page shows; null until all of it is there. `today` is an ISO day. */
export function useProgramme(today: string): ProgrammeView | null {
  const lists = useLists();
  const assessments = useLive(listAssessments());
  const sessions = useLive(listSessions());
  const actions = useLive(listActions());
  const advice = useLive(listAdvice());
  return useMemo(() => {
    if (lists === null || assessments === undefined || sessions === undefined) return null;
    if (actions === undefined || advice === undefined) return null;
    const shown = new Set(lists.organisations.map(({ id }) => id));
    const own = sessions.filter(({ organisation }) => shown.has(organisation));
    const isOpen = ({ state }: { readonly state: string }) => state === 'open' || state === 'partly';
    return {
      lists,
      coaching: {
        map: buildHeatMap(assessments, shown),
        sessions: {
          held: own.filter(({ state }) => state === 'closed').length,
          ahead: own.filter(({ state }) => state === 'planned' || state === 'running').length,
        },
        openActions: actions.filter((action) => shown.has(action.organisation) && isOpen(action)).length,
      },
      attention: [
        ...listAttention(lists),
        ...listCoachingAttention({ organisations: lists.organisations, actions, advice, sessions }, today),
      ].sort(byUrgency),
    };
  }, [lists, assessments, sessions, actions, advice, today]);
}

function useLists(): ProgrammeLists | null {
  const organisations = useLive(listOrganisations());
  const contests = useLive(listContests());
  const people = useLive(listPeople());
  const handedIn = useLive(listHandedIn());
  const conflicts = useLive(countConflicts());
  return useMemo(
    () =>
      organisations === undefined ||
      contests === undefined ||
      people === undefined ||
      handedIn === undefined ||
      conflicts === undefined
        ? null
        : { organisations, contests, people, handedIn, conflicts },
    [organisations, contests, people, handedIn, conflicts],
  );
}
