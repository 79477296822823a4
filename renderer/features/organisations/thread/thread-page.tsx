import { IconRadar2, IconTimeline } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { buildTimeline, type PitchedContest } from '../../../../shared/coaching/timeline.ts';
import { listThreads, threadOfDimension } from '../../../../shared/coaching/thread.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readCoaching } from '../../../../shared/documents/organisation-document.ts';
import { listContests } from '../../../data/queries/contests.ts';
import { useDocument } from '../../../data/use-document.ts';
import { useLive } from '../../../data/use-live.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { DimensionName } from '../../../ui/dimension.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useWords } from '../../../ui/text.tsx';
import { pitchesOf } from '../contests/pitches-of.ts';
import type { PartProps } from '../shell/part-address.ts';
import { KnotPanel } from './knot-panel.tsx';
import { ThreadList } from './thread-list.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { useThread, type ThreadView } from './use-thread.ts';
import './thread.css';

/** All threads of an organisation: one open to be walked, its knots both ways, and below everything in order of time. */
export function ThreadPage({ view, item }: PartProps) {
  const { t } = useWords();
  const thread = useThread(view.id);
  if (thread === null) return <p className="waiting">{t('thread:loading')}</p>;
  return <Threads part={{ view, item }} thread={thread} />;
}

interface ThreadsProps {
  readonly part: PartProps;
  readonly thread: ThreadView;
}

function Threads({ part: { view, item }, thread }: ThreadsProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const { graph, setting, dimensions } = thread;
  const home = `/organisations/${view.id}/thread`;
  const found = useMemo(() => {
    const known = listThreads(graph);
    const order = [...dimensions.keys()];
    return [...known].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }, [graph, dimensions]);

  const dimension = item === '' ? (found[0] ?? '') : item;
  const { nodes, ahead } = useMemo(() => {
    const thread = threadOfDimension(graph, dimension);
    return { nodes: [...thread.ahead, ...thread.past], ahead: thread.ahead };
  }, [graph, dimension]);
  const [chosen, setChosen] = useState<string | null>(null);
  // Another thread that was opened by its name begins at its own first knot.
  const isChosenHere = chosen !== null && nodes.some(({ key }) => key === chosen);
  const at = isChosenHere ? chosen : (nodes[0]?.key ?? null);
  const go = (key: string) => {
    setChosen(key);
    const own = graph.dimensions.get(key) ?? [];
    const [other] = own;
    if (!own.includes(dimension) && other !== undefined) navigate(`${home}/${other}`);
  };
  const timeline = <Timeline view={view} thread={thread} />;
  if (found.length === 0 && item === '') {
    return (
      <>
        <EmptyState
          icon={IconTimeline}
          title={t('thread:emptyAll')}
          action={
            <ButtonLink kind="primary" icon={IconRadar2} href={`/organisations/${view.id}/needs`}>
              {t('thread:emptyAction')}
            </ButtonLink>
          }
        >
          {t('thread:emptyAllNote')}
        </EmptyState>
        {timeline}
      </>
    );
  }
  const nameOf = (id: string) => setting.dimensions.get(id) ?? id;
  return (
    <div className="cols threads">
      <div className="stack gap">
        <Panel title={t('thread:of', { dimension: nameOf(dimension) })}>
          <nav className="thread-choice" aria-label={t('thread:list')}>
            {found.map((id) => (
              <Link
                key={id}
                href={`${home}/${id}`}
                className={classNames(id === dimension && 'is-here')}
                {...(id === dimension ? { 'aria-current': 'page' as const } : {})}
              >
                <DimensionName area={dimensions.get(id)?.area ?? null}>{nameOf(id)}</DimensionName>
              </Link>
            ))}
          </nav>
          {nodes.length === 0 ? (
            <p className="table-none">
              <b>{t('thread:empty', { dimension: nameOf(dimension) })}</b> {t('thread:emptyNote')}
            </p>
          ) : (
            <ThreadList
              label={t('thread:of', { dimension: nameOf(dimension) })}
              nodes={nodes}
              ahead={ahead.length}
              graph={graph}
              setting={setting}
              at={at}
              isWalking={isChosenHere}
              onGo={go}
            />
          )}
        </Panel>
        {timeline}
      </div>
      <aside className="stack gap">
        {at === null ? null : <KnotPanel graph={graph} setting={setting} at={at} onGo={go} />}
      </aside>
    </div>
  );
}

function Timeline({ view, thread }: { readonly view: PartProps['view']; readonly thread: ThreadView }) {
  const state = useDocument(documentIdOf({ kind: 'organisation', id: view.id }));
  const contests = useLive(listContests());
  const { list } = useWords();
  const { code } = view.organisation;
  const entries = useMemo(() => {
    const pitched = (contests ?? []).flatMap((contest): readonly PitchedContest[] => {
      const own = pitchesOf(contest, view.id, code);
      if (own.length === 0) return [];
      const { id, title, document } = contest;
      const pitch = list(own.flatMap(({ value }) => (value.projectName === '' ? [] : [value.projectName])));
      return [{ id, title, date: document.contest.date.slice(0, 10), pitch }];
    });
    return state === null ? [] : buildTimeline(thread.graph, readCoaching(state), pitched);
  }, [contests, view.id, code, state, thread.graph, list]);
  return <TimelinePanel entries={entries} setting={thread.setting} />;
}
