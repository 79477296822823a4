import type { ReactNode } from 'react';
import { PageHead } from '../../../ui/page-head.tsx';
import { useWords } from '../../../ui/text.tsx';
import { SessionBadge } from './session-badge.tsx';
import type { SessionView } from './use-session-view.ts';

interface SessionHeadProps {
  readonly view: SessionView;
  readonly sentence?: ReactNode;
  readonly actions: ReactNode;
}

/** Which session this is, and what can be done with it. */
export function SessionHead({ view, sentence, actions }: SessionHeadProps) {
  const { t } = useWords();
  const { name, number, of, session } = view;
  const title = number === null ? t('session:titleCancelled', { name }) : t('session:title', { name, number });
  return (
    <PageHead
      title={title}
      crumbs={[
        { label: t('coaching:title'), href: '/coaching' },
        { label: name, href: `/organisations/${of}` },
      ]}
      badges={<SessionBadge state={session.value.state} />}
      sentence={sentence}
      actions={actions}
    />
  );
}
