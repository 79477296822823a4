import { IconInfoCircle, IconLockOpen, IconRosetteDiscountCheck } from '@tabler/icons-react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';
import type { ResultDocument } from '../../../../shared/documents/result-document.ts';
import { Badge } from '../../../ui/badge.tsx';
import { useWords } from '../../../ui/text.tsx';
import { sealCodeOf } from './seal-code.ts';

interface ResultBadgeProps {
  readonly document: Pick<ContestDocument, 'round'>;
  readonly result: ResultDocument;
}

/** Whether a ranking is a proposal, confirmed by whom and under which seal, or reopened. */
export function ResultBadge({ document, result }: ResultBadgeProps) {
  const words = useWords();
  const { t } = words;
  const { frozen, events } = result;
  if (document.round.confirmedAt !== '' && frozen !== null && frozen.finalHash !== '') {
    return (
      <Badge tone="ok" icon={IconRosetteDiscountCheck}>
        {t('deliberation:badge.confirmed', {
          date: words.shortDate(frozen.finalisedAt),
          name: frozen.finalisedBy,
          code: sealCodeOf(frozen.finalHash),
        })}
      </Badge>
    );
  }
  const last = events.at(-1)?.value.kind;
  if (last === 'unsealed' || last === 'reopened') {
    return (
      <Badge tone="warn" icon={IconLockOpen}>
        {t('deliberation:badge.reopened')}
      </Badge>
    );
  }
  return (
    <Badge tone="info" icon={IconInfoCircle}>
      {t('deliberation:badge.proposal')}
    </Badge>
  );
}
