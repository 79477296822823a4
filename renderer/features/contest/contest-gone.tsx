import { IconTrophy } from '@tabler/icons-react';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useWords } from '../../ui/text.tsx';

/** An address whose contest is not in this archive. */
export function ContestGone() {
  const { t } = useWords();
  return (
    <EmptyState
      icon={IconTrophy}
      title={t('contest:notFoundTitle')}
      action={
        <ButtonLink kind="primary" href="/contests">
          {t('contest:backToList')}
        </ButtonLink>
      }
    >
      {t('contest:notFoundText')}
    </EmptyState>
  );
}
