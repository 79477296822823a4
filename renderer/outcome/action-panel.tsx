import { IconArchive, IconMessages } from '@tabler/icons-react';
import { actionStateSchema, type Action } from '../../shared/domain/coaching.ts';
import { archiveAction, editAction, setActionState } from '../data/commands/actions.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import { SidePanel } from '../ui/side-panel.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { useWords } from '../ui/text.tsx';
import { useStoreChange } from './use-store-change.ts';

interface ActionPanelProps {
  /** Id of the organisation. */
  readonly organisation: string;
  readonly id: string;
  readonly action: Action;
  /** ISO day. */
  readonly today: string;
  /** What it may be about: names of dimensions by id. */
  readonly dimensions: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

/** Everything about one action, saved as one types. */
export function ActionPanel({ organisation, id, action, today, dimensions, onClose }: ActionPanelProps) {
  const { t } = useWords();
  const change = useStoreChange();
  const edit = (fields: Parameters<typeof editAction>[2]) => void change(editAction(organisation, id, fields));
  const said = action.text || t('coachingOverview:actions.untitled');
  return (
    <SidePanel
      title={t('coachingOverview:actions.edit')}
      onClose={onClose}
      footer={
        <>
          {action.session === '' ? null : (
            <ButtonLink size="sm" kind="quiet" icon={IconMessages} href={`/coaching/${organisation}/${action.session}`}>
              {t('coachingOverview:actions.ofSession')}
            </ButtonLink>
          )}
          <Button
            size="sm"
            kind="quiet"
            icon={IconArchive}
            onPress={() => {
              onClose();
              void change(archiveAction(organisation, id), t('coachingOverview:actions.archived', { text: said }));
            }}
          >
            {t('coachingOverview:actions.archive')}
          </Button>
        </>
      }
    >
      <div className="fields">
        <TextArea
          label={t('coachingOverview:actions.text')}
          value={action.text}
          rows={2}
          onCommit={(text) => edit({ text: text.trim() })}
        />
        <Select
          label={t('coachingOverview:actions.state')}
          value={action.state}
          onChange={(state) => void change(setActionState(organisation, id, state, today))}
          options={actionStateSchema.options.map((value) => ({
            value,
            label: t(`coachingOverview:actionState.${value}`),
          }))}
        />
        <TextField
          label={t('coachingOverview:column.owner')}
          value={action.owner}
          onCommit={(owner) => edit({ owner: owner.trim() })}
        />
        <TextField
          label={t('coachingOverview:column.helper')}
          value={action.helper}
          onCommit={(helper) => edit({ helper: helper.trim() })}
        />
        <DateField
          label={t('coachingOverview:actions.due')}
          value={action.dueOn}
          onChange={(dueOn) => edit({ dueOn })}
        />
        <DateField
          label={t('coachingOverview:actions.remind')}
          value={action.remindOn}
          onChange={(remindOn) => edit({ remindOn })}
        />
        <NumberField
          label={t('coachingOverview:column.hours')}
          value={action.hours}
          min={0}
          onCommit={(hours) => edit({ hours })}
        />
        <Select
          label={t('coachingOverview:column.dimension')}
          value={dimensions.has(action.dimension) ? action.dimension : ''}
          onChange={(dimension) => edit({ dimension })}
          options={[
            { value: '', label: t('coachingOverview:actions.noDimension') },
            ...[...dimensions].map(([value, label]) => ({ value, label })),
          ]}
        />
      </div>
    </SidePanel>
  );
}
