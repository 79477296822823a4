import { IconMessages } from '@tabler/icons-react';
import { ButtonLink } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';
import type { OrganisationView } from './use-organisation.ts';

/** Leads to the session that runs or comes next, else to planning one. Sessions are counted without those called off. */
export function NextSessionButton({ view: { id, coaching } }: { readonly view: OrganisationView }) {
  const { t } = useWords();
  const held = coaching.sessions
    .filter(({ value }) => value.state !== 'cancelled')
    .sort((a, b) => (a.value.startsAt < b.value.startsAt ? -1 : 1));
  const place = held.findIndex(({ value }) => value.state === 'running' || value.state === 'planned');
  const next = held[place];
  if (next === undefined) {
    return (
      <ButtonLink kind="primary" icon={IconMessages} href={`/coaching/new/${id}`}>
        {t('organisations:page.planSession', { number: held.length + 1 })}
      </ButtonLink>
    );
  }
  const label =
    next.value.state === 'running'
      ? t('organisations:page.backToSession', { number: place + 1 })
      : t('organisations:page.openSession', { number: place + 1 });
  return (
    <ButtonLink kind="primary" icon={IconMessages} href={`/coaching/${id}/${next.id}`}>
      {label}
    </ButtonLink>
  );
}
