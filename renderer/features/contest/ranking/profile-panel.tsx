import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { profileOf, weakestOf } from '../../../../shared/contest-rules/criterion-profile.ts';
import type { RankingView } from '../../../../shared/contest-rules/ranking-view.ts';
import { scaleOf } from '../../../../shared/contest-rules/submission-drafting.ts';
import type { LeaveOneOut } from '../../../../shared/scoring/leave-one-out.ts';
import { correctionReasons } from '../../../../shared/contest-rules/correction-reason.ts';
import { removalOf } from '../../../../shared/contest-rules/juror-removal.ts';
import { Panel } from '../../../ui/panel.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';
import { sayReason } from './correction-text.ts';
import { ProfileChart } from './profile-chart.tsx';
import { sayRemoval } from './removal-text.ts';

interface ProfilePanelProps {
  readonly document: ContestDocument;
  readonly view: RankingView;
  readonly pitch: string | null;
  /** `null` until it is known. */
  readonly costs: LeaveOneOut<string, string> | null;
}

/** One pitch criterion by criterion, beside the mean of all; every mark stands below. */
export function ProfilePanel({ document, view, pitch, costs }: ProfilePanelProps) {
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
  const removal = costs === null || row.rank === null ? null : removalOf(costs, row.pitch);
  const nameOf = (juror: string) => document.jurors.find(({ id }) => id === juror)?.value.name ?? '';
  const reason = sayReason(row, correctionReasons(view).get(row.pitch), t);
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
            )}{' '}
            {removal === null ? null : sayRemoval(removal, document.contest.podium, nameOf, words)}{' '}
            {reason === null ? null : <RichText text={reason} />}
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
