import { IconAlertTriangle, IconArchive, IconClock } from '@tabler/icons-react';
import { daysBetween } from '../../../../shared/coaching/days.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import { actionStateSchema, type Action } from '../../../../shared/domain/coaching.ts';
import { archiveAction, editAction, setActionState } from '../../../data/commands/actions.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import { LineButton } from './line-button.tsx';
import type { SessionView } from './use-session-view.ts';

interface ActionRowProps {
  readonly view: SessionView;
  readonly action: Identified<Action>;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** An action in a line, ticked at its head; opened, its fields below. */
export function ActionRow({ view, action, isOpen, onToggle }: ActionRowProps) {
  const { t } = useWords();
  const run = useRun();
  const { id, value } = action;
  return (
    <>
      <tr>
        <td className="k">
          <Checkbox
            label={t('session:agreements.tick', { text: value.text })}
            isChecked={value.state === 'done'}
            isMixed={value.state === 'partly'}
            onChange={(isDone) => void run(setActionState(view.of, id, isDone ? 'done' : 'open', view.today))}
          />
        </td>
        <td>
          <LineButton isOpen={isOpen} onPress={() => onToggle(id)}>
            {value.state === 'dropped' ? <s>{value.text}</s> : value.text}
          </LineButton>
        </td>
        <td>
          {value.owner === '' ? (
            <Missing text={t('session:agreements.noOwner')} onPress={() => onToggle(id)} />
          ) : (
            value.owner
          )}
        </td>
        <td className="nowrap">
          <DueDay action={value} today={view.today} onPress={() => onToggle(id)} />
        </td>
      </tr>
      {isOpen ? (
        <tr className="session-edit">
          <td colSpan={4}>
            <ActionFieldsForm view={view} action={action} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function DueDay({
  action,
  today,
  onPress,
}: {
  readonly action: Action;
  readonly today: string;
  readonly onPress: () => void;
}) {
  const { t, date } = useWords();
  if (action.dueOn === '') return <Missing text={t('session:agreements.noDate')} onPress={onPress} />;
  const late = daysBetween(action.dueOn, today) ?? 0;
  const isOpen = action.state === 'open' || action.state === 'partly';
  if (!isOpen || late <= 0) return date(action.dueOn);
  return (
    <span className="late">
      <Icon of={IconClock} size="s" /> {t('session:recap.late', { count: late })}
    </span>
  );
}

function Missing({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="session-missing" onClick={onPress}>
      <Icon of={IconAlertTriangle} size="s" />
      {text}
    </button>
  );
}

interface ActionFieldsFormProps {
  readonly view: SessionView;
  readonly action: Identified<Action>;
  /** Asks for who and when alone. */
  readonly isShort?: boolean;
}

/** Everything an action says, saved as one types. */
export function ActionFieldsForm({ view, action: { id, value }, isShort = false }: ActionFieldsFormProps) {
  const { t } = useWords();
  const run = useRun();
  const { of } = view;
  const edit = (fields: Partial<Action>) => void run(editAction(of, id, fields));
  return (
    <>
      <div className="fields">
        {isShort ? (
          <b className="is-wide">{value.text}</b>
        ) : (
          <TextField
            label={t('session:agreements.actionText')}
            value={value.text}
            isWide
            onCommit={(text) => edit({ text })}
          />
        )}
        <TextField label={t('session:agreements.owner')} value={value.owner} onCommit={(owner) => edit({ owner })} />
        <DateField label={t('session:agreements.due')} value={value.dueOn} onChange={(dueOn) => edit({ dueOn })} />
        {isShort ? null : <RareFields view={view} action={{ id, value }} />}
      </div>
      {isShort ? null : (
        <Button
          size="sm"
          kind="quiet"
          icon={IconArchive}
          onPress={() => void run(archiveAction(of, id), t('session:agreements.actionArchived'))}
        >
          {t('session:agreements.archiveAction')}
        </Button>
      )}
    </>
  );
}

/** What is rarely said while people talk: who helps, when to remind, how far it is. */
function RareFields({ view, action: { id, value } }: Omit<ActionFieldsFormProps, 'isShort'>) {
  const { t } = useWords();
  const run = useRun();
  const { of, today } = view;
  const edit = (fields: Partial<Action>) => void run(editAction(of, id, fields));
  return (
    <>
      <TextField label={t('session:agreements.helper')} value={value.helper} onCommit={(helper) => edit({ helper })} />
      <DateField
        label={t('session:agreements.remind')}
        value={value.remindOn}
        onChange={(remindOn) => edit({ remindOn })}
      />
      <Select
        label={t('session:agreements.state')}
        value={value.state}
        options={actionStateSchema.options.map((state) => ({ value: state, label: t(`session:action.${state}`) }))}
        onChange={(state) => void run(setActionState(of, id, state, today))}
      />
    </>
  );
}
