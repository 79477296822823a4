import { advanceKindSchema, type Contest } from '../../../../shared/domain/contest.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useWords } from '../../../ui/text.tsx';

interface AdvanceChoiceProps {
  readonly contest: Contest;
  readonly isLocked: boolean;
  readonly onChange: (fields: Partial<Contest>) => void;
}

/** Who goes on to the next round. */
export function AdvanceChoice({ contest, isLocked, onChange }: AdvanceChoiceProps) {
  const { t, mark } = useWords();
  const { advanceKind, advanceCount, advanceThreshold, scaleMin, scaleMax } = contest;
  const isOff = advanceThreshold < scaleMin || advanceThreshold > scaleMax;
  return (
    <section className="rule-part" aria-label={t('contest:preparation.rule.advance')}>
      <h3 className="strong">{t('contest:preparation.rule.advance')}</h3>
      <div>
        <Segmented
          label={t('contest:preparation.rule.advance')}
          value={advanceKind}
          onChange={(kind) => onChange({ advanceKind: kind })}
          segments={advanceKindSchema.options.map((kind) => ({
            value: kind,
            label: t(`contest:preparation.rule.advanceKind.${kind}`),
            isDisabled: isLocked,
          }))}
        />
      </div>
      <p className="muted">{t(`contest:preparation.rule.advanceText.${advanceKind}`)}</p>
      {advanceKind === 'top' ? (
        <div className="fields">
          <NumberField
            label={t('contest:preparation.rule.advanceCount')}
            value={advanceCount}
            isDisabled={isLocked}
            min={1}
            max={500}
            onCommit={(count) => (count === null ? undefined : onChange({ advanceCount: Math.round(count) }))}
          />
        </div>
      ) : null}
      {advanceKind === 'threshold' ? (
        <div className="fields">
          <NumberField
            label={t('contest:preparation.rule.advanceThreshold')}
            value={advanceThreshold}
            isDisabled={isLocked}
            min={scaleMin}
            max={scaleMax}
            error={
              isOff
                ? t('contest:preparation.rule.thresholdOff', { min: mark(scaleMin), max: mark(scaleMax) })
                : undefined
            }
            onCommit={(threshold) => (threshold === null ? undefined : onChange({ advanceThreshold: threshold }))}
          />
        </div>
      ) : null}
    </section>
  );
}
