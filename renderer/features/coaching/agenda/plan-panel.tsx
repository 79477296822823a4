import { IconCalendarPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import {
  agendaTemplates,
  minutesOfTemplate,
  proposeSteps,
  type AgendaTemplate,
} from '../../../../shared/coaching/agenda-templates.ts';
import { indexDimensions } from '../../../../shared/coaching/dimension-index.ts';
import { agreedNext } from '../../../../shared/coaching/session-order.ts';
import { planSession, type SessionPlan } from '../../../data/commands/sessions.ts';
import { listCards, listHelpRequests } from '../../../data/queries/coaching.ts';
import { useLive } from '../../../data/use-live.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox, Select } from '../../../ui/select.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { PlanFields } from '../plan-fields.tsx';
import { nowText, useRun } from '../use-run.ts';
import type { Agenda } from './use-agenda.ts';

interface PlanPanelProps {
  readonly agenda: Agenda;
  /** Id of the organisation; empty when it is still to be chosen. */
  readonly planFor: string;
  readonly onClose: () => void;
}

/** Plans a new session, beside the calendar. */
export function PlanPanel({ agenda, planFor, onClose }: PlanPanelProps) {
  const { t } = useWords();
  const run = useRun();
  const [, navigate] = useLocation();
  const templates = useTemplates(t);
  const cards = useLive(listCards());
  const requests = useLive(listHelpRequests());
  const [organisation, setOrganisation] = useState<string | null>(planFor === '' ? null : planFor);
  const [plan, setPlan] = useState<SessionPlan>(() => emptyPlan(agenda, planFor));
  const [isTried, setIsTried] = useState(false);
  const dimensions = useMemo(() => indexDimensions(templates ?? []), [templates]);
  const people = useMemo(() => new Map(agenda.people.map((person) => [person.id, person])), [agenda.people]);
  const change = (fields: Partial<SessionPlan>) => setPlan((before) => ({ ...before, ...fields }));
  const own = <Row extends { readonly id: string; readonly organisation: string }>(rows: readonly Row[] | undefined) =>
    (rows ?? []).filter((row) => row.organisation === organisation).map((value) => ({ id: value.id, value }));

  const save = async () => {
    setIsTried(true);
    const steps = plan.agenda === '' ? [] : proposeSteps(plan.agenda, t, plan.topic.trim());
    const planned = planSession(organisation, plan, steps);
    if (!planned.ok) {
      await run(planned);
      return;
    }
    if (await run(planned.value.change, t('coaching:planned'))) {
      navigate(`/coaching/${organisation ?? ''}/${planned.value.id}`);
    }
  };
  return (
    <SidePanel
      title={t('coaching:planTitle')}
      onClose={onClose}
      footer={
        <Button kind="primary" icon={IconCalendarPlus} onPress={() => void save()}>
          {t('coaching:planThis')}
        </Button>
      }
    >
      <div className="stack gap coaching-plan">
        <ComboBox
          label={t('coaching:organisation')}
          value={organisation}
          isRequired
          error={isTried && organisation === null ? t('session:refusal.no-organisation') : undefined}
          options={agenda.organisations.map(({ id, name, projectName }) => ({
            value: id,
            label: name === '' ? t('organisations:unnamed') : name,
            ...(projectName === '' ? {} : { note: projectName }),
          }))}
          onChange={(chosen) => {
            setOrganisation(chosen);
            change({
              coachIds: coachesOf(agenda, chosen ?? ''),
              cards: [],
              request: '',
              ...(plan.startsAt === '' ? { startsAt: agreedOf(agenda, chosen ?? '') } : {}),
            });
          }}
        />
        <Select
          label={t('coaching:template')}
          hint={t('coaching:templateMinutes', { count: plan.plannedMinutes })}
          value={plan.agenda === '' ? 'working' : plan.agenda}
          options={agendaTemplates.map((template) => ({
            value: template,
            label: t(`session:template.${template}`),
          }))}
          onChange={(template: AgendaTemplate) =>
            change({ agenda: template, plannedMinutes: minutesOfTemplate(template) })
          }
        />
        <PlanFields
          plan={plan}
          people={people}
          dimensions={dimensions}
          cards={own(cards).filter(({ value }) => value.board === 'gaps')}
          requests={own(requests)}
          dayError={isTried && plan.startsAt === '' ? t('session:refusal.no-start') : undefined}
          onChange={change}
        />
      </div>
    </SidePanel>
  );
}

function emptyPlan(agenda: Agenda, organisation: string): SessionPlan {
  return {
    topic: '',
    startsAt: agreedOf(agenda, organisation),
    plannedMinutes: minutesOfTemplate('working'),
    place: '',
    isRemote: false,
    link: '',
    agenda: 'working',
    coachIds: coachesOf(agenda, organisation),
    expertIds: [],
    participants: [],
    dimensions: [],
    cards: [],
    request: '',
  };
}

/** Whoever coaches the organisation; this laptop's person where nobody is named. */
function coachesOf(agenda: Agenda, organisation: string): string[] {
  const named = agenda.organisations.find(({ id }) => id === organisation)?.coachIds ?? [];
  if (named.length > 0) return [...named];
  return agenda.me === '' ? [] : [agenda.me];
}

/** The moment that was agreed on when the last session was closed. */
function agreedOf({ entries }: Agenda, organisation: string): string {
  const own = entries.filter(({ row }) => row.organisation === organisation);
  return agreedNext(
    own.map(({ id, row }) => ({ id, value: row })),
    nowText(),
  );
}
