import { IconFileDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { hoursTable } from '../../../../shared/coaching/export-tables.ts';
import type { PersonTime } from '../../../../shared/coaching/hours.ts';
import { useSaveTable } from '../../../outcome/use-save-table.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { Column } from '../../../ui/table-column.ts';
import { useWords, type Words } from '../../../ui/text.tsx';

/** Recorded time of somebody, ready for a table. */
export interface HoursLine extends PersonTime {
  readonly id: string;
}

interface EverybodysHoursProps {
  readonly lines: readonly HoursLine[];
  /** Of people and organisations, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Hours in words: tenths are enough. */
export function hoursText(mark: Words['mark'], minutes: number): string {
  return mark(tenths(minutes));
}

/** Hours and their noun, as a sentence says them. */
export function hoursInWords({ t, mark }: Words, minutes: number): string {
  return t('coachingOverview:recorded', { count: tenths(minutes), hours: hoursText(mark, minutes) });
}

function tenths(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}

/** The recorded hours of everybody who took part: coaches, experts, those who came for an organisation. */
export function EverybodysHours({ lines, names }: EverybodysHoursProps) {
  const words = useWords();
  const { t } = words;
  const saveTable = useSaveTable();
  const columns = useMemo(() => columnsFor(words, names), [words, names]);
  if (lines.length === 0) return null;
  const title = t('coachingOverview:everybody.title');
  return (
    <Panel title={title}>
      <DataTable
        label={title}
        rows={lines}
        columns={columns}
        initialSorting={{ column: 'hours', direction: 'descending' }}
        empty={<p className="table-none">{t('coachingOverview:everybody.none')}</p>}
        actions={(shown) => (
          <MenuButton
            icon={IconFileDownload}
            label={t('common:export')}
            actions={(['xlsx', 'csv'] as const).map((format) => ({
              id: format,
              label: t(format === 'xlsx' ? 'common:exportXlsx' : 'common:exportCsv'),
              onAction: () => void saveTable(hoursTable(shown, names, t), format, title),
            }))}
          />
        )}
      />
    </Panel>
  );
}

function columnsFor({ t, mark, list }: Words, names: ReadonlyMap<string, string>): readonly Column<HoursLine>[] {
  const rolesOf = ({ roles }: HoursLine) => list(roles.map((role) => t(`coachingOverview:role.${role}`)));
  const organisationsOf = ({ byOrganisation }: HoursLine) =>
    list([...byOrganisation.keys()].flatMap((id) => names.get(id) ?? []));
  return [
    {
      id: 'person',
      header: t('coachingOverview:everybody.person'),
      isRowHeader: true,
      text: ({ name }) => name,
      cell: ({ person, name }) => (names.has(person) ? <Link href={`/people/${person}`}>{name}</Link> : name),
    },
    { id: 'role', header: t('coachingOverview:everybody.role'), text: rolesOf, cell: rolesOf },
    {
      id: 'sessions',
      header: t('coachingOverview:load.held'),
      text: ({ sessions }) => String(sessions),
      cell: ({ sessions }) => sessions,
      compare: (a, b) => a.sessions - b.sessions,
      align: 'end',
      isUnsearched: true,
    },
    {
      id: 'hours',
      header: t('coachingOverview:column.hours'),
      text: ({ minutes }) => hoursText(mark, minutes),
      cell: ({ minutes }) => hoursText(mark, minutes),
      compare: (a, b) => a.minutes - b.minutes,
      align: 'end',
      isUnsearched: true,
    },
    {
      id: 'organisations',
      header: t('coachingOverview:load.organisations'),
      text: organisationsOf,
      cell: organisationsOf,
    },
  ];
}

interface HoursByOrganisationProps extends EverybodysHoursProps {
  /** Minutes of coaches and experts by organisation id. */
  readonly minutesBy: ReadonlyMap<string, number>;
}

/** Hours that coaches and experts spent on each organisation, the most first, and who they are. */
export function HoursByOrganisation({ minutesBy, lines, names }: HoursByOrganisationProps) {
  const { t, mark, list } = useWords();
  const rows = [...minutesBy].sort((a, b) => b[1] - a[1]);
  if (rows.length === 0) return null;
  const workers = lines.filter(({ roles }) => roles.includes('coach') || roles.includes('expert'));
  return (
    <Panel title={t('coachingOverview:load.byOrganisation')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('coachingOverview:column.organisation')}</th>
            <th scope="col">{t('coachingOverview:load.people')}</th>
            <th scope="col" className="r">
              {t('coachingOverview:column.hours')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, minutes]) => (
            <tr key={id}>
              <td>
                <Link href={`/organisations/${id}/sessions`}>
                  {names.get(id) || t('coachingOverview:unnamedOrganisation')}
                </Link>
              </td>
              <td className="muted">
                {list(workers.flatMap(({ byOrganisation, name }) => (byOrganisation.has(id) ? [name] : [])))}
              </td>
              <td className="r">{hoursText(mark, minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
