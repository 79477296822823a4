import { clockText } from '../../shared/contest-rules/stage-reading.ts';
import { MinuteBlocks } from './minute-blocks.tsx';
import { pitchName, pitchPlace } from './pitch-words.ts';
import { projectLine } from './project-line.ts';
import { useSecondsLeft } from './use-seconds.ts';
import type { ViewProps } from './view-props.ts';

const LAST_MINUTE = 60;

/** What is left of a pitch: its clock as large as the hall, and a block a minute. Nothing blinks; at the end it counts on. */
export function TimerView({ scene, words }: ViewProps<'timer'>) {
  const { t } = words;
  const left = useSecondsLeft(scene.endsAt, scene.left);
  const isOver = left < 0 || (left === 0 && scene.endsAt !== null);
  const isLast = !isOver && left <= LAST_MINUTE;
  const meaning = isOver
    ? 'over'
    : isLast
      ? 'lastMinute'
      : scene.phase === 'presentation'
        ? 'presentationLeft'
        : 'questionsLeft';
  return (
    <>
      <header className="line">
        <b>{pitchPlace(scene, words)}</b>
        <span className={isOver || isLast ? 'is-strong' : ''}>{t(meaning)}</span>
      </header>
      <main className="timer">
        <h1>{pitchName(scene, words)}</h1>
        <p className="project">{projectLine(scene, words)}</p>
        <p className={clockText(left).length > 4 ? 'clock is-long' : 'clock'} role="timer">
          {clockText(left)}
        </p>
      </main>
      <MinuteBlocks scene={scene} words={words} left={Math.max(0, left)} />
    </>
  );
}
