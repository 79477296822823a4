import type { Role } from '../../../shared/domain/person.ts';
import type { PersonRow } from '../rows.ts';
import { compareNames } from './compare-names.ts';
import type { Query } from './query.ts';

/** Which people: of one edition, with one role, at work or set aside. Absent means any edition, any role, not archived. */
export interface PeopleFilter {
  readonly programmeId?: string;
  readonly role?: Role;
  readonly archived?: boolean;
}

/** People by name. */
export function listPeople(filter: PeopleFilter = {}): Query<readonly PersonRow[]> {
  const { programmeId, role, archived = false } = filter;
  return {
    key: `people ${programmeId ?? ''} ${role ?? ''} ${archived}`,
    async run({ people }) {
      const rows =
        programmeId === undefined
          ? await people.toArray()
          : await people.where('programmeId').equals(programmeId).toArray();
      return rows
        .filter((row) => row.archived === archived && (role === undefined || row.roles.includes(role)))
        .sort((a, b) => compareNames(a, b));
    },
  };
}
