import { IconBulb } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { findContrasts } from '../../../../shared/coaching/contrasts.ts';
import { indexDimensions } from '../../../../shared/coaching/dimension-index.ts';
import type { Advice } from '../../../../shared/domain/coaching.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useLive } from '../../../data/use-live.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { ContrastChoice } from '../../../outcome/contrast-choice.tsx';
import { useToday } from '../../../outcome/use-today.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords } from '../../../ui/text.tsx';
import type { PartProps } from '../shell/part-address.ts';
import './coaching-tabs.css';

interface AdviceLine {
  readonly id: string;
  readonly advice: Advice;
  readonly author: string;
  readonly about: string;
}

/** Who advised what: what contradicts itself first, side by side until the organisation decides; then the ledger. */
export function AdviceTab({ view }: PartProps) {
  const { t, date } = useWords();
  const [, navigate] = useLocation();
  const people = useLive(listPeople());
  const templates = useTemplates(t);
  const { coaching, organisation, id } = view;
  const today = useToday();
  const lines = useMemo((): readonly AdviceLine[] => {
    const names = new Map((people ?? []).map((person) => [person.id, person.name]));
    const dimensions = indexDimensions(templates ?? []);
    return coaching.advice.map(({ id: advice, value }) => ({
      id: advice,
      advice: value,
      author: names.get(value.author) ?? value.authorName,
      about: dimensions.get(value.dimension)?.shortName ?? value.topic,
    }));
  }, [coaching.advice, people, templates]);
  const columns = useMemo((): readonly Column<AdviceLine>[] => {
    const titleOf = ({ advice }: AdviceLine) => advice.title || t('coachingOverview:advice.untitled');
    const stateOf = ({ advice }: AdviceLine) => t(`coachingOverview:advice.outcome.${advice.outcome}`);
    return [
      {
        id: 'given',
        header: t('coachingOverview:column.given'),
        text: ({ advice }) => date(advice.givenOn),
        cell: ({ advice }) => <span className="nowrap">{date(advice.givenOn)}</span>,
        compare: (a, b) => (a.advice.givenOn < b.advice.givenOn ? -1 : a.advice.givenOn > b.advice.givenOn ? 1 : 0),
        width: '150px',
      },
      {
        id: 'advice',
        header: t('coachingOverview:column.advice'),
        isRowHeader: true,
        text: (line) => [titleOf(line), line.advice.text].join(' '),
        cell: (line) => (
          <>
            <span className="strong">{titleOf(line)}</span>
            {line.advice.text === '' ? null : <span className="muted small tab-second">{line.advice.text}</span>}
          </>
        ),
      },
      {
        id: 'about',
        header: t('coachingOverview:column.topic'),
        text: ({ about }) => about,
        cell: ({ about }) => about,
      },
      {
        id: 'author',
        header: t('coachingOverview:column.author'),
        text: ({ author }) => author,
        cell: ({ author }) => <span className="nowrap">{author}</span>,
      },
      {
        id: 'state',
        header: t('coachingOverview:column.adviceState'),
        text: stateOf,
        cell: (line) => <Badge tone={line.advice.outcome === 'followed' ? 'ok' : 'neutral'}>{stateOf(line)}</Badge>,
        width: '150px',
      },
    ];
  }, [t, date]);
  const contrasts = findContrasts(coaching.advice);
  if (lines.length === 0) {
    return (
      <EmptyState
        icon={IconBulb}
        title={t('coachingOverview:advice.empty')}
        action={
          <ButtonLink href={`/organisations/${id}/sessions`}>{t('coachingOverview:advice.emptyAction')}</ButtonLink>
        }
      >
        {t('coachingOverview:advice.emptyNote')}
      </EmptyState>
    );
  }
  return (
    <div className="stack gap">
      {contrasts.length === 0 ? null : (
        <Panel title={t('coachingOverview:advice.contrasts')} end={<Badge tone="warn">{contrasts.length}</Badge>}>
          {contrasts.map((contrast) => (
            <ContrastChoice
              key={`${contrast.first.id} ${contrast.second.id}`}
              organisation={{ id, name: organisation.name || t('coachingOverview:unnamedOrganisation') }}
              session=""
              coaching={coaching}
              today={today}
              contrast={contrast}
              authorOf={(advice) => <Author line={lines.find((line) => line.id === advice.id)} />}
            />
          ))}
        </Panel>
      )}
      <Panel title={t('coachingOverview:advice.list')}>
        <DataTable
          label={t('coachingOverview:advice.list')}
          rows={lines}
          columns={columns}
          initialSorting={{ column: 'given', direction: 'descending' }}
          onOpen={({ advice }) => {
            if (advice.session !== '') navigate(`/coaching/${id}/${advice.session}`);
          }}
          empty={null}
        />
      </Panel>
    </div>
  );
}

function Author({ line }: { readonly line: AdviceLine | undefined }) {
  const { t, date } = useWords();
  if (line === undefined) return null;
  const { advice } = line;
  const author = line.author || t('coachingOverview:advice.unknownAuthor');
  return (
    <footer>
      <Avatar name={author} />
      <span>
        {advice.givenOn === '' ? author : t('coachingOverview:advice.byOn', { author, day: date(advice.givenOn) })}
      </span>
    </footer>
  );
}
