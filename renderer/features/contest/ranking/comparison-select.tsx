import { comparisonsBeside, type ComparisonMethod } from '../../../../shared/contest-rules/ranking-comparison.ts';
import type { RankingMethod } from '../../../../shared/contest-rules/ranking-view.ts';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';

interface ComparisonSelectProps {
  readonly declared: RankingMethod;
  readonly value: ComparisonMethod;
  readonly onChange: (method: ComparisonMethod) => void;
}

/** Which method stands beside the declared one. It compares, whatever is chosen. */
export function ComparisonSelect({ declared, value, onChange }: ComparisonSelectProps) {
  const { t } = useWords();
  return (
    <span className="comparison-select">
      <Select
        label={t('ranking:compareWith')}
        isLabelHidden
        value={value}
        onChange={onChange}
        options={comparisonsBeside(declared).map((method) => ({
          value: method,
          label: t(`ranking:column.${method}`),
          note: t(`ranking:methodNote.${method}`),
        }))}
      />
    </span>
  );
}
