import { IconChevronLeft, IconChevronRight, IconUserOff } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import { setNoShow } from '../../../data/commands/contest-pitches.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import { PitchClock } from '../sheet/pitch-clock.tsx';
import { putOnStage, useStageClock } from '../stage-clock.ts';
import { useCommand } from '../use-command.ts';

/** Pitches named after the one on stage. */
const NEXT = 3;

/** The pitch on stage, its clock, and who comes next. */
export function StagePanel({ document }: { readonly document: ContestDocument }) {
  const { t } = useWords();
  const run = useCommand();
  const onStage = useStageClock(document.id);
  const position = Math.max(
    0,
    document.pitches.findIndex(({ id }) => id === onStage?.pitch),
  );
  const pitch = document.pitches[position];
  if (pitch === undefined) return null;
  const all = document.pitches.length;
  const goTo = (index: number) => {
    const other = document.pitches[index];
    if (other !== undefined) putOnStage(document.id, other.id);
  };
  const next = document.pitches.slice(position + 1, position + 1 + NEXT);
  return (
    <section className="panel" aria-label={t('contest:desk.pitchStage', { position: position + 1, all })}>
      <div className="desk-stage">
        <span className="desk-number" aria-hidden="true">
          {position + 1}
        </span>
        <div className="grow">
          <p className="label">{t('contest:desk.pitchStage', { position: position + 1, all })}</p>
          <h2>{pitch.value.name}</h2>
          <p className="muted">
            {pitch.value.projectName}
            {pitch.value.noShow ? <Badge icon={IconUserOff}>{t('contest:desk.noShow')}</Badge> : null}
          </p>
        </div>
        <PitchClock contest={document.id} pitch={pitch.id} minutes={document.contest.pitchMinutes} />
      </div>
      <div className="desk-next">
        <IconButton
          icon={IconChevronLeft}
          label={t('sheet:previous')}
          isDisabled={position === 0}
          onPress={() => goTo(position - 1)}
        />
        <IconButton
          icon={IconChevronRight}
          label={t('sheet:next')}
          isDisabled={position >= all - 1}
          onPress={() => goTo(position + 1)}
        />
        <ol className="grow">
          {next.map((one, index) => (
            <li key={one.id}>
              <b className="num">{position + 2 + index}</b> {one.value.name}
            </li>
          ))}
        </ol>
        <Button size="sm" kind="quiet" onPress={() => void run(setNoShow(document, pitch.id, !pitch.value.noShow))}>
          {pitch.value.noShow ? t('contest:desk.showed') : t('contest:desk.noShow')}
        </Button>
      </div>
    </section>
  );
}
