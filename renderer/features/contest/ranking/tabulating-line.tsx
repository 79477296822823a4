import { useEffect, useState } from 'react';
import type { TabulationState } from '../../../data/tabulating/use-tabulation.ts';
import { Button } from '../../../ui/button.tsx';
import { ProgressBar } from '../../../ui/progress-bar.tsx';
import { useWords } from '../../../ui/text.tsx';

/** Shorter work is over before anybody could read of it. */
const QUIET_MS = 400;

interface TabulatingLineProps {
  readonly state: TabulationState;
  readonly resamples: number;
}

/** How far the drawing of juries is, with its way out; the ranking stands below all the while. */
export function TabulatingLine({ state, resamples }: TabulatingLineProps) {
  const { t } = useWords();
  const isRunning = state.state === 'running';
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setIsLong(true), QUIET_MS);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isRunning]);
  if (state.state === 'running' && isLong) {
    return (
      <div className="tabulating">
        <ProgressBar
          label={t('ranking:tabulating.running', { count: resamples })}
          fraction={state.fraction}
          onCancel={state.stop}
        />
      </div>
    );
  }
  if (state.state === 'stopped') {
    return (
      <p className="tabulating row" role="status">
        {t('ranking:tabulating.stopped')}
        <Button size="sm" onPress={state.resume}>
          {t('ranking:tabulating.resume')}
        </Button>
      </p>
    );
  }
  return null;
}
