import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { agendaTemplates, proposeSteps, type AgendaTemplate } from '../../../../shared/coaching/agenda-templates.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { SessionStep } from '../../../../shared/domain/coaching.ts';
import { addStep, editStep, moveStep, removeStep } from '../../../data/commands/session-steps.ts';
import { replaceSteps } from '../../../data/commands/sessions.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useRun } from '../use-run.ts';
import type { SessionView } from './use-session-view.ts';

/** The agenda of a session that is being prepared. */
export function StepsEditor({ view }: { readonly view: SessionView }) {
  const { t } = useWords();
  const run = useRun();
  const { of, session, steps } = view;
  const sum = steps.reduce((minutes, { value }) => minutes + value.minutes, 0);
  const replace = (template: AgendaTemplate) =>
    void run(
      replaceSteps(of, session.id, steps, template, proposeSteps(template, t, session.value.topic)),
      t('session:agenda.replaced', { name: t(`session:template.${template}`) }),
    );
  return (
    <Panel
      className="session-steps"
      title={t('session:agenda.title')}
      end={
        <>
          <span className="label">
            {t('session:agenda.sum', { count: sum, planned: session.value.plannedMinutes })}
          </span>
          <MenuButton
            className="btn sm quiet"
            label={t('session:agenda.from')}
            actions={agendaTemplates.map((template) => ({
              id: template,
              label: t(`session:template.${template}`),
              onAction: () => replace(template),
            }))}
          />
        </>
      }
    >
      {steps.length === 0 ? (
        <p className="session-none muted">{t('session:agenda.none')}</p>
      ) : (
        <ol>
          {steps.map((step, index) => (
            <StepLine key={step.id} of={of} steps={steps} step={step} index={index} />
          ))}
        </ol>
      )}
      <div className="body">
        <Button
          size="sm"
          kind="quiet"
          icon={IconPlus}
          onPress={() => void run(addStep(of, session.id, steps, { title: t('session:agenda.newStep'), minutes: 10 }))}
        >
          {t('session:agenda.add')}
        </Button>
      </div>
    </Panel>
  );
}

interface StepLineProps {
  readonly of: string;
  readonly steps: readonly Identified<SessionStep>[];
  readonly step: Identified<SessionStep>;
  readonly index: number;
}

function StepLine({ of, steps, step: { id, value }, index }: StepLineProps) {
  const { t } = useWords();
  const run = useRun();
  const name = value.title.trim() === '' ? t('session:agenda.untitled') : value.title;
  const move = (to: number) => {
    const change = moveStep(of, steps, id, to);
    if (change !== null) void run(change);
  };
  return (
    <li aria-label={name}>
      <TextField
        label={t('session:agenda.stepTitle')}
        value={value.title}
        maxLength={80}
        onCommit={(title) => void run(editStep(of, id, { title }))}
      />
      <NumberField
        label={t('session:agenda.stepMinutes')}
        value={value.minutes}
        unit={t('session:plan.unit')}
        min={0}
        max={600}
        onCommit={(minutes) =>
          minutes === null ? undefined : void run(editStep(of, id, { minutes: Math.round(minutes) }))
        }
      />
      <span className="row">
        <IconButton
          size="sm"
          icon={IconArrowUp}
          label={t('session:agenda.up', { name })}
          isDisabled={index === 0}
          onPress={() => move(index - 1)}
        />
        <IconButton
          size="sm"
          icon={IconArrowDown}
          label={t('session:agenda.down', { name })}
          isDisabled={index === steps.length - 1}
          onPress={() => move(index + 1)}
        />
        <IconButton
          size="sm"
          icon={IconX}
          label={t('session:agenda.remove', { name })}
          onPress={() => void run(removeStep(of, id), t('session:agenda.removed', { name }))}
        />
      </span>
      <TextField
        label={t('session:agenda.stepHint')}
        value={value.hint}
        placeholder={t('session:agenda.stepHintEmpty')}
        maxLength={300}
        onCommit={(hint) => void run(editStep(of, id, { hint }))}
      />
    </li>
  );
}
