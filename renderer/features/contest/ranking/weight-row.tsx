import { NumberField } from '../../../ui/number-field.tsx';
import { useWords } from '../../../ui/text.tsx';

/** Fine enough to tell weights apart, coarse enough to be dragged to. */
const STEPS = 40;

interface WeightRowProps {
  readonly name: string;
  readonly weight: number;
  readonly most: number;
  readonly onChange: (weight: number) => void;
}

/** A weight to drag or to type. */
export function WeightRow({ name, weight, most, onChange }: WeightRowProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="weight-row">
      <input
        type="range"
        min={0}
        max={most}
        step={most / STEPS}
        value={weight}
        aria-label={t('rankingTrial:weightOf', { name })}
        aria-valuetext={words.mark(weight)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <NumberField label={name} value={weight} min={0} max={most} onCommit={(value) => onChange(value ?? 0)} />
    </div>
  );
}
