import { Bar, BarChart, Cell, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useWords } from '../../../ui/text.tsx';

const WIDTH = 286;
const ROW = 34;

/** Differences to either side of a line: the first to the left, the second to the right. Nothing moves when it appears. */
export function DifferenceChart({
  rows,
}: {
  readonly rows: readonly { readonly name: string; readonly difference: number }[];
}) {
  const words = useWords();
  const { t } = words;
  // Turned round, so that who is named first stands on the left.
  const data = rows.map(({ name, difference }) => ({
    name,
    value: 0 - difference,
    text: words.number(Math.abs(difference), 2),
  }));
  const reach = Math.max(0.1, ...data.map(({ value }) => Math.abs(value))) * 1.9;
  const label = t('rankingTrial:duel.chart', {
    values: words.list(data.map(({ name, text }) => t('rankingTrial:duel.chartItem', { name, value: text }))),
  });
  return (
    <div role="img" aria-label={label} className="chart">
      <BarChart
        width={WIDTH}
        height={data.length * ROW}
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 4, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[-reach, reach]} hide />
        <YAxis
          type="category"
          dataKey="name"
          width={104}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--text)', fontSize: 12 }}
        />
        <ReferenceLine x={0} stroke="var(--border-strong)" />
        <Bar dataKey="value" barSize={10} radius={3} isAnimationActive={false}>
          {data.map((one) => (
            <Cell key={one.name} fill={one.value < 0 ? 'var(--chart-now)' : 'var(--chart-before)'} />
          ))}
          <LabelList dataKey="text" position="right" fill="var(--text)" fontSize={12} />
        </Bar>
      </BarChart>
    </div>
  );
}
