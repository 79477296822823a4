import { clockText } from '../../../shared/contest-rules/stage-reading.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/text.tsx';
import { useSpokenTime, type PitchTime } from './stage-clock.ts';
import './stage-face.css';

/**
 * The face of a pitch's clock: minutes and seconds, what they mean in words, and a bar. Its text changes once a second and nothing
 * moves; at the end it counts on. The last minute and the end are announced.
 */
export function StageFace({ time }: { readonly time: PitchTime }) {
  const { t } = useWords();
  const { left, whole, phase, isRunning, isOver, isLastMinute } = time;
  useSpokenTime(time);
  const meaning = isOver ? 'over' : isLastMinute ? 'lastMinute' : phase;
  return (
    <div className={classNames('stage-face', isOver && 'is-over')}>
      <div className="stage-time" role="timer" aria-label={t('schedule:clock.label')}>
        <b className="num">{clockText(left)}</b>
        <span className="bar" aria-hidden="true">
          <i
            className={classNames(isRunning && 'now')}
            style={{ width: `${Math.min(100, Math.max(0, (left / Math.max(1, whole)) * 100))}%` }}
          />
        </span>
        <span>{t(`schedule:clock.${meaning}`)}</span>
      </div>
    </div>
  );
}
