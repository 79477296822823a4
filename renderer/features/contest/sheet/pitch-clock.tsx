import { IconPlayerPause, IconPlayerPlay, IconRotate } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Button, IconButton } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import './clock.css';

const SECOND = 1000;

/** A pitch clock: what is left while it stands, and when it ends while it runs. Milliseconds. */
interface ClockState {
  readonly left: number;
  readonly endsAt: number | null;
}

interface PitchClockProps {
  readonly minutes: number;
}

/** The time of a pitch. Its text changes once a second and nothing moves; at the end it counts on, nothing locks. */
export function PitchClock({ minutes }: PitchClockProps) {
  const { t } = useWords();
  const whole = minutes * 60 * SECOND;
  const [clock, setClock] = useState<ClockState>({ left: whole, endsAt: null });
  const [now, setNow] = useState(0);
  const isRunning = clock.endsAt !== null;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = window.setInterval(() => setNow(performance.now()), SECOND / 4);
    return () => window.clearInterval(timer);
  }, [isRunning]);
  const left = clock.endsAt === null ? clock.left : clock.endsAt - Math.max(now, clock.endsAt - clock.left);
  const isOver = left < 0;
  const start = () => {
    const at = performance.now();
    setNow(at);
    setClock({ left: clock.left, endsAt: at + clock.left });
  };
  const pause = () => setClock({ left: (clock.endsAt ?? 0) - performance.now(), endsAt: null });
  return (
    <div className="clock">
      <div className="clock-face" role="timer" aria-label={t('sheet:timer.label')}>
        <b className="num">{minutesAndSeconds(Math.abs(left))}</b>
        <span>{isOver ? t('sheet:timer.over') : t('sheet:timer.left')}</span>
      </div>
      <div className="bar" aria-hidden="true">
        <i
          className={classNames(isRunning && 'now')}
          style={{ width: `${Math.min(100, Math.max(0, (left / whole) * 100))}%` }}
        />
      </div>
      <div className="clock-keys">
        <Button
          size="sm"
          kind="quiet"
          icon={isRunning ? IconPlayerPause : IconPlayerPlay}
          onPress={isRunning ? pause : start}
        >
          {isRunning ? t('sheet:timer.pause') : t('sheet:timer.start')}
        </Button>
        {clock.left === whole && !isRunning ? null : (
          <IconButton
            size="sm"
            icon={IconRotate}
            label={t('sheet:timer.reset')}
            onPress={() => setClock({ left: whole, endsAt: null })}
          />
        )}
      </div>
    </div>
  );
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND - 0.001);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
