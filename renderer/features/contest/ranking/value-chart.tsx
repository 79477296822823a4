import { Bar, BarChart, CartesianGrid, Cell, LabelList, XAxis, YAxis } from 'recharts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { useWords } from '../../../ui/text.tsx';

const WIDTH = 620;
const ROW = 30;

/** The values of the ranking as bars on the whole scale. Nothing moves when it appears. */
export function ValueChart({ view, scale }: { readonly view: RankingView; readonly scale: Scale }) {
  const words = useWords();
  const { t } = words;
  const data = view.rows.flatMap((row) =>
    row.value === null
      ? []
      : [{ name: row.name, value: row.value, onPodium: row.onPodium, text: words.number(row.value, view.digits) }],
  );
  const label = t('ranking:chart.label', {
    values: words.list(data.map(({ name, text }) => t('ranking:chart.item', { name, value: text }))),
  });
  return (
    <div role="img" aria-label={label} className="chart value-chart">
      <BarChart
        width={WIDTH}
        height={data.length * ROW + 40}
        data={data}
        layout="vertical"
        margin={{ top: 4, right: 52, bottom: 4, left: 4 }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} stroke="var(--chart-grid)" />
        <XAxis type="number" domain={[scale.min, scale.max]} tickFormatter={words.mark} stroke="var(--chart-grid)" />
        <YAxis
          type="category"
          dataKey="name"
          width={210}
          interval={0}
          tickLine={false}
          stroke="var(--chart-grid)"
          tick={{ fill: 'var(--text)', fontSize: 12 }}
        />
        <Bar dataKey="value" barSize={14} radius={[0, 4, 4, 0]} isAnimationActive={false}>
          {data.map((one) => (
            <Cell key={one.name} fill={one.onPodium ? 'var(--chart-now)' : 'var(--chart-before)'} />
          ))}
          <LabelList dataKey="text" position="right" fill="var(--text)" fontSize={12} />
        </Bar>
      </BarChart>
    </div>
  );
}
