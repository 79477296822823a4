import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import { assessorPair, latestLooks, momentPair, type LookPair } from '../../../../shared/needs/looks.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ComparisonChart } from '../overview/comparison-chart.tsx';
import { ComparisonTable } from '../overview/comparison-table.tsx';
import { comparisonOf } from '../overview/use-profile.ts';
import { addressOfPart } from '../shell/part-address.ts';
import type { OrganisationView } from '../shell/use-organisation.ts';
import { assessorWords } from '../overview/look-words.ts';
import { ChangesPanel } from './changes-panel.tsx';
import { DifferencesPanel } from './differences-panel.tsx';

/** Any two assessments of one template over each other: what changed and why, or where two people see it differently. */
export function ComparePage({ view }: { readonly view: OrganisationView }) {
  const words = useWords();
  const { t } = words;
  const templates = useTemplates(t);
  const { assessments } = view.coaching;
  const [chosen, setChosen] = useState<{ readonly before: string; readonly now: string } | null>(null);
  const first = useMemo(() => pairToBegin(assessments), [assessments]);
  const find = (id: string | undefined) => assessments.find((one) => one.id === id) ?? null;
  const before = find(chosen?.before ?? first.before?.id);
  const now = find(chosen?.now ?? first.now?.id);
  const pair = useMemo(() => ({ before, now }), [before, now]);
  const comparison = useMemo(
    () =>
      templates === null ? null : comparisonOf(templates, pair, (place) => t('needs:unnamedDimension', { place })),
    [templates, pair, t],
  );
  if (templates === null) return <p className="waiting">{t('needs:loading')}</p>;
  const options = (other: AssessmentWithMarks | null) =>
    assessments
      .filter(({ id, value }) => other === null || (id !== other.id && value.template === other.value.template))
      .map((one) => ({ value: one.id, label: assessorWords(words, one), note: words.date(one.value.date) }));
  const hasTwoPeople = before !== null && now !== null && before.value.assessor !== now.value.assessor;
  return (
    <>
      <div className="needs-head">
        <ButtonLink href={addressOfPart(view.id, 'needs')} size="sm" kind="quiet" icon={IconArrowLeft}>
          {t('needs:marking.all')}
        </ButtonLink>
        <h2>{t('needs:compare.title')}</h2>
      </div>
      <Panel
        className="profile"
        title={titleWords(words, pair, hasTwoPeople)}
        end={
          <span className="row compare-choice">
            <Select
              label={t('needs:compare.before')}
              isLabelHidden
              options={options(now)}
              value={before?.id ?? null}
              onChange={(id) => setChosen({ before: id, now: now?.id ?? '' })}
            />
            <Select
              label={t('needs:compare.now')}
              isLabelHidden
              options={options(null)}
              value={now?.id ?? null}
              onChange={(id) => {
                const next = find(id);
                const isSame = before !== null && before.id !== id && before.value.template === next?.value.template;
                setChosen({ before: isSame ? before.id : '', now: id });
              }}
            />
          </span>
        }
      >
        {comparison === null ? (
          <p className="body muted">{t('needs:compare.none')}</p>
        ) : (
          <>
            {comparison.isKnown ? null : <p className="profile-note">{t('needs:versionUnknown')}</p>}
            {comparison.overlay.isComparable ? null : <p className="profile-note">{t('needs:notComparable')}</p>}
            <div className="profile-two">
              <ComparisonChart
                comparison={comparison}
                before={before === null ? '' : assessorWords(words, before)}
                now={now === null ? '' : assessorWords(words, now)}
              />
              <ComparisonTable
                organisation={view.id}
                comparison={comparison}
                before={columnWords(words, before, hasTwoPeople)}
                now={columnWords(words, now, hasTwoPeople)}
                step={hasTwoPeople ? t('needs:table.difference') : t('needs:table.step')}
              />
            </div>
          </>
        )}
      </Panel>
      {comparison === null || before === null || now === null ? null : hasTwoPeople ? (
        <DifferencesPanel view={view} comparison={comparison} />
      ) : (
        <ChangesPanel view={view} comparison={comparison} />
      )}
    </>
  );
}

function titleWords({ t }: ReturnType<typeof useWords>, { before, now }: LookPair, byAssessor: boolean): string {
  if (before === null || now === null) return t('needs:compare.title');
  if (byAssessor) return t('needs:title.assessors');
  const [first, last] = [before, now].map(({ value }) => t(`needs:moment.${value.moment}`));
  return t('needs:title.moments', { before: first ?? '', now: last ?? '' });
}

function columnWords(
  { t }: ReturnType<typeof useWords>,
  look: AssessmentWithMarks | null,
  byAssessor: boolean,
): string {
  if (look === null) return '';
  return byAssessor ? t(`needs:assessor.${look.value.assessor}`) : t(`needs:moment.${look.value.moment}`);
}

/** Before and now where somebody looked twice, else the two people who looked. */
function pairToBegin(assessments: readonly AssessmentWithMarks[]) {
  const template = assessments.at(-1)?.value.template ?? '';
  const looks = latestLooks(assessments, template);
  const moments = momentPair(looks);
  return moments.before === null ? assessorPair(looks) : moments;
}
