import { IconArrowsLeftRight, IconCheck, IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { PackageDocument } from '../../data/commands/packages.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/table-column.ts';
import { useWords, type Words } from '../../ui/text.tsx';

interface PackageListProps {
  readonly documents: readonly PackageDocument[];
  /** Then what was new is stored. */
  readonly isDone: boolean;
}

type Row = PackageDocument & { readonly id: string };

/** The documents of a package, what waits for a choice first. */
export function PackageList({ documents, isDone }: PackageListProps) {
  const words = useWords();
  const columns = useMemo(() => columnsFor(words), [words]);
  const rows = useMemo<readonly Row[]>(
    () =>
      documents.map((document) => ({ ...document, id: document.documentId })).sort((a, b) => weightOf(b) - weightOf(a)),
    [documents],
  );
  return (
    <DataTable
      label={words.t('shell:package.columnWhat')}
      rows={rows}
      columns={columns}
      isSearchHidden={rows.length < 12}
      empty={<p className="table-none">{words.t('shell:package.nothingNew')}</p>}
      isArchived={(row) => !isDone && row.effect === 'same'}
    />
  );
}

function weightOf(row: PackageDocument): number {
  return row.toDecide * 10 + (row.effect === 'added' ? 2 : row.effect === 'merged' ? 3 : 0);
}

function columnsFor(words: Words): readonly Column<Row>[] {
  const { t } = words;
  return [
    {
      id: 'name',
      header: t('shell:package.columnWhat'),
      text: (row) => (row.name === '' ? kindOf(words, row) : row.name),
      cell: (row) => <span className="strong">{row.name === '' ? kindOf(words, row) : row.name}</span>,
    },
    {
      id: 'kind',
      header: t('shell:package.columnKind'),
      text: (row) => kindOf(words, row),
      cell: (row) => kindOf(words, row),
    },
    {
      id: 'state',
      header: t('shell:package.columnState'),
      text: (row) => effectOf(words, row),
      cell: (row) => (
        <span className="row">
          {row.effect === 'same' ? (
            <span className="muted">{effectOf(words, row)}</span>
          ) : (
            <Badge tone={row.effect === 'added' ? 'info' : 'ok'} icon={row.effect === 'added' ? IconPlus : IconCheck}>
              {effectOf(words, row)}
            </Badge>
          )}
          {row.toDecide === 0 ? null : (
            <Badge tone="warn" icon={IconArrowsLeftRight}>
              {t('shell:package.stateToDecide', { count: row.toDecide })}
            </Badge>
          )}
        </span>
      ),
    },
  ];
}

function kindOf({ t }: Words, row: PackageDocument): string {
  switch (row.kind) {
    case 'programme':
      return t('shell:package.kindProgramme');
    case 'organisation':
      return t('shell:package.kindOrganisation');
    case 'contest':
      return t('shell:package.kindContest');
    case 'sheet':
      return t('shell:package.kindSheet');
    case 'result':
      return t('shell:package.kindResult');
    default:
      return assertNever(row.kind);
  }
}

function effectOf({ t }: Words, row: PackageDocument): string {
  switch (row.effect) {
    case 'added':
      return t('shell:package.stateAdded');
    case 'merged':
      return t('shell:package.stateMerged');
    case 'same':
      return t('shell:package.stateSame');
    default:
      return assertNever(row.effect);
  }
}
