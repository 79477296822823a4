import { IconMessages } from '@tabler/icons-react';
import { numberSessions, sessionToOpen } from '../../../../shared/coaching/session-order.ts';
import { useToday } from '../../../outcome/use-today.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { OrganisationView } from './use-organisation.ts';

/** Leads to the session that runs or comes next, else to planning one. Sessions are counted without those called off. */
export function NextSessionButton({ view: { id, coaching } }: { readonly view: OrganisationView }) {
  const { t } = useWords();
  const today = useToday();
  const numbers = numberSessions(coaching.sessions);
  const next = sessionToOpen(coaching.sessions, today);
  if (next === null) {
    return (
      <ButtonLink kind="primary" icon={IconMessages} href={`/coaching/new/${id}`}>
        {t('organisations:page.planSession', { number: numbers.size + 1 })}
      </ButtonLink>
    );
  }
  const number = numbers.get(next.id) ?? 1;
  const label =
    next.value.state === 'running'
      ? t('organisations:page.backToSession', { number })
      : t('organisations:page.openSession', { number });
  return (
    <ButtonLink kind="primary" icon={IconMessages} href={`/coaching/${id}/${next.id}`}>
      {label}
    </ButtonLink>
  );
}
