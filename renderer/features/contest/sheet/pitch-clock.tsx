import { IconPlayerPause, IconPlayerPlay, IconRotate } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Button, IconButton } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/text.tsx';
import { pauseClock, putOnStage, startClock, useStageClock } from '../stage-clock.ts';
import './clock.css';

const SECOND = 1000;

interface PitchClockProps {
  readonly contest: string;
  readonly pitch: string;
  readonly minutes: number;
}

/** The time of a pitch. Its text changes once a second and nothing moves; at the end it counts on, nothing locks. */
export function PitchClock({ contest, pitch, minutes }: PitchClockProps) {
  const { t } = useWords();
  const whole = minutes * 60 * SECOND;
  const onStage = useStageClock(contest);
  // Another pitch than the one on stage has its whole time before it; looking at it leaves the running clock alone.
  const clock = onStage?.pitch === pitch ? onStage : null;
  const rest = clock?.left ?? whole;
  const endsAt = clock?.endsAt ?? null;
  const isRunning = endsAt !== null;
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = window.setInterval(() => setNow(performance.now()), SECOND / 4);
    return () => window.clearInterval(timer);
  }, [isRunning]);
  const left = endsAt === null ? rest : endsAt - Math.max(now, endsAt - rest);
  const isOver = left < 0;
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
          onPress={() => (isRunning ? pauseClock(contest) : startClock(contest, pitch, rest))}
        >
          {isRunning ? t('sheet:timer.pause') : t('sheet:timer.start')}
        </Button>
        {rest === whole && !isRunning ? null : (
          <IconButton
            size="sm"
            icon={IconRotate}
            label={t('sheet:timer.reset')}
            onPress={() => putOnStage(contest, pitch)}
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
