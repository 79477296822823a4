import { Link } from 'wouter';
import { useWords } from '../../ui/text.tsx';
import { countSheets, type CoachingFigures, type ProgrammeLists } from './programme-figures.ts';

interface Figure {
  readonly href: string;
  readonly label: string;
  readonly value: number;
  readonly of: string;
  /** 0 to 1; null where there is nothing to reach. */
  readonly part: number | null;
  readonly isNow?: boolean;
  readonly note: string;
}

interface FigureStripProps {
  readonly lists: ProgrammeLists;
  readonly coaching: CoachingFigures;
}

/** The programme in figures, each a way to what it counts. */
export function FigureStrip({ lists, coaching }: FigureStripProps) {
  const { t } = useWords();
  const needs = useNeedsFigures(lists, coaching);
  const figures = [...needs, ...useFigures(lists).slice(needs.length === 0 ? 0 : 1)];
  return (
    <section className="panel lines" aria-label={t('shell:home.figures')}>
      <ol className={figures.length > 4 ? 'is-five' : ''}>
        {figures.map((figure) => (
          <li key={figure.label}>
            <Link href={figure.href}>
              <span className="label">{figure.label}</span>
              <span className="fig">
                <b>{figure.value}</b>
                <span>{figure.of}</span>
              </span>
              <span className="bar">
                {figure.part === null ? null : (
                  <i className={figure.isNow === true ? 'now' : ''} style={{ width: `${figure.part * 100}%` }} />
                )}
              </span>
              <span className="label">{figure.note}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Needs and coaching, once there are any: they take the place of the bare count of organisations. */
function useNeedsFigures({ organisations }: ProgrammeLists, coaching: CoachingFigures): readonly Figure[] {
  const { t } = useWords();
  const { map, sessions, openActions } = coaching;
  if (map.rows.size === 0) return [];
  return [
    {
      href: '/organisations',
      label: t('shell:home.lineNeeds'),
      value: map.atEnd.size,
      of: t('shell:home.atEnd', { total: organisations.length }),
      part: partOf(map.atEnd.size, organisations.length),
      note: t('shell:home.openGaps', { count: map.gaps, urgent: t('shell:home.urgentGaps', { count: map.urgent }) }),
    },
    {
      href: '/coaching',
      label: t('shell:home.lineCoaching'),
      value: sessions.held,
      of: t('shell:home.sessionsHeld', { count: sessions.held }),
      part: partOf(sessions.held, sessions.held + sessions.ahead),
      note: t('shell:home.sessionsAhead', {
        count: sessions.ahead,
        actions: t('shell:home.openActions', { count: openActions }),
      }),
    },
  ];
}

function useFigures({ organisations, contests, people, handedIn }: ProgrammeLists): readonly Figure[] {
  const { t } = useWords();
  const withContact = organisations.filter((one) => one.contactName !== '' || one.contactEmail !== '').length;
  const examples = organisations.filter((one) => one.isExample).length;
  const closed = contests.filter((one) => one.document.round.state === 'closed').length;
  const open = contests.filter((one) => one.document.round.state === 'open').length;
  const sheets = contests.map((contest) => countSheets(contest, handedIn));
  const expected = sheets.reduce((sum, one) => sum + one.expected, 0);
  const handed = sheets.reduce((sum, one) => sum + one.handedIn, 0);
  const inRole = (role: 'juror' | 'expert') => people.filter((one) => one.roles.includes(role)).length;
  return [
    {
      href: '/organisations',
      label: t('shell:home.lineOrganisations'),
      value: withContact,
      of: t('shell:home.withContact', { total: organisations.length }),
      part: partOf(withContact, organisations.length),
      note: examples === 0 ? t('shell:home.noExamples') : t('shell:home.examples', { count: examples }),
    },
    {
      href: '/contests',
      label: t('shell:home.lineContests'),
      value: closed,
      of: t('shell:home.closedOf', { total: contests.length }),
      part: partOf(closed, contests.length),
      note: open === 0 ? t('shell:home.noOpenRounds') : t('shell:home.openRounds', { count: open }),
    },
    {
      href: '/contests',
      label: t('shell:home.lineJury'),
      value: handed,
      of: t('shell:home.sheetsIn', { total: expected }),
      part: partOf(handed, expected),
      isNow: open > 0 && handed < expected,
      note:
        expected === handed ? t('shell:home.jurorsAllIn') : t('shell:home.jurorsMissing', { count: expected - handed }),
    },
    {
      href: '/people',
      label: t('shell:home.linePeople'),
      value: people.length,
      of: t('shell:home.peopleTotal', { count: people.length }),
      part: null,
      note: t('shell:home.peopleRoles', { jurors: inRole('juror'), experts: inRole('expert') }),
    },
  ];
}

function partOf(part: number, total: number): number | null {
  return total === 0 ? null : part / total;
}
