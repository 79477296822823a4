import { IconArchive, IconArrowLeft, IconArrowRight, IconMapPinQuestion } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { levelMarkIdOf, type AssessmentWithMarks } from '../../../../shared/documents/organisation-document.ts';
import { knownVersionOf, type KnownVersion } from '../../../../shared/needs/known-version.ts';
import type { TemplateView } from '../../../../shared/needs/templates.ts';
import { archiveAssessment, markDimension, type MarkFields } from '../../../data/commands/needs.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { useTemplates } from '../../../data/use-templates.ts';
import { useTakeBack } from '../../../outcome/use-take-back.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DimensionName } from '../../../ui/dimension.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNotes } from '../../../ui/toast.tsx';
import { assessorWords } from '../overview/look-words.ts';
import { addressOfPart } from '../shell/part-address.ts';
import type { OrganisationView } from '../shell/use-organisation.ts';
import { useSettle } from '../use-outcome.ts';
import { AssessmentAbout } from './assessment-about.tsx';
import { DimensionForm } from './dimension-form.tsx';
import { MarkProgress } from './mark-progress.tsx';
import { NumbersOnly } from './numbers-only.tsx';
import { templateWords } from './template-words.ts';
import { useMarkKeys } from './use-mark-keys.ts';

interface MarkPageProps {
  readonly view: OrganisationView;
  /** Id of the assessment, alone or followed by a dimension's (see `levelMarkIdOf`). */
  readonly item: string;
}

/** One assessment: its dimensions one after the other, saved as one marks. */
export function MarkPage({ view, item }: MarkPageProps) {
  const { t } = useWords();
  const templates = useTemplates(t);
  const [id, dimension] = splitOnce(item);
  const assessment = view.coaching.assessments.find((one) => one.id === id);
  if (templates === null) return <p className="waiting">{t('needs:loading')}</p>;
  if (assessment === undefined) {
    return (
      <EmptyState
        icon={IconMapPinQuestion}
        title={t('needs:marking.gone')}
        action={<ButtonLink href={addressOfPart(view.id, 'needs')}>{t('needs:marking.all')}</ButtonLink>}
      >
        {t('needs:marking.goneNote')}
      </EmptyState>
    );
  }
  const known = knownVersionOf(templates, assessment, (place) => t('needs:unnamedDimension', { place }));
  return (
    <Marking
      key={assessment.id}
      view={view}
      assessment={assessment}
      known={known}
      templates={templates}
      dimension={dimension}
    />
  );
}

function splitOnce(item: string): readonly [string, string] {
  const dot = item.indexOf('.');
  return dot === -1 ? [item, ''] : [item.slice(0, dot), item.slice(dot + 1)];
}

interface MarkingProps {
  readonly view: OrganisationView;
  readonly assessment: AssessmentWithMarks;
  readonly known: KnownVersion;
  readonly templates: readonly TemplateView[];
  /** Id of the dimension that is asked for; '' for the first. */
  readonly dimension: string;
}

function Marking({ view, assessment, known, templates, dimension }: MarkingProps) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const settle = useSettle();
  const takeBack = useTakeBack();
  const showNote = useNotes();
  const [, navigate] = useLocation();
  const { version, isKnown } = known;
  const { dimensions } = version;
  const place = Math.max(
    0,
    dimensions.findIndex((one) => one.id === dimension),
  );
  const here = dimensions[place];
  const panel = useArrival(here?.id ?? '');

  const mark = (fields: MarkFields) => {
    if (here === undefined || !isKnown) return;
    void settle(markDimension(store, view.id, assessment.id, version, here.id, fields));
  };
  const goTo = (next: number) => {
    const target = dimensions[next];
    if (target === undefined) return;
    navigate(`${addressOfPart(view.id, 'needs')}/${levelMarkIdOf(assessment.id, target.id)}`, { replace: true });
  };
  useMarkKeys({
    present: (present) => mark({ present }),
    target: (target) => mark({ target }),
    move: (direction) => goTo(place + direction),
  });
  const archive = async () => {
    const undo = takeBack();
    if ((await settle(archiveAssessment(store, view.id, assessment.id))) === null) return;
    showNote({ message: t('needs:marking.archived', { name: assessorWords(words, assessment) }), onUndo: undo() });
    navigate(addressOfPart(view.id, 'needs'));
  };
  return (
    <>
      <div className="needs-head">
        <ButtonLink href={addressOfPart(view.id, 'needs')} size="sm" kind="quiet" icon={IconArrowLeft}>
          {t('needs:marking.all')}
        </ButtonLink>
        <h2>{assessorWords(words, assessment)}</h2>
        <span className="end">
          <Button size="sm" kind="quiet" icon={IconArchive} onPress={() => void archive()}>
            {t('needs:marking.archive')}
          </Button>
        </span>
      </div>
      <div className="cols marking">
        {isKnown && here !== undefined ? (
          <div ref={panel}>
            <Panel
              title={<DimensionName area={here.area}>{here.name}</DimensionName>}
              end={
                <span className="row">
                  <span className="label" role="status">
                    {t('needs:marking.place', { place: place + 1, all: dimensions.length })}
                  </span>
                  <Button
                    size="sm"
                    icon={IconArrowLeft}
                    shortcut="P"
                    isDisabled={place === 0}
                    onPress={() => goTo(place - 1)}
                  >
                    {t('needs:marking.previous')}
                  </Button>
                  <Button
                    size="sm"
                    endIcon={IconArrowRight}
                    shortcut="N"
                    isDisabled={place === dimensions.length - 1}
                    onPress={() => goTo(place + 1)}
                  >
                    {t('needs:marking.next')}
                  </Button>
                </span>
              }
              isPadded
            >
              <DimensionForm
                key={here.id}
                organisation={view.id}
                attachments={view.attachments}
                dimension={here}
                levelNames={version.levelNames}
                assessment={assessment.id}
                mark={assessment.marks.get(here.id) ?? null}
                onMark={mark}
              />
            </Panel>
          </div>
        ) : (
          <NumbersOnly version={version} assessment={assessment} />
        )}
        <aside className="stack gap">
          {isKnown ? (
            <MarkProgress organisation={view.id} assessment={assessment} version={version} here={here?.id ?? ''} />
          ) : null}
          <AssessmentAbout
            organisation={view.id}
            assessment={assessment}
            template={templateWords(t, templates, assessment, known)}
          />
        </aside>
      </div>
    </>
  );
}

/** With another dimension the keyboard stands on its levels. */
function useArrival(dimension: string) {
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef(dimension);
  useEffect(() => {
    if (last.current === dimension) return;
    last.current = dimension;
    panel.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView?.({ block: 'nearest' });
  }, [dimension]);
  return panel;
}
