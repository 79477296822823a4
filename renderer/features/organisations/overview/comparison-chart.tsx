import { Radar, RadarLegend } from '../../../ui/radar.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { Comparison } from './use-profile.ts';

interface ComparisonChartProps {
  readonly comparison: Comparison;
  /** What the two lines are called below the drawing. */
  readonly before: string;
  readonly now: string;
}

/** The radar of two looks with its legend. Where there is only one look it is drawn in full. */
export function ComparisonChart({ comparison: { overlay, pair }, before, now }: ComparisonChartProps) {
  const { t } = useWords();
  const { rows, levelNames } = overlay;
  const hasBoth = pair.before !== null && pair.now !== null;
  const hasTarget = rows.some((row) => row.target !== null);
  const drawn = rows.map((row) => (pair.now === null ? row.before : row.now));
  return (
    <figure>
      <Radar
        label={t('needs:radar')}
        axes={rows.map(({ dimension }) => dimension.shortName)}
        levels={levelNames.length}
        now={drawn}
        {...(hasBoth && overlay.isComparable ? { before: rows.map((row) => row.before) } : {})}
        {...(hasTarget ? { target: rows.map(({ gap, target }) => (gap === 0 ? null : target)) } : {})}
      />
      <RadarLegend
        now={pair.now === null ? before : now}
        {...(hasBoth && overlay.isComparable ? { before } : {})}
        {...(hasTarget ? { target: t('needs:target') } : {})}
      />
    </figure>
  );
}
