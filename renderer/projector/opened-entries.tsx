import type { RevealedEntry } from '../../shared/contract/projector.ts';
import { projectLine } from './project-line.ts';
import type { SceneWords } from './scene-words.ts';

/** Names that share a place; from here on the letters grow smaller, all alike. */
const LARGE = 2;
const MEDIUM = 3;
/** Letters of a name that the panel holds at full size. */
const WIDE_NAME = 24;
const VERY_WIDE_NAME = 34;
/** One name alone has the whole panel and may take three lines of it. */
const WIDEST_ALONE = 68;

interface OpenedEntriesProps {
  readonly title: string;
  /** Beside the title, in saffron: *ex aequo*. */
  readonly note: string | null;
  readonly entries: readonly RevealedEntry[];
  readonly words: SceneWords;
}

/** What was opened last, as large as it goes; those who share it at equal size. */
export function OpenedEntries({ title, note, entries, words }: OpenedEntriesProps) {
  const longest = Math.max(0, ...entries.map(({ name }) => name.length));
  const size =
    entries.length > MEDIUM || longest > (entries.length > 1 ? VERY_WIDE_NAME : WIDEST_ALONE)
      ? 'is-small'
      : entries.length > LARGE || longest > WIDE_NAME
        ? 'is-medium'
        : 'is-large';
  return (
    <section className="open" aria-live="polite">
      <div>
        <h2>{title}</h2>
        {note === null ? null : <p className="tie">{note}</p>}
      </div>
      <ul className={size}>
        {entries.map((entry) => (
          <li key={`${entry.name} ${entry.project}`}>
            <b>{entry.name}</b>
            <span>{projectLine(entry, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was opened before, in one line. */
export function OpenedLine({ title, entries }: Pick<OpenedEntriesProps, 'title' | 'entries'>) {
  return (
    <section className="opened">
      <h2>{title}</h2>
      <p>{entries.map(({ name }) => name).join(' · ')}</p>
    </section>
  );
}
