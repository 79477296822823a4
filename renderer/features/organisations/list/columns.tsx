import { Link } from 'wouter';
import type { OrganisationRow } from '../../../data/rows.ts';
import { Badge } from '../../../ui/badge.tsx';
import type { Column } from '../../../ui/table-column.ts';
import type { Words } from '../../../ui/text.tsx';

/** The columns of the list; `withTags` leaves out a column in which nobody wrote yet. */
export function organisationColumns({ t, list }: Words, withTags: boolean): readonly Column<OrganisationRow>[] {
  const nameOf = (row: OrganisationRow) => (row.name === '' ? t('organisations:unnamed') : row.name);
  const columns: readonly Column<OrganisationRow>[] = [
    {
      id: 'name',
      header: t('organisations:column.name'),
      isRowHeader: true,
      width: '33%',
      text: (row) => (row.code === '' ? nameOf(row) : `${nameOf(row)} ${row.code}`),
      cell: (row) => (
        <span className="org-name">
          <Link href={`/organisations/${row.id}`} tabIndex={-1}>
            {nameOf(row)}
          </Link>
          {row.isExample ? <Badge shape="square">{t('common:exampleShort')}</Badge> : null}
          {row.archived ? <Badge>{t('common:archived')}</Badge> : null}
        </span>
      ),
    },
    {
      id: 'project',
      header: t('organisations:column.project'),
      text: (row) => row.projectName,
      cell: (row) => row.projectName || <Missing />,
    },
    {
      id: 'sector',
      header: t('organisations:column.sector'),
      text: (row) => row.sector,
      cell: (row) => row.sector || <Missing />,
    },
    {
      id: 'legalForm',
      header: t('organisations:column.legalForm'),
      text: (row) => row.legalForm,
      cell: (row) => row.legalForm || <Missing />,
    },
    {
      id: 'contact',
      header: t('organisations:column.contact'),
      text: (row) => `${row.contactName} ${row.contactEmail}`.trim(),
      cell: (row) =>
        row.contactEmail || row.contactName || <span className="muted">{t('organisations:noContact')}</span>,
    },
    {
      id: 'tags',
      header: t('organisations:column.tags'),
      text: (row) => list(row.tags),
      cell: (row) => (row.tags.length === 0 ? <Missing /> : list(row.tags)),
    },
  ];
  return withTags ? columns : columns.filter((column) => column.id !== 'tags');

  function Missing() {
    return <span className="muted">{t('common:none')}</span>;
  }
}
