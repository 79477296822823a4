import { useMemo } from 'react';
import { localDayOf } from '../../../../shared/coaching/local-day.ts';
import { numberSessions } from '../../../../shared/coaching/session-order.ts';
import { listActions, listSessions } from '../../../data/queries/coaching.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { listPeople } from '../../../data/queries/people.ts';
import type { ActionRow, OrganisationRow, PersonRow, SessionRow } from '../../../data/rows.ts';
import { useLive } from '../../../data/use-live.ts';
import { useSession } from '../../../platform/session.tsx';

/** A session as the calendar shows it. */
export interface AgendaEntry {
  readonly id: string;
  readonly row: SessionRow;
  /** Name of the organisation. */
  readonly name: string;
  /** Null for one that was called off. */
  readonly number: number | null;
  /** Local ISO day; empty without one. */
  readonly day: string;
  readonly isMine: boolean;
}

/** An action with the name of its organisation. */
export interface AgendaAction extends ActionRow {
  readonly name: string;
}

/** What the calendar knows. */
export interface Agenda {
  /** By when they begin. */
  readonly entries: readonly AgendaEntry[];
  readonly actions: readonly AgendaAction[];
  readonly organisations: readonly OrganisationRow[];
  readonly people: readonly PersonRow[];
  /** Id of this laptop's person in the register; empty when it is not known who that is. */
  readonly me: string;
}

/** Sessions and actions of all organisations at work; null until they are known. */
export function useAgenda(): Agenda | null {
  const { settings } = useSession();
  const sessions = useLive(listSessions());
  const actions = useLive(listActions());
  const organisations = useLive(listOrganisations());
  const people = useLive(listPeople());
  const { personId, personName } = settings;
  return useMemo(() => {
    if (sessions === undefined || actions === undefined || organisations === undefined || people === undefined) {
      return null;
    }
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    const me = personId || people.find(({ name }) => name === personName.trim() && name !== '')?.id || '';
    const numbers = numbersOf(sessions);
    return {
      entries: sessions
        .flatMap((row): readonly AgendaEntry[] => {
          const name = names.get(row.organisation);
          if (name === undefined) return [];
          const isMine = row.coachIds.includes(me) || row.expertIds.includes(me);
          return [
            { id: row.id, row, name, number: numbers.get(row.id) ?? null, day: localDayOf(row.startsAt), isMine },
          ];
        })
        .sort((a, b) => (a.row.startsAt < b.row.startsAt ? -1 : a.row.startsAt > b.row.startsAt ? 1 : 0)),
      actions: actions.flatMap((row) => {
        const name = names.get(row.organisation);
        return name === undefined ? [] : [{ ...row, name }];
      }),
      organisations,
      people,
      me,
    };
  }, [sessions, actions, organisations, people, personId, personName]);
}

function numbersOf(sessions: readonly SessionRow[]): ReadonlyMap<string, number> {
  const byOrganisation = new Map<string, SessionRow[]>();
  for (const row of sessions) {
    const own = byOrganisation.get(row.organisation) ?? [];
    byOrganisation.set(row.organisation, own);
    own.push(row);
  }
  return new Map(
    [...byOrganisation.values()].flatMap((rows) => [...numberSessions(rows.map((value) => ({ id: value.id, value })))]),
  );
}
