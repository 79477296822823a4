import type { CriterionProfile } from '../../../../shared/contest-rules/criterion-profile.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { useWords } from '../../../ui/text.tsx';

const WIDTH = 286;
const LEFT = 112;
const RIGHT = 246;
const ROW = 30;

interface ProfileChartProps {
  readonly name: string;
  readonly profile: readonly CriterionProfile[];
  readonly scale: Scale;
}

/** Mean, middle half of the marks and mean of all, criterion by criterion, on the whole scale. */
export function ProfileChart({ name, profile, scale }: ProfileChartProps) {
  const words = useWords();
  const height = profile.length * ROW + 18;
  const x = (value: number) => LEFT + ((value - scale.min) / (scale.max - scale.min)) * (RIGHT - LEFT);
  const ticks = [scale.min, (scale.min + scale.max) / 2, scale.max];
  return (
    <div className="profile-chart" role="img" aria-label={describe()}>
      <div className="profile-names" aria-hidden="true">
        {profile.map((one) => (
          <span key={one.criterion}>{one.name}</span>
        ))}
      </div>
      <svg className="chart" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {profile.map((one, index) => {
          const y = index * ROW + ROW / 2;
          return (
            <g key={one.criterion}>
              <line x1={LEFT} x2={RIGHT} y1={y} y2={y} className="axis" />
              {one.low === null || one.high === null ? null : (
                <rect
                  x={x(one.low) - 4}
                  y={y - 4}
                  width={x(one.high) - x(one.low) + 8}
                  height={8}
                  rx={4}
                  fill="var(--chart-now)"
                  fillOpacity={0.28}
                />
              )}
              {one.meanOfAll === null ? null : (
                <line
                  x1={x(one.meanOfAll)}
                  x2={x(one.meanOfAll)}
                  y1={y - 7}
                  y2={y + 7}
                  stroke="var(--chart-before)"
                  strokeWidth={2}
                />
              )}
              {one.mean === null ? null : <circle cx={x(one.mean)} cy={y} r={5} className="pt" />}
              <text x={WIDTH - 2} y={y + 4} textAnchor="end" className="profile-value">
                {one.mean === null ? '' : words.number(one.mean, 2)}
              </text>
            </g>
          );
        })}
        {ticks.map((tick) => (
          <text key={tick} x={x(tick)} y={height - 4} textAnchor="middle">
            {words.mark(tick)}
          </text>
        ))}
      </svg>
    </div>
  );

  function describe(): string {
    const values = profile.map((one) =>
      words.t('ranking:profile.item', { name: one.name, value: one.mean === null ? '' : words.number(one.mean, 2) }),
    );
    return `${words.t('ranking:profile.label', { name })}: ${words.list(values)}`;
  }
}
