import { rankingMethods, type RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { TrialSettings } from './trial-settings.ts';
import { WeightRow } from './weight-row.tsx';

/** How far a slider goes, in the greatest declared weight. */
const MOST_TIMES = 3;

/** More than any jury has: what is dropped is at most half of it. */
const MOST_TRIM = 20;

interface TrialFormProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  readonly trial: TrialSettings;
  readonly onChange: (trial: TrialSettings) => void;
}

/** Weights, method and jury of a trial; the ranking beside answers at once. */
export function TrialForm({ document, view, trial, onChange }: TrialFormProps) {
  const { t } = useWords();
  const judges = new Set(view.completeness.jurors.filter(({ counts }) => counts.counted > 0).map(({ juror }) => juror));
  const most = MOST_TIMES * Math.max(...document.criteria.map(({ value }) => value.weight));

  const setWeight = (criterion: string, declared: number, weight: number) => {
    const weights = new Map(trial.weights);
    if (weight === declared) weights.delete(criterion);
    else weights.set(criterion, weight);
    onChange({ ...trial, weights });
  };
  const setOut = (juror: string, isOut: boolean) => {
    const without = new Set(trial.without);
    if (isOut) without.add(juror);
    else without.delete(juror);
    onChange({ ...trial, without });
  };

  return (
    <>
      <Panel title={t('rankingTrial:weights')} isPadded>
        <div className="stack trial-weights">
          {document.criteria.map(({ id, value }) => (
            <WeightRow
              key={id}
              name={value.name}
              weight={trial.weights.get(id) ?? value.weight}
              most={most}
              onChange={(weight) => setWeight(id, value.weight, weight)}
            />
          ))}
          <p className="muted">{t('rankingTrial:weightHint')}</p>
        </div>
      </Panel>
      <Panel title={t('rankingTrial:method')} isPadded>
        <div className="stack gap">
          <Select
            label={t('rankingTrial:method')}
            isLabelHidden
            value={trial.method}
            onChange={(method) => onChange({ ...trial, method })}
            options={rankingMethods.map((method) => ({
              value: method,
              label: t(`ranking:column.${method}`),
              note: t(`ranking:methodNote.${method}`),
            }))}
          />
          {trial.method === 'trimmed' ? (
            <NumberField
              label={t('rankingTrial:trim')}
              hint={t('rankingTrial:trimHint')}
              value={trial.trim}
              min={0}
              max={MOST_TRIM}
              onCommit={(trim) => onChange({ ...trial, trim: Math.round(trim ?? view.trim) })}
            />
          ) : null}
        </div>
      </Panel>
      <Panel
        title={t('rankingTrial:jurors')}
        end={
          <span className="label">
            {trial.without.size === 0
              ? t('rankingTrial:jurorsNone')
              : t('rankingTrial:leftOut', { count: trial.without.size })}
          </span>
        }
        isPadded
      >
        <div className="trial-jurors">
          {document.jurors
            .filter(({ id }) => judges.has(id))
            .map(({ id, value }) => (
              <Checkbox
                key={id}
                isChecked={trial.without.has(id)}
                onChange={(isOut) => setOut(id, isOut)}
                label={t('rankingTrial:leaveOut', { name: value.name })}
              >
                {value.name}
              </Checkbox>
            ))}
        </div>
      </Panel>
    </>
  );
}
