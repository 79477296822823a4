import { IconBroadcast, IconLock, IconPencil } from '@tabler/icons-react';
import type { Round } from '../../../shared/domain/contest.ts';
import { Badge } from '../../ui/badge.tsx';
import { useWords } from '../../ui/text.tsx';

/** Where the voting stands. */
export function RoundBadge({ state }: Pick<Round, 'state'>) {
  const { t } = useWords();
  const label = t(`contest:state.${state}`);
  if (state === 'draft') return <Badge icon={IconPencil}>{label}</Badge>;
  if (state === 'closed') return <Badge icon={IconLock}>{label}</Badge>;
  return (
    <Badge tone="now" icon={IconBroadcast}>
      {label}
    </Badge>
  );
}
