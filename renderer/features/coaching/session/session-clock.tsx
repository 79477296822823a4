import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { elapsedSeconds, isCounting } from '../../../../shared/coaching/session-clock.ts';
import { pauseSession, resumeSession } from '../../../data/commands/sessions.ts';
import { IconButton } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useNow } from '../use-now.ts';
import { nowText, useRun } from '../use-run.ts';
import type { SessionView } from './use-session-view.ts';

/** How long the session has been going on, and its pause. */
export function SessionClock({ view }: { readonly view: SessionView }) {
  const { t } = useWords();
  const run = useRun();
  const { of, session, steps } = view;
  const isRunning = isCounting(session.value);
  const now = useNow(isRunning);
  const seconds = Math.floor(elapsedSeconds(session.value, now));
  return (
    <div className="session-clock">
      {/* Not announced every second: whoever wants to know asks for it. */}
      <b role="timer" aria-label={t('session:clock.label')}>
        {clockText(seconds)}
      </b>
      <span>
        {isRunning
          ? t('session:clock.of', { minutes: session.value.plannedMinutes })
          : t('session:clock.paused', { minutes: session.value.plannedMinutes })}
      </span>
      {isRunning ? (
        <IconButton
          icon={IconPlayerPause}
          label={t('session:clock.pause')}
          onPress={() => void run(pauseSession(of, session, steps, nowText()))}
        />
      ) : (
        <IconButton
          icon={IconPlayerPlay}
          label={t('session:clock.resume')}
          onPress={() => void run(resumeSession(of, session.id, nowText()))}
        />
      )}
    </div>
  );
}

/** `47:12`, and `1:05:09` after an hour. */
export function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const rest = two(seconds % 60);
  return hours === 0 ? `${two(minutes)}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
