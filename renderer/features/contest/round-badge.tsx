import { IconBroadcast, IconLock, IconPencil, IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { Round } from '../../../shared/domain/contest.ts';
import { Badge } from '../../ui/badge.tsx';
import { useWords } from '../../ui/text.tsx';

/** Where the voting stands, up to the confirmed ranking. */
export function RoundBadge({ round }: { readonly round: Pick<Round, 'state' | 'confirmedAt'> }) {
  const { t } = useWords();
  const { state, confirmedAt } = round;
  if (state === 'closed' && confirmedAt !== '') {
    return (
      <Badge tone="ok" icon={IconRosetteDiscountCheck}>
        {t('contest:state.confirmed')}
      </Badge>
    );
  }
  const label = t(`contest:state.${state}`);
  if (state === 'draft') return <Badge icon={IconPencil}>{label}</Badge>;
  if (state === 'closed') return <Badge icon={IconLock}>{label}</Badge>;
  return (
    <Badge tone="now" icon={IconBroadcast}>
      {label}
    </Badge>
  );
}
