import { IconPlayerPlay } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { Identified } from '../../../../shared/documents/record.ts';
import type { Pitch } from '../../../../shared/domain/contest.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { PitchTime, StageActions } from '../stage-clock.ts';

/** A pitch to come. */
export interface ComingPitch {
  readonly id: string;
  readonly name: string;
  /** As on the sheets; `null` for a calibration pitch. */
  readonly number: number | null;
}

interface NextStepProps {
  readonly document: ContestDocument;
  readonly pitch: Identified<Pitch>;
  readonly time: PitchTime;
  readonly actions: StageActions;
  readonly following: ComingPitch | undefined;
  readonly onVoting: (() => void) | undefined;
}

/** The one step that comes next on stage: start, on to the questions, open the voting, call the next pitch. */
export function NextStep({ document, pitch, time, actions, following, onVoting }: NextStepProps) {
  const { t } = useWords();
  if (time.state === 'waiting' && !pitch.value.noShow) {
    return (
      <Button kind="primary" icon={IconPlayerPlay} onPress={() => actions.start(pitch.id)}>
        {t('schedule:clock.start')}
      </Button>
    );
  }
  if (time.state === 'on-stage' && time.phase === 'presentation' && document.contest.questionMinutes > 0) {
    return (
      <Button kind="primary" onPress={actions.toQuestions}>
        {t('schedule:clock.toQuestions')}
      </Button>
    );
  }
  if (time.state === 'on-stage') {
    return (
      <Button
        kind="primary"
        onPress={() => {
          actions.finish();
          onVoting?.();
        }}
      >
        {t('schedule:stage.vote')}
      </Button>
    );
  }
  return following === undefined ? null : (
    <Button kind="primary" onPress={() => actions.putOnStage(following.id)}>
      {following.number === null
        ? t('schedule:stage.nextCalibration', { name: following.name })
        : t('schedule:stage.next', { position: following.number, name: following.name })}
    </Button>
  );
}
