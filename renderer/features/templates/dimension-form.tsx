import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { areaSchema } from '../../../shared/domain/needs.ts';
import type { DimensionView, VersionView } from '../../../shared/needs/templates.ts';
import {
  archiveDimension,
  editDimension,
  editSentence,
  moveDimension,
  type DimensionFields,
} from '../../data/commands/templates.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/text.tsx';
import { useNotes } from '../../ui/toast.tsx';
import { useTemplateChange } from './use-template-change.ts';

interface DimensionFormProps {
  readonly programme: string;
  readonly version: VersionView;
  readonly dimension: DimensionView;
  readonly onGone: () => void;
}

/** The words of one dimension of a draft. */
export function DimensionForm({ programme, version, dimension, onGone }: DimensionFormProps) {
  const { t } = useWords();
  const change = useTemplateChange();
  const showNote = useNotes();
  const { id, name, shortName, area, question, potentialQuestion, levels } = dimension;
  const title = name === '' ? t('templates:dimensions.unnamed') : name;
  const ids = version.dimensions.map((one) => one.id);
  const at = ids.indexOf(id);
  const write = (fields: DimensionFields) => void change(editDimension(programme, version, id, fields));
  const move = (before: string | null) => void change(moveDimension(programme, version, id, before));
  const take = async () => {
    if (!(await change(archiveDimension(programme, version, id)))) return;
    showNote({ message: t('templates:dimension.taken', { name: title }) });
    onGone();
  };
  return (
    <Panel
      title={title}
      end={
        <>
          <Button
            size="sm"
            kind="quiet"
            icon={IconArrowUp}
            isDisabled={at <= 0}
            onPress={() => move(ids[at - 1] ?? null)}
          >
            {t('templates:dimension.up')}
          </Button>
          <Button
            size="sm"
            kind="quiet"
            icon={IconArrowDown}
            isDisabled={at === ids.length - 1}
            onPress={() => move(ids[at + 2] ?? null)}
          >
            {t('templates:dimension.down')}
          </Button>
          <Button size="sm" kind="quiet" icon={IconTrash} onPress={() => void take()}>
            {t('templates:dimension.take')}
          </Button>
        </>
      }
      isPadded
    >
      <div className="fields">
        <TextField
          label={t('templates:dimension.name')}
          value={name}
          maxLength={80}
          onCommit={(next) => write({ name: next.trim() })}
        />
        <TextField
          label={t('templates:dimension.shortName')}
          hint={t('templates:dimension.shortHint')}
          value={shortName}
          maxLength={24}
          onCommit={(next) => write({ shortName: next.trim() })}
        />
        <Select
          label={t('templates:dimension.area')}
          value={area ?? 'none'}
          options={[
            { value: 'none', label: t('templates:dimension.noArea') },
            ...areaSchema.options.map((value) => ({ value, label: t(`templates:area.${value}`) })),
          ]}
          onChange={(next) => write({ area: areaSchema.nullable().catch(null).parse(next) })}
        />
        <TextArea
          isWide
          label={t('templates:dimension.question')}
          value={question}
          maxLength={300}
          onCommit={(next) => write({ question: next.trim() })}
        />
        <TextArea
          isWide
          label={t('templates:dimension.potential')}
          value={potentialQuestion}
          maxLength={300}
          onCommit={(next) => write({ potentialQuestion: next.trim() })}
        />
        {version.levelNames.map((level, index) => (
          <TextArea
            isWide
            // A level is its place.
            key={index + 1}
            label={t('templates:dimension.level', { level: index + 1, name: level })}
            value={levels[index] ?? ''}
            maxLength={300}
            onCommit={(next) => void change(editSentence(programme, version, dimension, index + 1, next.trim()))}
          />
        ))}
      </div>
    </Panel>
  );
}
