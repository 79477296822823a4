import { IconTrash } from '@tabler/icons-react';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Criterion, RubricAnchor } from '../../../../shared/domain/contest.ts';
import { Button } from '../../../ui/button.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';

interface CriterionEditorProps {
  readonly criterion: Identified<Criterion>;
  readonly isLocked: boolean;
  readonly onEdit: (fields: Partial<Criterion>) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One criterion with its rubric: a word and a sentence per level. */
export function CriterionEditor({ criterion, isLocked, onEdit: edit, onRemove, onClose }: CriterionEditorProps) {
  const words = useWords();
  const { t } = words;
  const { id, value } = criterion;
  const setAnchor = (index: number, fields: Partial<RubricAnchor>) =>
    edit({ anchors: value.anchors.map((anchor, place) => (place === index ? { ...anchor, ...fields } : anchor)) });
  return (
    <SidePanel
      title={value.name === '' ? t('contest:setup.newCriterion') : value.name}
      onClose={onClose}
      footer={
        isLocked ? undefined : (
          <Button
            kind="quiet"
            size="sm"
            icon={IconTrash}
            onPress={() => {
              onRemove();
              onClose();
            }}
          >
            {t('contest:setup.removeCriterion')}
          </Button>
        )
      }
    >
      <div className="stack gap">
        <TextField
          label={t('contest:setup.criterionName')}
          error={value.name.trim() === '' ? t('contest:setup.criterionNameMissing') : undefined}
          value={value.name}
          isDisabled={isLocked}
          onCommit={(name) => edit({ name })}
          maxLength={120}
        />
        <TextArea
          label={t('contest:setup.question')}
          value={value.question}
          isDisabled={isLocked}
          rows={2}
          onCommit={(question) => edit({ question })}
          maxLength={300}
        />
        <NumberField
          label={t('contest:setup.weight')}
          value={value.weight}
          isDisabled={isLocked}
          min={0.1}
          max={1000}
          onCommit={(weight) => (weight === null ? undefined : edit({ weight }))}
        />
        <section className="stack gap-sm">
          <h3 className="strong">{t('contest:setup.rubric')}</h3>
          {value.anchors.map((anchor, index) => (
            // Anchors have no identity of their own: their place is what they are.
            <div key={`${id} ${index + 1}`} className="rubric-line">
              <span className="muted num">
                {t('contest:setup.rubricFrom')} {words.mark(anchor.from)}
              </span>
              <TextField
                label={t('contest:setup.rubricSentenceOf', { word: anchor.word })}
                value={anchor.sentence}
                isDisabled={isLocked}
                onCommit={(sentence) => setAnchor(index, { sentence })}
                maxLength={300}
              />
            </div>
          ))}
        </section>
      </div>
    </SidePanel>
  );
}
