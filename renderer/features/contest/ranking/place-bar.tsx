const WIDTH = 120;
const EDGE = 8;

interface PlaceBarProps {
  /** How many places there are. */
  readonly count: number;
  /** Where the dot stands; between two places for a tie. */
  readonly place: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly isOnPodium: boolean;
  readonly label: string;
}

/** The place with its 95 % interval, on the line of all places: pale bar and dot, in teal on the podium. */
export function PlaceBar({ count, place, low, high, isOnPodium, label }: PlaceBarProps) {
  const colour = isOnPodium ? 'var(--chart-now)' : 'var(--chart-before)';
  return (
    <svg width={WIDTH} height="100%" role="img" aria-label={label}>
      {ticksOf(count).map((tick) => (
        <line key={tick} x1={at(count, tick)} x2={at(count, tick)} y1="0" y2="100%" stroke="var(--chart-grid)" />
      ))}
      {low === null || high === null ? null : (
        <rect
          x={at(count, low) - 4}
          y="50%"
          transform="translate(0 -3.5)"
          width={at(count, high) - at(count, low) + 8}
          height={7}
          rx={3.5}
          fill={colour}
          fillOpacity={0.38}
        />
      )}
      {place === null ? null : (
        <circle cx={at(count, place)} cy="50%" r={4.5} fill={colour} stroke="var(--surface)" strokeWidth={1.5} />
      )}
    </svg>
  );
}

/** The places above the bars. */
export function PlaceAxis({ count }: { readonly count: number }) {
  return (
    <svg className="chart" width={WIDTH} height={14} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      {ticksOf(count).map((tick) => (
        <text key={tick} x={at(count, tick)} y={11} textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  );
}

function at(count: number, place: number): number {
  return EDGE + ((place - 1) / Math.max(1, count - 1)) * (WIDTH - 2 * EDGE);
}

/** The first, the last, and about five between them. */
function ticksOf(count: number): readonly number[] {
  const step = Math.max(1, Math.ceil(count / 6));
  const ticks = [1];
  for (let tick = step; tick <= count; tick += step) if (tick > 1 + step / 3) ticks.push(tick);
  return count > (ticks.at(-1) ?? 1) + step / 2 ? [...ticks, count] : ticks;
}
