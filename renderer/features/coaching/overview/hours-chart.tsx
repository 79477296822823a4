import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts';
import { useWords } from '../../../ui/text.tsx';

const WIDTH = 300;
const ROW = 30;

interface HoursChartProps {
  /** The most hours first. */
  readonly rows: readonly { readonly name: string; readonly hours: number }[];
}

/** Hours recorded by coach as bars; the table beside it says the same numbers. Nothing moves when it appears. */
export function HoursChart({ rows }: HoursChartProps) {
  const { t, mark, list } = useWords();
  const data = rows.map(({ name, hours }) => ({
    name,
    hours,
    text: t('coachingOverview:hours', { hours: mark(hours) }),
  }));
  const most = Math.max(1, ...rows.map(({ hours }) => hours)) * 1.5;
  const label = list(
    rows.map(({ name, hours }) => t('coachingOverview:load.hoursItem', { count: hours, name, hours: mark(hours) })),
  );
  return (
    <div role="img" aria-label={label} className="chart">
      <BarChart
        width={WIDTH}
        height={Math.max(1, data.length) * ROW}
        data={data}
        layout="vertical"
        margin={{ top: 0, right: 4, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, most]} hide />
        <YAxis
          type="category"
          dataKey="name"
          width={110}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--text)', fontSize: 12 }}
        />
        <Bar dataKey="hours" barSize={10} radius={3} fill="var(--chart-now)" isAnimationActive={false}>
          <LabelList dataKey="text" position="right" fill="var(--text)" fontSize={12} />
        </Bar>
      </BarChart>
    </div>
  );
}
