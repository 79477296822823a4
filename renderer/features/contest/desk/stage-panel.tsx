import {
  IconChevronLeft,
  IconChevronRight,
  IconPlayerPause,
  IconPlayerPlay,
  IconRotate,
  IconUserOff,
} from '@tabler/icons-react';
import { stageNumbersOf } from '../../../../shared/contest-rules/juror-contest.ts';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { setNoShow } from '../../../data/commands/contest-pitches.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { useWords } from '../../../ui/text.tsx';
import { usePitchTime, useStageActions } from '../stage-clock.ts';
import { StageFace } from '../stage-face.tsx';
import { useCommand } from '../use-command.ts';
import { DayLine } from './day-line.tsx';
import { NextStep, type ComingPitch } from './next-step.tsx';

/** Pitches named after the one on stage. */
const NEXT = 3;

interface StagePanelProps {
  readonly document: ContestDocument;
  /** The pitch is over: the hall is shown that the jury votes. */
  readonly onVoting?: () => void;
}

/** The pitch on stage, its clock with the next step beside it, who comes then, and how late the day is. */
export function StagePanel({ document, onVoting }: StagePanelProps) {
  const { t } = useWords();
  const run = useCommand();
  const { pitches, stage } = document;
  const found = pitches.findIndex(({ id }) => id === stage.pitch);
  const position = Math.max(0, found);
  const pitch = pitches[position];
  const time = usePitchTime(document, pitch?.id ?? '');
  const actions = useStageActions(document.id);
  if (pitch === undefined) return null;
  const all = pitches.length;
  const goTo = (index: number) => {
    const other = pitches[index];
    if (other !== undefined) actions.putOnStage(other.id);
  };
  const where = found === -1 ? 'upFirst' : time.state === 'over' ? 'over' : 'position';
  const numbers = stageNumbersOf(document);
  const number = numbers.get(pitch.id);
  const words =
    number === undefined
      ? t('schedule:stage.calibration')
      : t(`schedule:stage.${where}`, { position: number, all: numbers.size });
  const next = nextOf(document, position);

  return (
    <section className="panel" aria-label={words}>
      <div className="desk-stage">
        <span className="desk-number" aria-hidden="true">
          {number ?? '–'}
        </span>
        <div className="grow">
          <p className="label">{words}</p>
          <h2>{pitch.value.name}</h2>
          <p className="muted">
            {pitch.value.projectName}
            {pitch.value.noShow ? <Badge icon={IconUserOff}>{t('contest:desk.noShow')}</Badge> : null}
          </p>
        </div>
        <div className="desk-clock">
          <StageFace time={time} />
        </div>
        <div className="desk-steps">
          {time.isRunning ? (
            <IconButton icon={IconPlayerPause} label={t('schedule:clock.pause')} onPress={actions.pause} />
          ) : null}
          {time.state === 'on-stage' && !time.isRunning ? (
            <Button icon={IconPlayerPlay} onPress={() => actions.start(pitch.id)}>
              {t('schedule:clock.goOn')}
            </Button>
          ) : null}
          {time.state === 'on-stage' ? (
            <Button aria-label={t('schedule:clock.addMinuteLabel')} onPress={actions.addMinute}>
              {t('schedule:clock.addMinute')}
            </Button>
          ) : null}
          <NextStep
            document={document}
            pitch={pitch}
            time={time}
            actions={actions}
            following={next[0]}
            onVoting={onVoting}
          />
        </div>
      </div>
      <div className="desk-next">
        <span className="muted">{t('schedule:stage.coming')}</span>
        {next.length === 0 ? <span className="muted">{t('schedule:stage.last')}</span> : null}
        <ol className="grow">
          {next.map(({ id, name, number: coming }) => (
            <li key={id}>
              {coming === null ? null : <b className="num">{coming}</b>} {name}
            </li>
          ))}
        </ol>
        <DayLine document={document} />
        <MenuButton
          label={t('schedule:stage.more')}
          name={t('schedule:stage.moreLabel')}
          className="btn quiet sm"
          actions={[
            {
              id: 'previous',
              label: t('schedule:stage.previous'),
              icon: IconChevronLeft,
              isDisabled: position === 0,
              onAction: () => goTo(position - 1),
            },
            {
              id: 'next',
              label: t('schedule:stage.skip'),
              icon: IconChevronRight,
              isDisabled: position >= all - 1,
              onAction: () => goTo(position + 1),
            },
            {
              id: 'anew',
              label: t('schedule:clock.anew'),
              icon: IconRotate,
              isDisabled: found === -1,
              onAction: () => actions.putOnStage(pitch.id),
            },
            {
              id: 'no-show',
              label: pitch.value.noShow ? t('contest:desk.showed') : t('contest:desk.noShow'),
              icon: IconUserOff,
              onAction: () => void run(setNoShow(document, pitch.id, !pitch.value.noShow)),
            },
          ]}
        />
      </div>
    </section>
  );
}

function nextOf(document: ContestDocument, position: number): readonly ComingPitch[] {
  const numbers = stageNumbersOf(document);
  return document.pitches
    .map(({ id, value }) => ({ id, name: value.name, number: numbers.get(id) ?? null, noShow: value.noShow }))
    .slice(position + 1)
    .filter(({ noShow }) => !noShow)
    .slice(0, NEXT);
}
