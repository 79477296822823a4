import { useState } from 'react';
import { Panel } from '../../../ui/panel.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ComparisonChart } from './comparison-chart.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { Finding } from './finding.tsx';
import { assessorWords, momentWords } from './look-words.ts';
import type { Comparison, Profile } from './use-profile.ts';

interface ProfilePanelProps {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly profile: Profile;
  readonly onTemplate: (template: string) => void;
  /** Id of the dimension whose thread stands beside. */
  readonly selected: string;
  readonly onSelect: (dimension: string) => void;
}

/** How far the organisation is, dimension by dimension: before and now, or as it sees itself and as its coach does. */
export function ProfilePanel({ organisation, profile, onTemplate, selected, onSelect }: ProfilePanelProps) {
  const { t } = useWords();
  const [wanted, setWanted] = useState<'moments' | 'assessors'>('moments');
  const { moments, assessors } = profile;
  const isByAssessor = wanted === 'assessors' && assessors !== null;
  const shown = isByAssessor ? assessors : moments;
  const words = useComparisonWords(shown, isByAssessor);
  return (
    <Panel
      className="profile"
      title={words.title}
      end={
        <span className="row">
          {profile.templates.length < 2 ? null : (
            <Select
              label={t('needs:template')}
              isLabelHidden
              options={profile.templates.map(({ id, name }) => ({ value: id, label: name }))}
              value={profile.template}
              onChange={onTemplate}
            />
          )}
          {assessors === null ? null : (
            <Segmented
              label={t('needs:view.label')}
              segments={[
                { value: 'moments', label: momentsLabel(moments, t) },
                { value: 'assessors', label: assessorsLabel(assessors, t) },
              ]}
              value={isByAssessor ? 'assessors' : 'moments'}
              onChange={setWanted}
            />
          )}
        </span>
      }
    >
      {shown.isKnown ? null : <p className="profile-note">{t('needs:versionUnknown')}</p>}
      {shown.overlay.isComparable ? null : <p className="profile-note">{t('needs:notComparable')}</p>}
      <div className="profile-two">
        <ComparisonChart comparison={shown} before={words.beforeLegend} now={words.nowLegend} />
        <ComparisonTable
          organisation={organisation.id}
          comparison={shown}
          before={words.before}
          now={words.now}
          step={isByAssessor ? t('needs:table.difference') : t('needs:table.step')}
          selected={selected}
          onSelect={onSelect}
        />
      </div>
      <Finding name={organisation.name} shown={shown} assessors={assessors} />
    </Panel>
  );
}

type Translate = ReturnType<typeof useWords>['t'];

function momentsLabel({ pair: { before, now } }: Comparison, t: Translate): string {
  const last = t(`needs:moment.${(now ?? before)?.value.moment ?? 't0'}`);
  if (before === null || now === null) return last;
  return t('needs:view.moments', { before: t(`needs:moment.${before.value.moment}`), now: last });
}

function assessorsLabel({ pair: { now } }: Comparison, t: Translate): string {
  return now?.value.assessor === 'expert' ? t('needs:view.withExpert') : t('needs:view.withCoach');
}

/** What the two looks are called in the title, the legend and the table. */
function useComparisonWords({ pair: { before, now } }: Comparison, isByAssessor: boolean) {
  const words = useWords();
  const { t } = words;
  const nameOf = (look: typeof before) => {
    if (look === null) return '';
    return isByAssessor ? t(`needs:assessor.${look.value.assessor}`) : t(`needs:moment.${look.value.moment}`);
  };
  const legendOf = (look: typeof before) => {
    if (look === null) return '';
    return isByAssessor ? assessorWords(words, look) : momentWords(words, look);
  };
  const [first, last] = [nameOf(before), nameOf(now)];
  const title = isByAssessor
    ? t('needs:title.assessors')
    : before === null || now === null
      ? t('needs:title.one', { moment: last === '' ? first : last })
      : t('needs:title.moments', { before: first, now: last });
  return { title, before: first, now: last, beforeLegend: legendOf(before), nowLegend: legendOf(now) };
}
