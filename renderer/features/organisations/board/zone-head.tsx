import { IconPlus } from '@tabler/icons-react';
import type { BoardZone } from '../../../../shared/boards/board-layout.ts';
import { levelReach, type ZoneLevel } from '../../../../shared/boards/zone-levels.ts';
import { IconButton } from '../../../ui/button.tsx';
import { DimensionIcon } from '../../../ui/dimension.tsx';
import { useWords } from '../../../ui/text.tsx';

interface ZoneHeadProps {
  readonly zone: BoardZone;
  /** What is known of its dimension; undefined on boards that measure nothing. */
  readonly level: ZoneLevel | null | undefined;
  readonly titleId: string;
  readonly onAdd: () => void;
}

/** What a zone is, and how far it is: level, its word, the level that is expected. */
export function ZoneHead({ zone, level, titleId, onAdd }: ZoneHeadProps) {
  const { t } = useWords();
  return (
    <>
      <header>
        {zone.dimension === null ? null : (
          <span className="dim">
            <DimensionIcon area={zone.dimension.area} />
          </span>
        )}
        <h2 id={titleId}>{zone.title}</h2>
        <span className="zone-add">
          <IconButton size="sm" icon={IconPlus} label={t('board:card.addIn', { zone: zone.title })} onPress={onAdd} />
        </span>
      </header>
      {level === undefined ? (
        zone.hint === '' ? null : (
          <p className="zone-hint">{zone.hint}</p>
        )
      ) : (
        <LevelLine level={level} />
      )}
    </>
  );
}

function LevelLine({ level }: { readonly level: ZoneLevel | null }) {
  const { t } = useWords();
  const present = level?.mark.present ?? null;
  const target = level?.mark.target ?? null;
  return (
    <p className="zone-level">
      {present === null ? (
        <>
          <span className="lv is-unknown" aria-hidden="true">
            –
          </span>
          <span>{t('board:level.unknown')}</span>
        </>
      ) : (
        <>
          <span className={`lv lv${Math.min(present, 5)}`}>{present}</span>
          <span>{level?.levelNames[present - 1] ?? ''}</span>
        </>
      )}
      {target === null ? null : (
        <span className="to">
          {levelReach(level?.mark ?? null) === 'reached'
            ? t('board:level.reached')
            : t('board:level.target', { level: target })}
        </span>
      )}
    </p>
  );
}
