import { IconMessagePlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { ThreadNode } from '../../../../shared/coaching/thread-node.ts';
import { threadOfDimension } from '../../../../shared/coaching/thread.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { knotWords, type KnotSetting } from './knot-words.ts';
import { useThread } from './use-thread.ts';
import './thread.css';

/** What was, so many knots back: beside a profile one looks for where things stand, the whole story has a page of its own. */
const RECENT = 12;

interface ThreadPanelProps {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the dimension. */
  readonly dimension: string;
}

/** The thread of one dimension beside an organisation's profile: the next step, then what was, the newest first. */
export function ThreadPanel({ organisation, dimension }: ThreadPanelProps) {
  const { t } = useWords();
  const view = useThread(organisation);
  if (view === null) return <p className="waiting">{t('thread:loading')}</p>;
  const name = view.setting.dimensions.get(dimension) ?? dimension;
  const { ahead, past } = threadOfDimension(view.graph, dimension);
  const recent = past.slice(0, RECENT);
  return (
    <section className="thread-side" aria-labelledby="thread-side-title">
      <header>
        <h2 id="thread-side-title">{t('thread:of', { dimension: name })}</h2>
        <Link className="end" href={`/organisations/${organisation}/thread/${dimension}`}>
          {t('thread:all')}
        </Link>
      </header>
      {ahead.length + past.length === 0 ? (
        <p className="muted">{t('thread:emptyNote')}</p>
      ) : (
        <ol className="thread">
          {ahead.length > 0 ? null : (
            <li>
              <b>{t('thread:noNext')}</b>
              <div className="muted">{t('thread:noNextNote')}</div>
              <ButtonLink size="sm" icon={IconMessagePlus} href={`/coaching/new/${organisation}`}>
                {t('thread:plan')}
              </ButtonLink>
            </li>
          )}
          {ahead.map((node, index) => (
            <Knot key={node.key} node={node} setting={view.setting} state={index === 0 ? 'is-now' : ''} />
          ))}
          {recent.map((node) => (
            <Knot key={node.key} node={node} setting={view.setting} state="done" />
          ))}
          {past.length === recent.length ? null : (
            <li>
              <Link href={`/organisations/${organisation}/thread/${dimension}`}>
                {t('thread:earlier', { count: past.length - recent.length })}
              </Link>
            </li>
          )}
        </ol>
      )}
    </section>
  );
}

interface KnotProps {
  readonly node: ThreadNode;
  readonly setting: KnotSetting;
  readonly state: 'is-now' | 'done' | '';
}

function Knot({ node, setting, state }: KnotProps) {
  const words = useWords();
  const { title, text, note, href } = knotWords(words, node, setting);
  const isNextAction = state === 'is-now' && node.kind === 'action';
  return (
    <li className={classNames(state)}>
      <b>{isNextAction ? words.t('thread:nextStep') : title}</b>
      <div>
        <Link href={href}>{text || title}</Link>
      </div>
      <small>{isNextAction ? words.t('thread:facts', { first: title, second: note }) : note}</small>
    </li>
  );
}
