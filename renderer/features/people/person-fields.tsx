import { roleSchema, worldSchema, type World } from '../../../shared/domain/person.ts';
import type { PersonFields as Fields } from '../../data/commands/people.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/text.tsx';
import { OrganisationsField } from './organisations-field.tsx';

interface PersonFieldsProps {
  readonly value: Required<Pick<Fields, 'code' | 'name' | 'position' | 'email' | 'notes'>> &
    Pick<Required<Fields>, 'roles' | 'world' | 'conflictCodes' | 'organisationCodes'>;
  readonly onChange: (fields: Fields) => void;
  readonly autoFocus?: boolean;
}

/** The form of a person, for one who is there and for one who is being added. */
export function PersonFields({ value, onChange, autoFocus = false }: PersonFieldsProps) {
  const { t } = useWords();
  return (
    <div className="fields">
      <TextField
        label={t('people:name')}
        value={value.name}
        onCommit={(name) => onChange({ name: name.trim() })}
        autoFocus={autoFocus}
        maxLength={200}
      />
      <fieldset className="field plain-set">
        <legend className="field-label">{t('people:roles')}</legend>
        {roleSchema.options.map((role) => (
          <Checkbox
            key={role}
            isChecked={value.roles.includes(role)}
            onChange={(isChecked) =>
              onChange({
                roles: isChecked ? [...value.roles, role] : value.roles.filter((other) => other !== role),
              })
            }
          >
            {t(`common:role.${role}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Select<World | 'none'>
        label={t('people:world')}
        value={value.world ?? 'none'}
        onChange={(world) => onChange({ world: world === 'none' ? null : world })}
        options={[
          { value: 'none', label: t('people:worldNone') },
          ...worldSchema.options.map((world) => ({ value: world, label: t(`common:world.${world}`) })),
        ]}
      />
      <TextField
        label={t('people:position')}
        value={value.position}
        onCommit={(position) => onChange({ position })}
        maxLength={300}
      />
      <TextField
        label={t('people:email')}
        type="email"
        value={value.email}
        onCommit={(email) => onChange({ email: email.trim() })}
        error={isAddress(value.email) ? undefined : t('common:field.emailWrong')}
        maxLength={300}
      />
      <TextField
        label={t('people:code')}
        hint={t('people:codeHint')}
        value={value.code}
        onCommit={(code) => onChange({ code: code.trim() })}
        maxLength={40}
      />
      <OrganisationsField
        codes={value.organisationCodes}
        onChange={(organisationCodes) => onChange({ organisationCodes })}
      />
      <TextField
        label={t('people:conflicts')}
        hint={t('people:conflictsHint')}
        value={value.conflictCodes.join(' ')}
        onCommit={(text) => onChange({ conflictCodes: text.split(/[\s,;]+/u).filter(Boolean) })}
        maxLength={400}
      />
      <TextArea label={t('people:notes')} value={value.notes} onCommit={(notes) => onChange({ notes })} />
    </div>
  );
}

/** Only what surely is no address is said: rules of addresses are stranger than any pattern. */
function isAddress(email: string): boolean {
  return email === '' || /^\S+@\S+\.\S+$/u.test(email);
}
