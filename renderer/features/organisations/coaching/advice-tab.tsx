import { IconArrowsLeftRight, IconBulb } from '@tabler/icons-react';
import { generateKeyBetween } from 'fractional-indexing';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { findContrasts, type Contrast } from '../../../../shared/coaching/contrasts.ts';
import { indexDimensions } from '../../../../shared/coaching/dimension-index.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Advice } from '../../../../shared/domain/coaching.ts';
import { followAdvice } from '../../../data/commands/advice.ts';
import { listPeople } from '../../../data/queries/people.ts';
import { useLive } from '../../../data/use-live.ts';
import { useTemplates } from '../../../data/use-templates.ts';
import { useStoreChange } from '../../../outcome/use-store-change.ts';
import { useToday } from '../../../outcome/use-today.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
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
  const { coaching, id } = view;
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
            <ContrastPair
              key={`${contrast.first.id} ${contrast.second.id}`}
              view={view}
              contrast={contrast}
              lines={lines}
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

interface ContrastPairProps {
  readonly view: PartProps['view'];
  readonly contrast: Contrast;
  readonly lines: readonly AdviceLine[];
}

function ContrastPair({ view, contrast: { first, second }, lines }: ContrastPairProps) {
  const { t } = useWords();
  const change = useStoreChange();
  const today = useToday();
  const { id, organisation, coaching } = view;
  const name = organisation.name || t('coachingOverview:unnamedOrganisation');
  // What both are about does not tell one from the other.
  const isSame = first.value.topic === second.value.topic;
  const nameOf = ({ topic, title }: Advice) => (isSame || topic === '' ? title.replace(/\.$/u, '') : topic);
  const follow = ({ id: chosen, value }: Identified<Advice>) => {
    const title = value.title.replace(/\.$/u, '');
    const last = coaching.decisions
      .map((one) => one.value.order)
      .sort()
      .at(-1);
    const decision = {
      session: '',
      text: title,
      owner: name,
      from: today,
      dimension: value.dimension,
      order: generateKeyBetween(last === undefined || last === '' ? null : last, null),
    };
    void change(followAdvice(id, coaching.advice, chosen, decision), t('coachingOverview:advice.chosen', { title }));
  };
  return (
    <div className="advice-vs">
      <div className="vs">
        <Side line={lines.find((line) => line.id === first.id)} />
        <div className="mid" aria-hidden="true">
          <Icon of={IconArrowsLeftRight} />
        </div>
        <Side line={lines.find((line) => line.id === second.id)} />
      </div>
      <div className="choose">
        <span>{t('coachingOverview:advice.waits', { name })}</span>
        <span className="row">
          {[first, second].map((one) => (
            <Button key={one.id} size="sm" onPress={() => follow(one)}>
              {t('coachingOverview:advice.choose', { title: nameOf(one.value) })}
            </Button>
          ))}
        </span>
      </div>
    </div>
  );
}

function Side({ line }: { readonly line: AdviceLine | undefined }) {
  const { t, date } = useWords();
  if (line === undefined) return null;
  const { advice } = line;
  const author = line.author || t('coachingOverview:advice.unknownAuthor');
  return (
    <article>
      <p>
        <b>{advice.title}</b> {advice.text}
      </p>
      <footer>
        <Avatar name={author} />
        <span>
          {advice.givenOn === '' ? author : t('coachingOverview:advice.byOn', { author, day: date(advice.givenOn) })}
        </span>
      </footer>
    </article>
  );
}
