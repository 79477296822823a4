import { IconLock, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import {
  searchKinds,
  searchNotes,
  wordsOf,
  type SearchEntry,
  type SearchKind,
} from '../../../../shared/coaching/note-search.ts';
import { snippetOf } from '../../../../shared/coaching/snippet.ts';
import { listOrganisations } from '../../../data/queries/organisations.ts';
import { useNoteIndex } from '../../../data/search/use-note-index.ts';
import { useLive } from '../../../data/use-live.ts';
import { Icon } from '../../../ui/icon.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { useWords } from '../../../ui/text.tsx';
import { WhoSees } from '../../../ui/who-sees.tsx';
import { CoachingTabs } from '../coaching-tabs.tsx';
import './overview.css';

/** More than these nobody reads. */
const MOST = 50;

interface SearchPageProps {
  /** What is looked for to begin with. */
  readonly words: string;
}

/** Looks for words in everything that was written in coaching, this person's own notes among it. */
export function SearchPage({ words: asked }: SearchPageProps) {
  const { t } = useWords();
  const organisations = useLive(listOrganisations());
  const { index, isComplete } = useNoteIndex();
  const [typed, setTyped] = useState(asked);
  const [organisation, setOrganisation] = useState('');
  const [kind, setKind] = useState<SearchKind | 'all'>('all');
  const words = useDeferredValue(typed);
  const { found, total } = useMemo(
    () =>
      searchNotes(
        index,
        { words, organisation: organisation === '' ? null : organisation, kind: kind === 'all' ? null : kind },
        MOST,
      ),
    [index, words, organisation, kind],
  );
  const names = useMemo(() => new Map((organisations ?? []).map(({ id, name }) => [id, name])), [organisations]);
  const hasWords = wordsOf(words).length > 0;
  return (
    <>
      <PageHead title={t('coachingSearch:title')} sentence={t('coachingSearch:sentence')} />
      <CoachingTabs here="/coaching/search" />
      <Panel label={t('coachingSearch:title')}>
        <div className="note-find" role="search">
          <label className="input find">
            <Icon of={IconSearch} size="s" className="muted" />
            <span className="visually-hidden">{t('coachingSearch:words')}</span>
            <input
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is opened to type in it
              autoFocus
              type="search"
              value={typed}
              placeholder={t('coachingSearch:placeholder')}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <Select
            label={t('coachingSearch:organisation')}
            isLabelHidden
            value={organisation}
            onChange={setOrganisation}
            options={[
              { value: '', label: t('coachingSearch:allOrganisations') },
              ...(organisations ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Select
            label={t('coachingSearch:kindLabel')}
            isLabelHidden
            value={kind}
            onChange={setKind}
            options={[
              { value: 'all', label: t('coachingSearch:allKinds') },
              ...searchKinds.map((value) => ({ value, label: t(`coachingSearch:kind.${value}`) })),
            ]}
          />
          <span className="count num" role="status">
            {isComplete ? (hasWords ? t('coachingSearch:count', { count: total }) : '') : t('coachingSearch:reading')}
          </span>
        </div>
        {found.length > 0 ? (
          <ul className="list note-found" aria-label={t('coachingSearch:found')}>
            {found.map((entry) => (
              <Found key={entry.key} entry={entry} words={words} organisation={names.get(entry.organisation) ?? ''} />
            ))}
          </ul>
        ) : (
          <p className="note-none">
            {hasWords
              ? t('coachingSearch:none')
              : isComplete && index.entries.length === 0
                ? t('coachingSearch:nothing')
                : t('coachingSearch:begin')}
          </p>
        )}
        {total > found.length ? (
          <p className="note-none">{t('coachingSearch:most', { shown: found.length, count: total })}</p>
        ) : null}
      </Panel>
      <WhoSees kind="closed">{t('coachingSearch:private')}</WhoSees>
    </>
  );
}

interface FoundProps {
  readonly entry: SearchEntry;
  readonly words: string;
  readonly organisation: string;
}

function Found({ entry, words, organisation }: FoundProps) {
  const { t, date } = useWords();
  const parts = snippetOf(entry.text, words);
  const isOwn = entry.kind === 'private';
  const day = date(entry.on);
  const where = day === '' ? organisation : t('coachingSearch:facts', { first: organisation, second: day });
  return (
    <li className="is-link">
      <Link href={entry.href}>
        <span className="t grow">
          <span className="words">
            {parts.map(({ text, isFound }, place) =>
              isFound ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
            )}
          </span>
          <small>{t('coachingSearch:facts', { first: where, second: t(`coachingSearch:kind.${entry.kind}`) })}</small>
        </span>
        {isOwn ? (
          <span className="own">
            <Icon of={IconLock} size="s" />
            {t('coachingSearch:onlyYou')}
          </span>
        ) : null}
      </Link>
    </li>
  );
}
