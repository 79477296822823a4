import { IconMapPinQuestion } from '@tabler/icons-react';
import { ButtonLink } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { ClosedSession } from './closed-session.tsx';
import { PlannedSession } from './planned-session.tsx';
import { RunningSession } from './running-session.tsx';
import { useSessionView } from './use-session-view.ts';

interface SessionPageProps {
  /** Id of the organisation. */
  readonly of: string;
  readonly id: string;
}

/** One session, as far as it is: being prepared, under way, or closed. */
export function SessionPage({ of, id }: SessionPageProps) {
  const { t } = useWords();
  const view = useSessionView(of, id);
  if (view === null) return <p className="waiting">{t('session:loading')}</p>;
  if (view === 'gone') return <Gone />;
  switch (view.session.value.state) {
    case 'running':
      return <RunningSession key={view.session.id} view={view} />;
    case 'closed':
      return <ClosedSession view={view} />;
    case 'planned':
    case 'cancelled':
      return <PlannedSession key={view.session.id} view={view} />;
  }
}

function Gone() {
  const { t } = useWords();
  return (
    <>
      <PageHead title={t('session:gone.title')} crumbs={[{ label: t('coaching:title'), href: '/coaching' }]} />
      <EmptyState
        icon={IconMapPinQuestion}
        title={t('session:gone.title')}
        action={<ButtonLink href="/coaching">{t('session:gone.action')}</ButtonLink>}
      >
        {t('session:gone.note')}
      </EmptyState>
    </>
  );
}
