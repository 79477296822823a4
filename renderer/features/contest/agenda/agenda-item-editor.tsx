import { IconTrash } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import { agendaItemSchema, type AgendaItem } from '../../../../shared/domain/contest-day.ts';
import { editAgendaItem, moveAgendaItem, type AgendaFields } from '../../../data/commands/contest-agenda.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Select } from '../../../ui/select.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

interface AgendaItemEditorProps {
  readonly document: ContestDocument;
  readonly item: Identified<AgendaItem>;
  readonly isLocked: boolean;
  readonly onClose: () => void;
  readonly onRemove: (name: string) => void;
}

/** One item of the day. */
export function AgendaItemEditor({ document, item, isLocked, onClose, onRemove }: AgendaItemEditorProps) {
  const { t } = useWords();
  const run = useCommand();
  const { id, value } = item;
  const edit = (fields: AgendaFields) => void run(editAgendaItem(document, id, fields));
  const name = value.title.trim() === '' ? t('schedule:plan.untitled') : value.title;
  const isKnown = document.pitches.some((pitch) => pitch.id === value.before);
  return (
    <SidePanel
      title={name}
      onClose={onClose}
      footer={
        isLocked ? undefined : (
          <Button size="sm" kind="quiet" icon={IconTrash} onPress={() => onRemove(name)}>
            {t('schedule:plan.remove', { name })}
          </Button>
        )
      }
    >
      <div className="stack gap">
        <TextField
          label={t('schedule:plan.itemTitle')}
          value={value.title}
          isDisabled={isLocked}
          error={value.title.trim() === '' ? t('schedule:plan.titleMissing') : undefined}
          onCommit={(title) => edit({ title })}
          maxLength={120}
        />
        <NumberField
          label={t('schedule:plan.itemMinutes')}
          value={value.minutes}
          unit={t('schedule:plan.unit')}
          min={0}
          max={600}
          isDisabled={isLocked}
          onCommit={(minutes) => (minutes === null ? undefined : edit({ minutes }))}
        />
        <Select
          label={t('schedule:plan.kind')}
          value={value.kind}
          isDisabled={isLocked}
          options={agendaItemSchema.shape.kind
            .unwrap()
            .options.map((kind) => ({ value: kind, label: t(`schedule:kind.${kind}`) }))}
          onChange={(kind) => edit({ kind })}
        />
        <Select
          label={t('schedule:plan.before')}
          value={isKnown ? value.before : ''}
          isDisabled={isLocked}
          options={[
            ...document.pitches.map((pitch) => ({ value: pitch.id, label: pitch.value.name })),
            { value: '', label: t('schedule:plan.atEnd') },
          ]}
          onChange={(before) =>
            void run(
              moveAgendaItem(document, id, before, document.agenda.filter((one) => one.value.before === before).length),
            )
          }
        />
        <TextField
          label={t('schedule:plan.detail')}
          hint={t('schedule:plan.detailHint')}
          value={value.detail}
          isDisabled={isLocked}
          onCommit={(detail) => edit({ detail })}
          maxLength={200}
        />
      </div>
    </SidePanel>
  );
}
