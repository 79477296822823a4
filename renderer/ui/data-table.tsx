import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { searchRows, sortRows, type Column, type Sorting } from './table-column.ts';
import { TableGrid } from './table-grid.tsx';
import { useWords } from './text.tsx';

/** Rows somebody marked, to do something with all of them. */
export interface TableSelection {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
}

interface DataTableProps<Row extends { readonly id: string }> {
  /** Names the table for screen readers. */
  readonly label: string;
  readonly rows: readonly Row[];
  /** Keep it stable between renders (`useMemo`). */
  readonly columns: readonly Column<Row>[];
  /** Shown instead of the table while there are no rows at all. */
  readonly empty: ReactNode;
  /** Enter or a click on the row. */
  readonly onOpen?: (row: Row) => void;
  /** Pointer or focus rests on the row: what opening it needs may be read ahead. Keep it stable between renders. */
  readonly onRest?: (row: Row) => void;
  /** The row whose details are shown beside the table. */
  readonly openId?: string | null;
  readonly selection?: TableSelection;
  readonly initialSorting?: Sorting;
  readonly isArchived?: (row: Row) => boolean;
  /** Selects above the table; the rows given are already filtered by them. */
  readonly filters?: ReactNode;
  /** Right end above the table: export buttons. Gets the rows as shown: found and sorted. */
  readonly actions?: (shown: readonly Row[]) => ReactNode;
  /** Rows 28 instead of 36 pixels high. */
  readonly isDense?: boolean;
  readonly isSearchHidden?: boolean;
  readonly foot?: ReactNode;
}

/** A list of things: found by typing, sorted by its heads, walked with the arrow keys, opened with Enter, marked with Space. */
export function DataTable<Row extends { readonly id: string }>(props: DataTableProps<Row>) {
  const { rows, columns, empty, initialSorting, filters, actions, isSearchHidden = false } = props;
  const { t, compareNames } = useWords();
  const [query, setQuery] = useState('');
  const [sorting, setSorting] = useState<Sorting | null>(initialSorting ?? null);
  const words = useDeferredValue(query);
  const shown = useMemo(
    () => sortRows(searchRows(rows, columns, words), columns, sorting, compareNames),
    [rows, columns, words, sorting, compareNames],
  );
  const isBare = rows.length === 0 && filters === undefined;
  if (isBare) return <>{empty}</>;
  return (
    <>
      {isSearchHidden && filters === undefined && actions === undefined ? null : (
        <div className="table-tools">
          {isSearchHidden ? null : (
            <label className="input find">
              <Icon of={IconSearch} size="s" className="muted" />
              <span className="visually-hidden">{t('common:table.search')}</span>
              <input
                type="search"
                value={query}
                placeholder={t('common:table.search')}
                onChange={(event) => setQuery(event.target.value)}
              />
            </label>
          )}
          {filters}
          <span className="count num" role="status">
            {shown.length === rows.length
              ? t('common:table.count', { count: rows.length })
              : t('common:table.countOf', { shown: shown.length, count: rows.length })}
          </span>
          {actions === undefined ? null : <span className="end">{actions(shown)}</span>}
        </div>
      )}
      {rows.length === 0 ? (
        empty
      ) : (
        <TableGrid
          {...props}
          rows={shown}
          sorting={sorting}
          onSort={setSorting}
          whenNone={<p className="table-none">{t('common:table.nothingFoundFor', { query })}</p>}
        />
      )}
    </>
  );
}
