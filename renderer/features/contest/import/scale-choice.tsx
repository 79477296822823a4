import { isUsableScale, type Scale } from '../../../../shared/domain/scale.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';

interface ScaleChoiceProps {
  /** Proposed from the marks of the sheet, or chosen. */
  readonly scale: Scale;
  readonly onChange: (scale: Scale) => void;
}

/** The scale of a new contest: only proposed, since one wrong mark in the sheet would stretch it. */
export function ScaleChoice({ scale, onChange }: ScaleChoiceProps) {
  const { t } = useWords();
  const showNote = useNotes();
  const change = (part: Partial<Scale>) => {
    const next = { ...scale, ...part };
    if (isUsableScale(next)) onChange(next);
    else showNote({ message: t('contest:refusal.scale-invalid') });
  };
  return (
    <div className="import-choices">
      <NumberField
        label={t('contest:setup.scaleMin')}
        value={scale.min}
        onCommit={(min) => (min === null ? undefined : change({ min }))}
      />
      <NumberField
        label={t('contest:setup.scaleMax')}
        value={scale.max}
        onCommit={(max) => (max === null ? undefined : change({ max }))}
      />
      <NumberField
        label={t('contest:setup.scaleStep')}
        value={scale.step}
        min={0.05}
        onCommit={(step) => (step === null ? undefined : change({ step }))}
      />
    </div>
  );
}
