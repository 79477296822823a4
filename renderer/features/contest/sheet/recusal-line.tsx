import { IconBan, IconUserOff } from '@tabler/icons-react';
import type { EntryStanding } from '../../../../shared/contest-rules/sheet-progress.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

interface RecusalLineProps {
  readonly isNoShow: boolean;
  /** What the organiser knows of a link would tell whose pitch it is. */
  readonly isBlind: boolean;
  readonly standing: EntryStanding;
  readonly onWithdraw: () => void;
}

/** Stands in place of the criteria where nothing is to be scored, and says why. */
export function RecusalLine({ isNoShow, isBlind, standing, onWithdraw }: RecusalLineProps) {
  const { t } = useWords();
  const { recusalReason: reason, kind } = standing;
  if (isNoShow) {
    return (
      <div className="vote-recused">
        <Icon of={IconUserOff} />
        <span className="grow">{t('sheet:noShow')}</span>
      </div>
    );
  }
  const isHidden = isBlind && kind !== null;
  return (
    <div className="vote-out">
      <p className="vote-out-head">
        {t('sheet:recusal.badge')}
        {reason === '' || isHidden ? null : <Badge icon={IconBan}>{reason}</Badge>}
      </p>
      <div className="vote-recused">
        <Icon of={IconBan} />
        <span className="grow">
          {kind === null
            ? t('sheet:recusal.own', { reason })
            : isHidden
              ? t('sheet:recusal.blind')
              : t(`sheet:recusal.byKind.${kind}`)}
        </span>
        {kind === null ? (
          <Button size="sm" onPress={onWithdraw}>
            {t('sheet:recusal.withdraw')}
          </Button>
        ) : null}
      </div>
      <p className="note">{t('sheet:recusal.nothing')}</p>
    </div>
  );
}
