import {
  IconBan,
  IconCalendarEvent,
  IconCalendarPlus,
  IconCheck,
  IconMessages,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { workedMinutes } from '../../../../shared/coaching/hours.ts';
import { numberSessions } from '../../../../shared/coaching/session-order.ts';
import type { CoachingSession, SessionState } from '../../../../shared/domain/coaching.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useLive } from '../../../data/use-live.ts';
import { CoachingExportMenu } from '../../../outcome/coaching-export-menu.tsx';
import { Badge, type BadgeTone } from '../../../ui/badge.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { IconShape } from '../../../ui/icon.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords, type Words } from '../../../ui/text.tsx';
import type { PartProps } from '../shell/part-address.ts';
import './coaching-tabs.css';

interface SessionLine {
  readonly id: string;
  readonly number: number | null;
  readonly session: CoachingSession;
  readonly minutes: number;
  readonly who: string;
}

const LOOKS = {
  planned: { tone: 'info', icon: IconCalendarEvent },
  running: { tone: 'now', icon: IconPlayerPlay },
  closed: { tone: 'ok', icon: IconCheck },
  cancelled: { tone: 'neutral', icon: IconBan },
} as const satisfies Readonly<Record<SessionState, { readonly tone: BadgeTone; readonly icon: IconShape }>>;

/** The sessions of an organisation: when, about what, how far, how many hours. */
export function SessionsTab({ view }: PartProps) {
  const words = useWords();
  const { t, mark, list } = words;
  const [, navigate] = useLocation();
  const people = useLive(listPeople());
  const columns = useMemo(() => columnsFor(words), [words]);
  const { coaching, id, organisation } = view;
  const lines = useMemo((): readonly SessionLine[] => {
    const numbers = numberSessions(coaching.sessions);
    const names = new Map((people ?? []).map((person) => [person.id, person.name]));
    return coaching.sessions.map(({ id: session, value }) => ({
      id: session,
      number: numbers.get(session) ?? null,
      session: value,
      minutes: workedMinutes(coaching.attendance.flatMap((one) => (one.value.session === session ? [one.value] : []))),
      who: list([...value.coachIds, ...value.expertIds].flatMap((person) => names.get(person) ?? [])),
    }));
  }, [coaching, people, list]);
  const held = lines.filter(({ session }) => session.state === 'closed');
  const hours = Math.round(held.reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10;
  const plan = `/coaching/new/${id}`;
  if (lines.length === 0) {
    return (
      <EmptyState
        icon={IconMessages}
        title={t('coachingOverview:sessions.empty', {
          name: organisation.name || t('coachingOverview:unnamedOrganisation'),
        })}
        action={
          <ButtonLink icon={IconCalendarPlus} href={plan}>
            {t('coachingOverview:sessions.plan')}
          </ButtonLink>
        }
      >
        {t('coachingOverview:sessions.emptyNote')}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="tab-lead">
        <p>
          {t('coachingOverview:sessions.sentence', {
            count: held.length,
            recorded: t('coachingOverview:recorded', { count: hours, hours: mark(hours) }),
          })}
        </p>
        <CoachingExportMenu what="sessions" organisation={{ id, name: organisation.name }} />
        <ButtonLink icon={IconCalendarPlus} href={plan}>
          {t('coachingOverview:sessions.plan')}
        </ButtonLink>
      </div>
      <Panel label={t('coachingOverview:sessions.list')}>
        <DataTable
          label={t('coachingOverview:sessions.list')}
          rows={lines}
          columns={columns}
          initialSorting={{ column: 'when', direction: 'descending' }}
          onOpen={(line) => navigate(`/coaching/${id}/${line.id}`)}
          empty={null}
        />
      </Panel>
    </>
  );
}

function columnsFor({ t, date, time, mark }: Words): readonly Column<SessionLine>[] {
  const when = ({ session: { startsAt } }: SessionLine) =>
    startsAt === ''
      ? t('coachingOverview:undated')
      : t('common:dayAndTime', { day: date(startsAt), time: time(startsAt) });
  const hoursOf = ({ minutes }: SessionLine) =>
    minutes === 0 ? '' : t('coachingOverview:hours', { hours: mark(Math.round(minutes / 6) / 10) });
  const topic = ({ session }: SessionLine) => session.topic || t('coachingOverview:sessions.noTopic');
  return [
    {
      id: 'number',
      header: t('coachingOverview:column.number'),
      text: ({ number }) => String(number ?? ''),
      cell: ({ number }) => number ?? t('common:none'),
      compare: (a, b) => (a.number ?? 0) - (b.number ?? 0),
      align: 'end',
      width: '56px',
    },
    {
      id: 'when',
      header: t('coachingOverview:column.date'),
      text: when,
      cell: (line) => <span className="nowrap">{when(line)}</span>,
      compare: (a, b) =>
        a.session.startsAt < b.session.startsAt ? -1 : a.session.startsAt > b.session.startsAt ? 1 : 0,
      width: '190px',
    },
    {
      id: 'topic',
      header: t('coachingOverview:column.topic'),
      isRowHeader: true,
      text: (line) => [topic(line), line.session.outcome].join(' '),
      cell: (line) => (
        <>
          <span className="strong">{topic(line)}</span>
          {line.session.outcome === '' ? null : <span className="muted small tab-second">{line.session.outcome}</span>}
        </>
      ),
    },
    {
      id: 'who',
      header: t('coachingOverview:column.who'),
      text: ({ who }) => who,
      cell: ({ who }) => who,
    },
    {
      id: 'hours',
      header: t('coachingOverview:column.hours'),
      text: hoursOf,
      cell: hoursOf,
      compare: (a, b) => a.minutes - b.minutes,
      align: 'end',
      width: '70px',
    },
    {
      id: 'state',
      header: t('coachingOverview:column.state'),
      text: ({ session }) => t(`coachingOverview:sessionState.${session.state}`),
      cell: ({ session }) => (
        <Badge tone={LOOKS[session.state].tone} icon={LOOKS[session.state].icon}>
          {t(`coachingOverview:sessionState.${session.state}`)}
        </Badge>
      ),
      width: '140px',
    },
  ];
}
