import { OpenedEntries, OpenedLine } from './opened-entries.tsx';
import type { ViewProps } from './view-props.ts';

/** Rows around the prize opened last. */
const ROWS = 4;

/** The special prizes, one at a time: the one opened last is large, the next are sealed. */
export function PrizesView({ scene, words }: ViewProps<'prizes'>) {
  const { t } = words;
  const start = Math.max(0, Math.min(scene.shown - 1, scene.prizes.length - ROWS));
  const visible = scene.prizes.map((prize, index) => ({ prize, index })).slice(start, start + ROWS);
  return (
    <>
      <header className="line">
        <h1>{scene.title}</h1>
        <span>{t('prizes')}</span>
      </header>
      <main className="reveal is-prizes">
        {visible.map(({ prize, index }) => {
          if (prize.state === 'sealed') {
            return (
              <section key={index} className="seal">
                <h2>{prize.name}</h2>
                <p>{t('sealed')}</p>
              </section>
            );
          }
          const entries =
            prize.entries.length > 0 ? prize.entries : [{ name: t('notGiven'), project: '', isExample: false }];
          return index === scene.shown ? (
            <OpenedEntries
              key={index}
              title={prize.name}
              note={prize.entries.length > 1 ? t('prizeShared') : null}
              entries={entries}
              words={words}
            />
          ) : (
            <OpenedLine key={index} title={prize.name} entries={entries} />
          );
        })}
      </main>
      <footer className="reason" />
    </>
  );
}
