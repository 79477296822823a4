import { IconEyeOff, IconRuler2 } from '@tabler/icons-react';
import { memo } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { Badge } from '../../../ui/badge.tsx';
import { useWords } from '../../../ui/text.tsx';
import { PitchClock } from './pitch-clock.tsx';

interface PitchHeadProps {
  readonly document: ContestDocument;
  readonly position: number;
  /** On stage; `null` for a rehearsal. */
  readonly number: number | null;
}

/** Which pitch this is, in a blind contest by its number only, and its time. */
export const PitchHead = memo(function PitchHead({ document, position, number }: PitchHeadProps) {
  const { t } = useWords();
  const pitch = document.pitches[position];
  if (pitch === undefined) return null;
  const { name, projectName, summary, isExample, isCalibration } = pitch.value;
  const { isBlind } = document.contest;
  return (
    <header className="vote-pitch">
      <span className="vote-number" aria-hidden="true">
        {number ?? '·'}
      </span>
      <div className="grow">
        <h1>
          {name}
          {isExample ? <Badge shape="square">{t('contest:example')}</Badge> : null}
          {isCalibration ? (
            <Badge tone="info" icon={IconRuler2}>
              {t('sheet:calibration.badge')}
            </Badge>
          ) : null}
          {isBlind ? (
            <Badge shape="square" icon={IconEyeOff}>
              {t('sheet:blind.badge')}
            </Badge>
          ) : null}
        </h1>
        <p title={summary}>
          {projectName === '' ? null : <b>{projectName}. </b>}
          {isCalibration ? t('sheet:calibration.text') : isBlind ? t('sheet:blind.text') : summary}
        </p>
      </div>
      <PitchClock document={document} pitch={pitch.id} />
    </header>
  );
});
