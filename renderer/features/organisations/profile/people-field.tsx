import type { PersonRow } from '../../../data/rows.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useLive } from '../../../data/use-live.ts';
import { PickList } from '../../../ui/pick-list.tsx';
import { useWords } from '../../../ui/text.tsx';

interface PeopleFieldProps {
  readonly field: 'coachIds' | 'expertIds';
  readonly ids: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** People of the programme who work with this organisation. As jurors they abstain from its pitch. */
export function PeopleField({ field, ids, onChange }: PeopleFieldProps) {
  const { t } = useWords();
  const people = useLive(listPeople());
  const archived = useLive(listPeople({ archived: true }));
  const known = new Map([...(archived ?? []), ...(people ?? [])].map((person) => [person.id, person]));
  const role = field === 'coachIds' ? 'coach' : 'expert';
  const nameOf = (person: PersonRow | undefined) =>
    person === undefined || person.name === '' ? t('people:unnamed') : person.name;
  // Those with the role come first; somebody may coach without having it yet.
  const candidates = [...(people ?? [])]
    .filter(({ id }) => !ids.includes(id))
    .sort((a, b) => Number(b.roles.includes(role)) - Number(a.roles.includes(role)));
  return (
    <PickList
      label={t(`organisations:profile.${field}`)}
      hint={t('organisations:profile.peopleHint')}
      none={t('organisations:profile.peopleNone')}
      picked={ids.map((id) => {
        const label = nameOf(known.get(id));
        return { id, label, removeLabel: t('organisations:profile.peopleRemove', { name: label }) };
      })}
      addLabel={t('organisations:profile.peopleAdd')}
      options={candidates.map((person) => ({
        value: person.id,
        label: nameOf(person),
        ...(person.position === '' ? {} : { note: person.position }),
      }))}
      onAdd={(id) => onChange([...ids, id])}
      onRemove={(id) => onChange(ids.filter((one) => one !== id))}
    />
  );
}
