import { roleSchema } from '../../../shared/domain/person.ts';
import type { Settings } from '../../../shared/contract/contract.ts';
import { describeFailure } from '../../data/describe-failure.ts';
import { listPeople } from '../../data/queries/people.ts';
import { useCurrentEdition } from '../../data/use-current-edition.ts';
import { useLive } from '../../data/use-live.ts';
import { useSession } from '../../platform/session.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';

/** Roles a laptop takes; contacts of organisations work on paper. */
const LAPTOP_ROLES = roleSchema.options.filter((role) => role !== 'contact');

/** Keeps a setting, or says why it could not be kept. */
export function useChangeSetting(): (change: Partial<Settings>) => void {
  const { t } = useWords();
  const { changeSettings } = useSession();
  const showNote = useNotes();
  return (change) => {
    void changeSettings(change).then((kept) => {
      if (!kept.ok) showNote({ message: describeFailure(t, kept.error) });
    });
  };
}

/** Stands for somebody who is in no register. */
const NOBODY = 'nobody';

interface RegisterChoiceProps {
  /** Empty when nobody said. */
  readonly personId: string;
  readonly onChoose: (personId: string) => void;
}

/** Which person of the register sits here: their agenda and their load are shown first. Coaches come first in the list. */
function RegisterChoice({ personId, onChoose }: RegisterChoiceProps) {
  const { t } = useWords();
  const edition = useCurrentEdition();
  const everybody = useLive(listPeople()) ?? [];
  const people = everybody.filter(
    ({ id, programmeId, archived }) => id === personId || (programmeId === edition?.id && !archived),
  );
  const coaches = people.filter(({ roles }) => roles.includes('coach'));
  const others = people.filter(({ roles }) => !roles.includes('coach') && !roles.includes('contact'));
  if (coaches.length + others.length === 0) return null;
  return (
    <Select
      label={t('shell:settings.register')}
      hint={t('shell:settings.registerHint')}
      value={people.some(({ id }) => id === personId) ? personId : NOBODY}
      options={[
        { value: NOBODY, label: t('shell:settings.registerNobody') },
        ...[...coaches, ...others].map(({ id, name, roles }) => ({
          value: id,
          label: name,
          ...(roles[0] === undefined ? {} : { note: t(`common:role.${roles[0]}`) }),
        })),
      ]}
      onChange={(id) => onChoose(id === NOBODY ? '' : id)}
    />
  );
}

/** Who sits at this laptop. */
export function PersonPanel() {
  const { t } = useWords();
  const { settings } = useSession();
  const change = useChangeSetting();
  return (
    <Panel title={t('shell:settings.person')} isPadded>
      <div className="fields">
        <TextField
          label={t('shell:settings.personName')}
          hint={t('shell:settings.personNameHint')}
          value={settings.personName}
          onCommit={(personName) => change({ personName: personName.trim() })}
          maxLength={200}
        />
        <TextField
          label={t('shell:settings.laptopName')}
          hint={t('shell:settings.laptopNameHint')}
          value={settings.laptopName}
          onCommit={(laptopName) => change({ laptopName: laptopName.trim() })}
          maxLength={200}
        />
        <Select
          label={t('shell:settings.role')}
          value={settings.role ?? 'coordination'}
          onChange={(role) => change({ role })}
          options={LAPTOP_ROLES.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
        />
        <RegisterChoice personId={settings.personId} onChoose={(personId) => change({ personId })} />
      </div>
    </Panel>
  );
}
