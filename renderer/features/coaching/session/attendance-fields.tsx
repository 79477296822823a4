import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { attendanceKeyOf, type Attended } from '../../../data/commands/sessions.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';

interface AttendanceFieldsProps {
  readonly attendance: readonly Attended[];
  readonly onChange: (attendance: readonly Attended[]) => void;
}

const MOST_MINUTES = 1440;

/** Who was there, and for how many minutes. */
export function AttendanceFields({ attendance, onChange }: AttendanceFieldsProps) {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const add = () => {
    const text = name.trim();
    if (text === '' || attendance.some((one) => attendanceKeyOf(one) === text)) return;
    onChange([...attendance, { person: '', name: text, role: 'other', minutes: attendance[0]?.minutes ?? 60 }]);
    setName('');
  };
  return (
    <div role="group" aria-labelledby={id} className="session-attendance">
      <span id={id} className="field-label">
        {t('session:attendance.title')}
      </span>
      <ul>
        {attendance.map((one) => (
          <li key={attendanceKeyOf(one)}>
            <span className="grow">
              {one.name}
              <small>{t(`session:attendance.role.${one.role}`)}</small>
            </span>
            <NumberField
              label={t('session:attendance.minutesOf', { name: one.name })}
              value={one.minutes}
              unit={t('session:attendance.unit')}
              min={0}
              max={MOST_MINUTES}
              onCommit={(minutes) =>
                onChange(
                  attendance.map((other) => (other === one ? { ...other, minutes: Math.round(minutes ?? 0) } : other)),
                )
              }
            />
            <IconButton
              size="sm"
              icon={IconX}
              label={t('session:attendance.remove', { name: one.name })}
              onPress={() => onChange(attendance.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={t('session:attendance.other')} value={name} onChange={setName} maxLength={80} />
        <Button size="sm" kind="quiet" icon={IconPlus} isDisabled={name.trim() === ''} onPress={add}>
          {t('session:attendance.add')}
        </Button>
      </form>
    </div>
  );
}
