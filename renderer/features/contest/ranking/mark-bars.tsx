import type { Scale } from '../../../../shared/domain/scale.ts';
import { useWords } from '../../../ui/text.tsx';

const WIDTH = 270;
const HEIGHT = 96;
const FLOOR = 78;

interface MarkBarsProps {
  readonly distribution: readonly { readonly mark: number; readonly count: number }[];
  readonly scale: Scale;
}

/** How often each mark was given: thin bars on the whole scale, and the same numbers in a table. */
export function MarkBars({ distribution, scale }: MarkBarsProps) {
  const words = useWords();
  const { t } = words;
  const given = distribution.filter(({ count }) => count > 0);
  const most = Math.max(1, ...distribution.map(({ count }) => count));
  const slot = (WIDTH - 8) / distribution.length;
  const labels = new Set([
    scale.min,
    scale.max,
    ...(distribution.length <= 11 ? distribution.map(({ mark }) => mark) : []),
  ]);
  const values = words.list(
    given.map(({ mark, count }) => t('rankingJurors:detail.chartItem', { mark: words.mark(mark), count })),
  );
  return (
    <>
      <svg
        className="chart mark-bars"
        width={WIDTH}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('rankingJurors:detail.chart', { values })}
      >
        <line x1={4} x2={WIDTH - 4} y1={FLOOR + 0.5} y2={FLOOR + 0.5} className="axis" />
        {distribution.map(({ mark, count }, index) => {
          const x = 4 + (index + 0.5) * slot;
          const height = (count / most) * (FLOOR - 16);
          return (
            <g key={mark}>
              <rect
                x={x - Math.min(7, slot * 0.35)}
                y={FLOOR - height}
                width={Math.min(14, slot * 0.7)}
                height={height}
                rx={1.5}
                fill="var(--chart-now)"
              />
              {count === 0 || distribution.length > 11 ? null : (
                <text x={x} y={FLOOR - height - 4} textAnchor="middle">
                  {count}
                </text>
              )}
              {labels.has(mark) ? (
                <text x={x} y={HEIGHT - 4} textAnchor="middle">
                  {words.mark(mark)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <details className="profile-marks">
        <summary>{t('rankingJurors:detail.marks')}</summary>
        <table className="table tight">
          <thead>
            <tr>
              <th scope="col">{t('rankingJurors:detail.mark')}</th>
              <th scope="col" className="r">
                {t('rankingJurors:detail.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {given.map(({ mark, count }) => (
              <tr key={mark}>
                <td className="num">{words.mark(mark)}</td>
                <td className="num r">{words.mark(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
