import type { OwnMarks } from '../../../../shared/contest-rules/own-marks.ts';
import type { ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { useWords } from '../../../ui/text.tsx';

const WIDTH = 252;

/** How many of the juror's marks fall on each segment, told in words to who does not see it. */
export function OwnHistogram({ own, shown }: { readonly own: OwnMarks; readonly shown: ShownMarks }) {
  const words = useWords();
  const { t } = words;
  const most = Math.max(1, ...own.histogram);
  const pitch = (WIDTH - 10) / shown.segments.length;
  const width = Math.min(17, pitch - 4.5);
  const label = t('sheet:own.scaleChart', {
    counts: words.list(
      shown.segments.flatMap((segment, index) =>
        (own.histogram[index] ?? 0) === 0
          ? []
          : [t('sheet:own.scaleCount', { mark: words.mark(segment), count: own.histogram[index] ?? 0 })],
      ),
    ),
  });
  return (
    <svg className="chart" width={WIDTH} height={102} viewBox={`0 0 ${WIDTH} 102`} role="img" aria-label={label}>
      {shown.segments.map((segment, index) => {
        const count = own.histogram[index] ?? 0;
        const height = count === 0 ? 1.5 : Math.max(5, (count / most) * 63);
        const x = 10 + index * pitch;
        return (
          <g key={segment}>
            <rect
              x={x}
              y={count === 0 ? 80 : 80 - height}
              width={width}
              height={height}
              rx={2.5}
              fill={count === 0 ? 'var(--chart-grid)' : 'var(--chart-now)'}
            />
            <text x={x + width / 2} y={96} textAnchor="middle">
              {words.mark(segment)}
            </text>
            {count === 0 ? null : (
              <text x={x + width / 2} y={75 - height} textAnchor="middle">
                {words.mark(count)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The juror's mean on each pitch beside their usual level; hollow while marks are missing. */
export function OwnSeverity({ own, scale }: { readonly own: OwnMarks; readonly scale: Scale }) {
  const words = useWords();
  const values = own.pitches.map(({ value }) => value);
  const middle = own.usual ?? own.mean ?? scale.min;
  const spread = Math.max(0.5, ...values.map((value) => Math.abs(value - middle)));
  const y = (value: number) => 24 - ((value - middle) / spread) * 16;
  const gap = own.pitches.length === 1 ? 0 : Math.min(30, 190 / (own.pitches.length - 1));
  const at = (index: number) => 16 + index * gap;
  const label = words.t('sheet:own.severityChart', {
    values: words.list(
      own.pitches.map(({ name, value }) => words.t('sheet:own.severityItem', { name, value: words.number(value, 1) })),
    ),
  });
  return (
    <svg className="chart" width={WIDTH} height={48} viewBox={`0 0 ${WIDTH} 48`} role="img" aria-label={label}>
      <line x1={8} x2={212} y1={24} y2={24} stroke="var(--chart-before)" strokeDasharray="4 4" />
      <text x={218} y={28}>
        {words.number(middle, 1)}
      </text>
      <polyline
        fill="none"
        stroke="var(--chart-now)"
        strokeWidth={2}
        points={own.pitches.map(({ value }, index) => `${at(index)},${y(value)}`).join(' ')}
      />
      {own.pitches.map((one, index) => (
        <circle
          key={one.pitch}
          cx={at(index)}
          cy={y(one.value)}
          r={4}
          {...(one.isComplete
            ? { className: 'pt' }
            : { fill: 'var(--bg)', stroke: 'var(--chart-now)', strokeWidth: 2 })}
        />
      ))}
    </svg>
  );
}
