import type { Scale } from '../../../../shared/domain/scale.ts';
import { useWords } from '../../../ui/text.tsx';

const WIDTH = 166;
const HEIGHT = 27;
const EDGE = 8;

interface ValueBarProps {
  readonly scale: Scale;
  /** What decides. */
  readonly value: number | null;
  /** The mean that stands beside it. */
  readonly other: number | null;
  readonly isOnPodium: boolean;
  readonly label: string;
}

/** A value on the whole scale, from its lowest mark: bar for what decides, a grey mark for the other mean. */
export function ValueBar({ scale, value, other, isOnPodium, label }: ValueBarProps) {
  const colour = isOnPodium ? 'var(--chart-now)' : 'var(--chart-before)';
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticksOf(scale).map((tick) => (
        <line key={tick} x1={at(scale, tick)} x2={at(scale, tick)} y1={0} y2={HEIGHT} stroke="var(--chart-grid)" />
      ))}
      {value === null ? null : (
        <rect
          x={EDGE}
          y={10}
          width={Math.max(2, at(scale, value) - EDGE)}
          height={8}
          rx={4}
          fill={colour}
          fillOpacity={isOnPodium ? 1 : 0.75}
        />
      )}
      {other === null || value === null ? null : (
        <line x1={at(scale, other)} x2={at(scale, other)} y1={6} y2={22} stroke="var(--surface)" strokeWidth={4} />
      )}
      {other === null || value === null ? null : (
        <line x1={at(scale, other)} x2={at(scale, other)} y1={6} y2={22} stroke="var(--text)" strokeWidth={1.5} />
      )}
    </svg>
  );
}

/** The scale above the bars. */
export function ValueAxis({ scale }: { readonly scale: Scale }) {
  const words = useWords();
  return (
    <svg className="chart" width={WIDTH} height={14} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      {ticksOf(scale).map((tick) => (
        <text key={tick} x={at(scale, tick)} y={11} textAnchor="middle">
          {words.mark(tick)}
        </text>
      ))}
    </svg>
  );
}

function at(scale: Scale, value: number): number {
  return EDGE + ((value - scale.min) / (scale.max - scale.min)) * (WIDTH - 2 * EDGE);
}

function ticksOf({ min, max }: Scale): readonly number[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => Number((min + share * (max - min)).toFixed(2)));
}
