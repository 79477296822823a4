import { IconPlayerPause, IconPlayerPlay, IconRotate } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { usePitchTime, useStageActions } from '../stage-clock.ts';
import { StageFace } from '../stage-face.tsx';
import './clock.css';

interface PitchClockProps {
  readonly document: ContestDocument;
  readonly pitch: string;
}

/** The time of a pitch on the sheet: the clock of the contest. Looking at another pitch leaves the running clock alone. */
export function PitchClock({ document, pitch }: PitchClockProps) {
  const { t } = useWords();
  const time = usePitchTime(document, pitch);
  const actions = useStageActions(document.id);
  const isFresh = time.left === time.whole && !time.isRunning;
  return (
    <div className="clock">
      <StageFace time={time} />
      <div className="clock-keys">
        <Button
          size="sm"
          kind="quiet"
          icon={time.isRunning ? IconPlayerPause : IconPlayerPlay}
          onPress={() => (time.isRunning ? actions.pause() : actions.start(pitch))}
        >
          {time.isRunning ? t('sheet:timer.pause') : t('sheet:timer.start')}
        </Button>
        {isFresh ? null : (
          <IconButton
            size="sm"
            icon={IconRotate}
            label={t('sheet:timer.reset')}
            onPress={() => actions.putOnStage(pitch)}
          />
        )}
      </div>
    </div>
  );
}
