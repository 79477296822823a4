import type { OwnMarks, OwnPitch } from '../../../../shared/contest-rules/own-marks.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import type { ShownMarks } from '../../../../shared/contest-rules/shown-marks.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useWords } from '../../../ui/text.tsx';

const WIDTH = 252;
/** Complete pitches listed by value; the rest is said in a number. */
const LISTED = 6;
/** A difference below this is no difference to speak of, as a share of the scale. */
const NOTABLE = 0.04;

interface OwnScaleProps {
  readonly own: OwnMarks;
  readonly shown: ShownMarks;
  readonly scale: Scale;
  readonly pitch: string;
  readonly isSigned: boolean;
}

/** The right column: the juror's own marks, and only those. */
export function OwnScale({ own, shown, scale, pitch, isSigned }: OwnScaleProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <section>
        <h2>{t('sheet:own.scale')}</h2>
        <p className="muted">
          {t('sheet:own.scaleText', { count: own.count, mean: own.mean === null ? '' : words.number(own.mean, 1) })}
        </p>
        {own.count === 0 ? null : <Histogram own={own} shown={shown} />}
      </section>
      <section>
        <h2>{t('sheet:own.severity')}</h2>
        {own.pitches.length < 2 ? (
          <p className="note">{t('sheet:own.severityNone')}</p>
        ) : (
          <>
            <Severity own={own} scale={scale} />
            <SeverityNote own={own} scale={scale} pitch={pitch} />
          </>
        )}
      </section>
      <section>
        <h2>{t('sheet:own.order')}</h2>
        {own.order.length === 0 ? (
          <p className="note">{t('sheet:own.orderNone')}</p>
        ) : (
          <ol className="own-order">
            {own.order.slice(0, LISTED).map((one) => (
              <li key={one.pitch}>
                <span>{one.name}</span>
                <i style={{ width: `${shareOf(one.value, scale) * 84}%` }} />
                <b className="num">{words.number(one.value, 1)}</b>
              </li>
            ))}
          </ol>
        )}
        {own.order.length <= LISTED ? null : (
          <p className="note">{t('sheet:own.orderMore', { count: own.order.length - LISTED })}</p>
        )}
      </section>
      <section>
        <h2>{t('sheet:sees.title')}</h2>
        <p className="muted">{isSigned ? t('sheet:sees.after') : t('sheet:sees.before')}</p>
      </section>
      <section className="vote-keys" aria-hidden="true">
        <span>
          <KeyHint keys="0" />–<KeyHint keys="9" /> {t('sheet:keys.mark')}
        </span>
        <span>
          <KeyHint keys="X" /> {t('sheet:keys.ten')}
        </span>
        <span>
          <KeyHint keys={t('sheet:keys.up')} />
          <KeyHint keys={t('sheet:keys.down')} /> {t('sheet:keys.criterion')}
        </span>
        <span>
          <KeyHint keys="?" /> {t('sheet:keys.all')}
        </span>
      </section>
    </>
  );
}

function Histogram({ own, shown }: { readonly own: OwnMarks; readonly shown: ShownMarks }) {
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

function Severity({ own, scale }: { readonly own: OwnMarks; readonly scale: Scale }) {
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

function SeverityNote({ own, scale, pitch }: Pick<OwnScaleProps, 'own' | 'scale' | 'pitch'>) {
  const { t, number } = useWords();
  const here: OwnPitch | undefined = own.pitches.find((one) => one.pitch === pitch);
  if (here === undefined || own.usual === null) return null;
  const difference = here.value - own.usual;
  const isNotable = Math.abs(difference) > NOTABLE * (scale.max - scale.min);
  const key = !isNotable ? 'usual' : difference < 0 ? 'more' : 'less';
  return <p className="note">{t(`sheet:own.${key}`, { value: number(here.value, 1) })}</p>;
}

function shareOf(value: number, scale: Scale): number {
  return (value - scale.min) / (scale.max - scale.min);
}
