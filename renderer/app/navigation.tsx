import { useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { findReminders, isDueToday } from '../../shared/coaching/reminders.ts';
import { listActions, listSessions } from '../data/queries/coaching.ts';
import { listContests } from '../data/queries/contests.ts';
import { listOrganisations } from '../data/queries/organisations.ts';
import { useLive } from '../data/use-live.ts';
import { useToday } from '../outcome/use-today.ts';
import { useSession } from '../platform/session.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/text.tsx';
import { Brand } from './brand.tsx';
import { isInSection, sectionsFor, type Section } from './sections.ts';

/** The left column: where one can go, and who one is here. */
export function Navigation() {
  const { t } = useWords();
  const { settings } = useSession();
  const contests = useLive(listContests());
  const open = contests?.filter((contest) => contest.document.round.state === 'open').length ?? 0;
  const counts: Readonly<Record<string, number>> = { '/contests': open, '/coaching': useWaiting() };
  const role = settings.role ?? 'coordination';
  const sections = sectionsFor(role);
  const roleName = t(`common:role.${role}`);
  const name = settings.personName.trim() === '' ? roleName : settings.personName;
  const laptop = settings.laptopName.trim() === '' ? roleName : settings.laptopName;
  return (
    <nav className="nav" aria-label={t('shell:nav.label')}>
      <Brand />
      {sections
        .filter((section) => section.isLast !== true)
        .map((section) => (
          <SectionLink key={section.path} section={section} count={counts[section.path] ?? 0} />
        ))}
      <span className="break" />
      {sections
        .filter((section) => section.isLast === true)
        .map((section) => (
          <SectionLink key={section.path} section={section} count={0} />
        ))}
      <div className="who">
        <Avatar name={name} />
        <div>
          {name}
          <small>{laptop}</small>
        </div>
      </div>
    </nav>
  );
}

/** How many sessions and actions of organisations at work wait today. */
function useWaiting(): number {
  const sessions = useLive(listSessions());
  const actions = useLive(listActions());
  const organisations = useLive(listOrganisations());
  const today = useToday();
  return useMemo(() => {
    const atWork = new Set(organisations?.map(({ id }) => id));
    const isAtWork = (row: { readonly organisation: string }) => atWork.has(row.organisation);
    const due = sessions?.filter((row) => isAtWork(row) && isDueToday(row, today)).length ?? 0;
    return due + findReminders(actions?.filter(isAtWork) ?? [], today).length;
  }, [sessions, actions, organisations, today]);
}

function SectionLink({ section, count }: { readonly section: Section; readonly count: number }) {
  const { t } = useWords();
  const [location] = useLocation();
  const isHere = isInSection(section, location);
  return (
    <Link
      href={section.path}
      className={classNames(isHere && 'is-here')}
      title={t(section.label)}
      {...(isHere ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon of={section.icon} />
      <span>{t(section.label)}</span>
      {count === 0 ? null : <span className="n">{count}</span>}
    </Link>
  );
}
