import { useCallback } from 'react';
import type { CalendarEntry } from '../../../shared/coaching/calendar-file.ts';
import type { CoachingSession } from '../../../shared/domain/coaching.ts';
import { listOrganisations } from '../../data/queries/organisations.ts';
import { listPeople } from '../../data/queries/people.ts';
import { useStore } from '../../data/store-provider.tsx';
import { useTellSaved } from '../../outcome/use-tell-saved.ts';
import { useSession } from '../../platform/session.tsx';
import { useWords } from '../../ui/text.tsx';
import { nowText } from './use-run.ts';

/** A session with where it belongs. */
export interface SessionOfOrganisation extends CoachingSession {
  readonly id: string;
  /** Id of the organisation. */
  readonly organisation: string;
}

/** Gives the way to save sessions as an iCalendar file; what came of it is said at the lower edge. */
export function useSaveCalendar(): (sessions: readonly SessionOfOrganisation[]) => Promise<void> {
  const { database } = useStore();
  const { bridge } = useSession();
  const { t } = useWords();
  const tell = useTellSaved();
  return useCallback(
    async (sessions) => {
      // Few need it: fetched when asked for.
      const { calendarFile } = await import('../../../shared/coaching/calendar-file.ts');
      const organisations = await listOrganisations().run(database);
      const people = new Map((await listPeople().run(database)).map((person) => [person.id, person]));
      const entries = sessions.map((session): CalendarEntry => {
        const name = organisations.find(({ id }) => id === session.organisation)?.name ?? t('organisations:unnamed');
        const { topic, place, link, isRemote, startsAt, plannedMinutes, state, coachIds, expertIds } = session;
        return {
          id: session.id,
          title:
            topic === '' ? t('session:calendar.title', { name }) : t('session:calendar.titleTopic', { name, topic }),
          description: '',
          place: isRemote ? t('session:plan.atDistance') : place,
          link: isRemote && link.startsWith('https://') ? link : '',
          startsAt,
          minutes: plannedMinutes,
          isCancelled: state === 'cancelled',
          people: [...coachIds, ...expertIds].flatMap((id) => people.get(id) ?? []),
        };
      });
      const text = calendarFile(entries, t('session:calendar.name'), nowText());
      const bytes = new Uint8Array(new TextEncoder().encode(text));
      tell(await bridge['files.save']({ suggestedName: t('session:calendar.file'), bytes }));
    },
    [database, bridge, t, tell],
  );
}
