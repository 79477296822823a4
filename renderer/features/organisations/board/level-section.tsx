import type { BoardZone } from '../../../../shared/boards/board-layout.ts';
import { levelReach, type ZoneLevel } from '../../../../shared/boards/zone-levels.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { RichText, useWords } from '../../../ui/text.tsx';

interface LevelSectionProps {
  readonly organisation: string;
  readonly zone: BoardZone;
  readonly level: ZoneLevel | null;
}

/** How far the dimension of a card is, in its numbers and its words. */
export function LevelSection({ organisation, zone, level }: LevelSectionProps) {
  const { t } = useWords();
  const present = level?.mark.present ?? null;
  const target = level?.mark.target ?? null;
  const count = levelCount(zone, level);
  const scale =
    present === null
      ? t('board:level.scaleUnknown')
      : t('board:level.scale', { level: present, target: target ?? t('board:level.noTarget') });
  return (
    <>
      <dl className="card-facts">
        <dt>{t('board:level.today')}</dt>
        <dd>
          <span className="level-scale" role="img" aria-label={scale}>
            {Array.from({ length: count }, (_, index) => index + 1).map((step) => (
              <i key={step} className={[step === present ? 'on' : '', step === target ? 'aim' : ''].join(' ').trim()}>
                {step}
              </i>
            ))}
          </span>
        </dd>
      </dl>
      <p className="level-words">
        <LevelWords level={level} />
      </p>
      {level === null ? (
        <ButtonLink size="sm" href={`/organisations/${organisation}/needs`}>
          {t('board:level.assess')}
        </ButtonLink>
      ) : null}
    </>
  );
}

/** As many as the version of the mark has. A level it does not have is shown as it came; the board counts where nobody marked, or in words unknown here. */
function levelCount(zone: BoardZone, level: ZoneLevel | null): number {
  const own = level?.levelNames.length ?? 0;
  const known = own === 0 ? (zone.dimension?.levels.length ?? 0) : own;
  return Math.max(known, level?.mark.present ?? 0, level?.mark.target ?? 0);
}

function LevelWords({ level }: Pick<LevelSectionProps, 'level'>) {
  const { t } = useWords();
  const present = level?.mark.present ?? null;
  if (level === null || present === null) return t('board:level.nobody');
  const { target } = level.mark;
  const values = {
    level: present,
    word: level.levelNames[present - 1] ?? '',
    sentence: level.sentences[present - 1] ?? '',
  };
  const text =
    target === null
      ? t('board:level.wordsNoTarget', values)
      : levelReach(level.mark) === 'reached'
        ? t('board:level.wordsReached', values)
        : t('board:level.words', { ...values, target, targetWord: level.levelNames[target - 1] ?? '' });
  return (
    <>
      <RichText text={text} /> {t(`board:level.by.${level.assessor}`)}.
    </>
  );
}
