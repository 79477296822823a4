import { BoldText } from './bold-text.tsx';
import { pitchName, pitchPlace } from './pitch-words.ts';
import { projectLine } from './project-line.ts';
import type { SceneWords } from './scene-words.ts';
import type { ViewProps } from './view-props.ts';

const WIDTH = 1728;
const HEIGHT = 104;
/** A gap is a fifth of a sheet and its gap together, as wide as the eye still counts. */
const GAP_SHARE = 0.2;
/** The dash and its gap, and the width of the edge. */
const EDGE = 4;

/** That the jury votes, and how many sheets are there: a count, no names, no marks. */
export function VotingView({ scene, words }: ViewProps<'voting'>) {
  const { t } = words;
  const name = pitchName(scene, words);
  const project = projectLine(scene, words);
  return (
    <>
      <header className="line">
        <b>{pitchPlace(scene, words)}</b>
        <span>{project === '' ? name : `${name} · ${project}`}</span>
      </header>
      <main className="voting">
        <h1>{t('voting')}</h1>
        <p className="count" role="status">
          <BoldText text={t('sheets', { count: scene.sheets, asked: scene.asked })} />
        </p>
        <SheetBlocks sheets={scene.sheets} asked={scene.asked} />
      </main>
      <footer className="line is-text">
        <p>{scene.closing === null ? null : <BoldText text={t('closing', { time: words.time(scene.closing) })} />}</p>
        <p>{scene.next === null ? t('lastPitch') : <BoldText text={comingWords(scene.next, words)} />}</p>
      </footer>
    </>
  );
}

function comingWords(next: NonNullable<ViewProps<'voting'>['scene']['next']>, words: SceneWords): string {
  const name = pitchName(next, words);
  return next.number === 0 ? words.t('nextCalibration', { name }) : words.t('nextPitch', { number: next.number, name });
}

function SheetBlocks({ sheets, asked }: { readonly sheets: number; readonly asked: number }) {
  const step = WIDTH / Math.max(1, asked);
  // A few sheets fill the line as they are: no block is wider than four of a jury of twenty.
  const width = step * (1 - GAP_SHARE);
  const stretch = asked > 1 ? (WIDTH - width) / (asked - 1) : 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {Array.from({ length: asked }, (_, index) =>
        index < sheets ? (
          // Sheets are counted, not named: they have no identity but their place.
          <rect key={index} className="is-left" x={index * stretch} y={0} width={width} height={HEIGHT} rx={8} />
        ) : (
          <rect
            key={index}
            className="is-missing"
            x={index * stretch + EDGE / 2}
            y={EDGE / 2}
            width={Math.max(1, width - EDGE)}
            height={HEIGHT - EDGE}
            rx={8}
          />
        ),
      )}
    </svg>
  );
}
