import { IconBan, IconCalendarEvent, IconCheck, IconPlayerPlay } from '@tabler/icons-react';
import type { SessionState } from '../../../../shared/domain/coaching.ts';
import { Badge, type BadgeTone } from '../../../ui/badge.tsx';
import type { IconShape } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/text.tsx';

const LOOKS = {
  planned: { tone: 'info', icon: IconCalendarEvent },
  running: { tone: 'now', icon: IconPlayerPlay },
  closed: { tone: 'ok', icon: IconCheck },
  cancelled: { tone: 'neutral', icon: IconBan },
} as const satisfies Readonly<Record<SessionState, { readonly tone: BadgeTone; readonly icon: IconShape }>>;

/** How far a session is, as a badge. */
export function SessionBadge({ state }: { readonly state: SessionState }) {
  const { t } = useWords();
  return (
    <Badge tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
      {t(`session:state.${state}`)}
    </Badge>
  );
}
