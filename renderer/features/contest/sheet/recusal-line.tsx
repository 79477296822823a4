import { IconBan } from '@tabler/icons-react';
import type { EntryStanding } from '../../../../shared/contest-rules/sheet-progress.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

interface RecusalLineProps {
  readonly isNoShow: boolean;
  readonly standing: EntryStanding;
  readonly onWithdraw: () => void;
}

/** Stands in place of the criteria where nothing is to be scored, and says why. */
export function RecusalLine({ isNoShow, standing, onWithdraw }: RecusalLineProps) {
  const { t } = useWords();
  const reason = standing.recusalReason;
  return (
    <div className="vote-recused">
      <Icon of={IconBan} />
      <span className="grow">
        {isNoShow
          ? t('sheet:noShow')
          : standing.byOrganiser
            ? t('sheet:recusal.byOrganiser', { reason })
            : t('sheet:recusal.own', { reason })}
      </span>
      {isNoShow || standing.byOrganiser ? null : (
        <Button size="sm" onPress={onWithdraw}>
          {t('sheet:recusal.withdraw')}
        </Button>
      )}
    </div>
  );
}
