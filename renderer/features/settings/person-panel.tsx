import { roleSchema } from '../../../shared/domain/person.ts';
import type { Settings } from '../../../shared/contract/contract.ts';
import { describeFailure } from '../../data/describe-failure.ts';
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
      </div>
    </Panel>
  );
}
