import type { FinalRanking } from '../../../../shared/contest-rules/final-ranking.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { useWords } from '../../../ui/text.tsx';
import { pitchNameOf } from './names.ts';

interface PitchChoiceProps {
  readonly label: string;
  readonly document: ContestDocument;
  readonly final: FinalRanking;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of the pitches, in the order of the ranking. */
export function PitchChoice({ label, document, final, chosen, onChange }: PitchChoiceProps) {
  const { t } = useWords();
  return (
    <fieldset className="plain-set pitch-choice">
      <legend className="strong">{label}</legend>
      {final.places.map(({ pitch, rank }) => (
        <Checkbox
          key={pitch}
          isChecked={chosen.includes(pitch)}
          onChange={(isIn) => onChange(isIn ? [...chosen, pitch] : chosen.filter((one) => one !== pitch))}
        >
          <span className="num muted">{rank === null ? t('ranking:noRank') : t('ranking:rank', { rank })}</span>{' '}
          {pitchNameOf(document, pitch)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
