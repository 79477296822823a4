import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { profileOf, weakestOf, type CriterionProfile } from '../../../../shared/contest-rules/criterion-profile.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import type { Scale } from '../../../../shared/domain/scale.ts';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';

const WIDTH = 286;
const LEFT = 112;
const RIGHT = 246;
const ROW = 30;

interface ProfilePanelProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  readonly pitch: string | null;
}

/** One pitch criterion by criterion, beside the mean of all; every mark stands below. */
export function ProfilePanel({ document, view, pitch }: ProfilePanelProps) {
  const words = useWords();
  const { t } = words;
  const row = view.rows.find((one) => one.pitch === pitch);
  if (row === undefined) {
    return (
      <Panel label={t('ranking:profile.choose')} isPadded>
        <p className="muted profile-choose">{t('ranking:profile.choose')}</p>
      </Panel>
    );
  }
  const profile = profileOf(document, view, row.pitch);
  const weakest = weakestOf(profile);
  const scale = scaleOf(document);
  return (
    <Panel
      title={
        <>
          {row.name} {row.projectName === '' ? null : <span className="label profile-project">{row.projectName}</span>}
        </>
      }
      end={<span className="label nowrap">{t('ranking:profile.sheets', { done: row.sheets, all: row.expected })}</span>}
      isPadded
    >
      {row.sheets === 0 ? (
        <p className="muted">{t('ranking:profile.none')}</p>
      ) : (
        <>
          <ProfileChart name={row.name} profile={profile} scale={scale} />
          <div className="legend">
            <span>
              <svg width="10" height="10" aria-hidden="true">
                <circle cx="5" cy="5" r="4.5" fill="var(--chart-now)" />
              </svg>
              {t('ranking:profile.mean')}
            </span>
            <span>
              <svg width="18" height="8" aria-hidden="true">
                <rect width="18" height="8" rx="4" fill="var(--chart-now)" fillOpacity={0.28} />
              </svg>
              {t('ranking:profile.half')}
            </span>
            <span>
              <svg width="4" height="12" aria-hidden="true">
                <rect x="1" width="2" height="12" fill="var(--chart-before)" />
              </svg>
              {t('ranking:profile.all')}
            </span>
          </div>
          <hr />
          <p className="profile-why">
            {weakest === null || weakest.mean === null || weakest.meanOfAll === null ? (
              t('ranking:profile.strong')
            ) : (
              <RichText
                text={t('ranking:profile.weakest', {
                  name: weakest.name,
                  value: words.number(weakest.mean, 2),
                  all: words.number(weakest.meanOfAll, 2),
                })}
              />
            )}
          </p>
          <details className="profile-marks">
            <summary>{t('ranking:profile.evidence')}</summary>
            <table className="table tight">
              <thead>
                <tr>
                  <th scope="col">{t('ranking:profile.column.criterion')}</th>
                  <th scope="col">{t('ranking:profile.column.marks')}</th>
                </tr>
              </thead>
              <tbody>
                {profile.map((one) => (
                  <tr key={one.criterion}>
                    <td>{one.name}</td>
                    <td className="num">{one.marks.map(words.mark).join(' · ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Panel>
  );
}

interface ProfileChartProps {
  readonly name: string;
  readonly profile: readonly CriterionProfile[];
  readonly scale: Scale;
}

function ProfileChart({ name, profile, scale }: ProfileChartProps) {
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
      words.t('ranking:chart.item', { name: one.name, value: one.mean === null ? '' : words.number(one.mean, 2) }),
    );
    return `${words.t('ranking:profile.label', { name })}: ${words.list(values)}`;
  }
}
