import { useMemo } from 'react';
import type { SeveritySpread } from '../../../../shared/contest-rules/severity-spread.ts';
import { useWords } from '../../../ui/text.tsx';

const EDGE = 14;
const DOT = 3.2;
const STEP = 6.6;

interface SeverityPlotProps {
  readonly spread: SeveritySpread;
  /** The jurors worth a look, by id: their dots stand out, whatever the reason. */
  readonly watched: ReadonlySet<string>;
  /** The name of a juror, by id. */
  readonly nameOf: (juror: string) => string;
  readonly width: number;
  /** The juror whose dot is shown as chosen. */
  readonly selected?: string | null;
}

/** The jury as dots from the most generous to the strictest; who is worth a look stands out, and who stands far off is named. */
export function SeverityPlot({ spread, watched, nameOf, width, selected = null }: SeverityPlotProps) {
  const words = useWords();
  const { t } = words;
  const { points, median } = spread;
  const dots = useMemo(() => stack(spread, width), [spread, width]);
  const highest = Math.max(0, ...dots.map(({ level }) => level));
  const floor = 34 + highest * STEP;
  const outliers = points.filter(({ isOutlier }) => isOutlier);
  const marked = points.filter(({ juror }) => watched.has(juror));
  const label = t('rankingJurors:plot.label', {
    count: points.length,
    outliers:
      outliers.length === 0
        ? t('rankingJurors:plot.noOutliers')
        : words.list(
            outliers.map(({ juror, severity }) =>
              t('rankingJurors:plot.item', { name: nameOf(juror), value: words.number(severity, 2) }),
            ),
          ),
    watched:
      marked.length === 0 ? t('rankingJurors:plot.noOutliers') : words.list(marked.map(({ juror }) => nameOf(juror))),
  });
  const named = dots.filter(({ isOutlier, isEnd }) => isOutlier && isEnd);
  return (
    <div className="severity-plot">
      <svg className="chart" viewBox={`0 0 ${width} ${floor + 6}`} width={width} role="img" aria-label={label}>
        {median === null || dots.length === 0 ? null : (
          <line
            x1={placeOf(spread, width, median)}
            x2={placeOf(spread, width, median)}
            y1={4}
            y2={floor}
            stroke="var(--chart-grid)"
            strokeDasharray="3 3"
          />
        )}
        <line x1={8} x2={width - 8} y1={floor + 3} y2={floor + 3} className="axis" />
        {dots.map(({ juror, x, level }) => (
          <circle
            key={juror}
            cx={x}
            cy={floor - 2 - level * STEP}
            r={juror === selected ? DOT + 1.6 : DOT}
            className={watched.has(juror) ? 'severity-watched' : 'severity-dot'}
            {...(juror === selected ? { 'data-selected': true } : {})}
          />
        ))}
        {named.map(({ juror, x }) => (
          <text
            key={juror}
            x={Math.min(Math.max(x, EDGE), width - EDGE)}
            y={floor - 16}
            textAnchor={x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : 'middle'}
            className="severity-name"
          >
            {nameOf(juror)}
          </text>
        ))}
      </svg>
      <div className="severity-ends" aria-hidden="true">
        <span>{t('rankingJurors:plot.generous')}</span>
        {marked.length === 0 ? null : <span className="severity-legend">{t('rankingJurors:plot.watched')}</span>}
        <span>{t('rankingJurors:plot.strict')}</span>
      </div>
    </div>
  );
}

interface Dot {
  readonly juror: string;
  readonly x: number;
  readonly level: number;
  readonly isOutlier: boolean;
  /** The first or the last of all: only these have room for a name. */
  readonly isEnd: boolean;
}

function placeOf({ points }: SeveritySpread, width: number, severity: number): number {
  const least = points[0]?.severity ?? 0;
  const most = points.at(-1)?.severity ?? 0;
  const share = most - least < 1e-9 ? 0.5 : (severity - least) / (most - least);
  return EDGE + share * (width - 2 * EDGE);
}

/** Dots that would overlap stand on each other. */
function stack(spread: SeveritySpread, width: number): readonly Dot[] {
  const counts = new Map<number, number>();
  return spread.points.map(({ juror, severity, isOutlier }, index) => {
    const column = Math.round(placeOf(spread, width, severity) / STEP);
    const level = counts.get(column) ?? 0;
    counts.set(column, level + 1);
    const isEnd = index === 0 || index === spread.points.length - 1;
    return { juror, x: column * STEP, level, isOutlier, isEnd };
  });
}
