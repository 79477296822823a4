import type { RevealPlace } from '../../shared/contract/projector.ts';
import { BoldText } from './bold-text.tsx';
import { OpenedEntries, OpenedLine } from './opened-entries.tsx';
import type { SceneWords } from './scene-words.ts';
import type { ViewProps } from './view-props.ts';

type OpenPlace = Extract<RevealPlace, { state: 'open' }>;

/** The podium: sealed places are alike whatever they hide; the one opened last is large, with the sentence that says why. */
export function RevealView({ scene, words }: ViewProps<'reveal'>) {
  const { t } = words;
  const shown = scene.places.find((place): place is OpenPlace => place.state === 'open' && place.rank === scene.shown);
  return (
    <>
      <header className="line">
        <h1>{scene.title}</h1>
        <span>{`${t('entries', { count: scene.entries })} · ${t('jurors', { count: scene.jurors })}`}</span>
      </header>
      <main className="reveal">
        {scene.places.map((place) => (
          <Place key={place.rank} place={place} isShown={place === shown} words={words} />
        ))}
      </main>
      <footer className="reason">
        {shown === undefined ? null : <BoldText text={reasonOf(shown, scene.scaleMax, words)} />}
      </footer>
    </>
  );
}

interface PlaceProps {
  readonly place: RevealPlace;
  readonly isShown: boolean;
  readonly words: SceneWords;
}

function Place({ place, isShown, words }: PlaceProps) {
  const { t } = words;
  const title = t('place', { rank: place.rank });
  if (place.state === 'sealed') {
    return (
      <section className="seal">
        <h2>{title}</h2>
        <p>{t('sealed')}</p>
      </section>
    );
  }
  if (place.state === 'empty') {
    return (
      <section className="seal is-empty">
        <h2>{title}</h2>
        <p>{t('shared', { rank: place.sharedWith })}</p>
      </section>
    );
  }
  const tie = place.entries.length > 1 ? t('exAequo') : null;
  return isShown ? (
    <OpenedEntries title={title} note={tie} entries={place.entries} words={words} />
  ) : (
    <OpenedLine title={title} entries={place.entries} />
  );
}

function reasonOf({ entries, value, digits, because }: OpenPlace, max: number, words: SceneWords): string {
  const { t } = words;
  const how = howMany(entries.length, words);
  if (value === null) return because === 'value' || because === 'told-apart' ? '' : t('levelPlain', { how });
  const points = { value: words.number(value, digits), max: words.mark(max) };
  if (because === 'level') return t('level', { how, ...points });
  if (because === 'level-after-tie-breaks') return t('levelAfterTieBreaks', { how, ...points });
  return because === 'told-apart' ? t('toldApart', points) : t('points', points);
}

function howMany(count: number, { t }: SceneWords): string {
  if (count === 2) return t('how.2');
  if (count === 3) return t('how.3');
  return count === 4 ? t('how.4') : t('how.other', { count });
}
