import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Checkbox } from './checkbox.tsx';
import { classNames } from './class-names.ts';
import type { TableSelection } from './data-table.tsx';
import { Icon } from './icon.tsx';
import type { Column, Sorting } from './table-column.ts';
import { windowOf, WHOLE_TABLE } from './table-window.ts';
import { useWords } from './text.tsx';
import { useResting, type Resting } from './use-resting.ts';

interface TableGridProps<Row extends { readonly id: string }> {
  readonly label: string;
  /** In the order shown. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
  readonly onOpen?: (row: Row) => void;
  readonly onRest?: (row: Row) => void;
  readonly openId?: string | null;
  readonly selection?: TableSelection;
  readonly isArchived?: (row: Row) => boolean;
  readonly isDense?: boolean;
  readonly foot?: ReactNode;
  readonly whenNone: ReactNode;
}

/** The table itself. One row is in the tab order; arrows, Page, Home and End move it. Long tables keep few rows in the document. */
export function TableGrid<Row extends { readonly id: string }>(props: TableGridProps<Row>) {
  const { label, rows, columns, sorting, onSort, selection, isDense = false, foot, whenNone } = props;
  const { t } = useWords();
  const resting = useResting(props.onRest);
  const scroll = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const rowHeight = isDense ? 28 : 36;
  const [view, setView] = useState({ top: 0, height: 600 });
  const [current, setCurrent] = useState(0);
  const focusNext = useRef<number | null>(null);
  const isLong = rows.length > WHOLE_TABLE;
  const shown = windowOf(rows.length, rowHeight, view.top, view.height);
  const stop = Math.min(current, rows.length - 1);
  // The row in the tab order must stand in the document even when it was scrolled away.
  const tabStop = stop >= shown.first && stop < shown.end ? stop : shown.first;

  useLayoutEffect(() => {
    const target = focusNext.current;
    if (target === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${target}"]`);
    if (row === null || row === undefined) return;
    focusNext.current = null;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    focusNext.current = next;
    setCurrent(next);
    const area = scroll.current;
    if (!isLong || area === null) return;
    const top = next * rowHeight;
    if (top < area.scrollTop) area.scrollTop = top;
    else if (top + 2 * rowHeight > area.scrollTop + area.clientHeight)
      area.scrollTop = top + 2 * rowHeight - area.clientHeight;
    setView({ top: area.scrollTop, height: area.clientHeight });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const index = indexOfRow(event.target);
    if (index === null) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 400) / rowHeight) - 2);
    const step = stepFor(event.key, page, rows.length);
    const row = rows[index];
    if (step !== null) moveTo(step === 'first' ? 0 : step === 'last' ? rows.length - 1 : index + step);
    else if (event.key === 'Enter' && row !== undefined && props.onOpen !== undefined) props.onOpen(row);
    else if (event.key === ' ' && row !== undefined && selection !== undefined)
      selection.onChange(toggled(selection.selected, row.id));
    else return;
    event.preventDefault();
  };

  if (rows.length === 0) return <>{whenNone}</>;
  const chosen = selection === undefined ? 0 : rows.filter((row) => selection.selected.has(row.id)).length;
  return (
    <div
      ref={scroll}
      className={classNames('table-scroll', isLong && 'is-tall')}
      onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
    >
      <table
        className={classNames('table', isDense && 'tight')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table whose rows the keyboard walks is a grid (ARIA in HTML)
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        {...(selection === undefined ? {} : { 'aria-multiselectable': true })}
      >
        <thead>
          <tr aria-rowindex={1}>
            {selection === undefined ? null : (
              <th className="select" scope="col">
                <Checkbox
                  label={t('common:table.selectAll')}
                  isChecked={chosen === rows.length}
                  isMixed={chosen > 0 && chosen < rows.length}
                  onChange={(all) => selection.onChange(new Set(all ? rows.map((row) => row.id) : []))}
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.id} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the rows arrive here once for all of them */}
        <tbody ref={body} onKeyDown={onKeyDown}>
          {shown.before === 0 ? null : <Spacer height={shown.before} columns={columns.length} />}
          {rows.slice(shown.first, shown.end).map((row, offset) => (
            <Line
              key={row.id}
              {...props}
              row={row}
              index={shown.first + offset}
              isTabStop={shown.first + offset === tabStop}
              resting={resting}
              onFocused={setCurrent}
            />
          ))}
          {shown.after === 0 ? null : <Spacer height={shown.after} columns={columns.length} />}
        </tbody>
        {foot === undefined ? null : <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

interface LineProps<Row extends { readonly id: string }> extends Omit<TableGridProps<Row>, 'rows'> {
  readonly row: Row;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly resting: Resting<Row>;
  readonly onFocused: (index: number) => void;
}

function Line<Row extends { readonly id: string }>(props: LineProps<Row>) {
  const { row, index, columns, selection, isTabStop, resting, onFocused, onOpen, openId, isArchived } = props;
  const { t } = useWords();
  const isSelected = selection?.selected.has(row.id) === true || openId === row.id;
  const header = columns.find((column) => column.isRowHeader === true) ?? columns[0];
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      className={classNames(
        isSelected && 'is-sel',
        onOpen !== undefined && 'can-open',
        isArchived?.(row) === true && 'is-archived',
      )}
      onPointerEnter={() => resting.arrive(row)}
      onPointerLeave={resting.leave}
      onBlur={resting.leave}
      onFocus={() => {
        onFocused(index);
        resting.arrive(row);
      }}
      onClick={(event) => {
        if (onOpen !== undefined && !isOwnControl(event.target, event.currentTarget)) onOpen(row);
      }}
    >
      {selection === undefined ? null : (
        <td className="select">
          <Checkbox
            label={t('common:table.select', { name: header?.text(row) ?? '' })}
            isChecked={selection.selected.has(row.id)}
            onChange={() => selection.onChange(toggled(selection.selected, row.id))}
          />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.id}
          className={classNames(alignment(column))}
          {...(column === header ? { role: 'rowheader' } : {})}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  readonly onSort: (sorting: Sorting) => void;
}

function Head<Row>({ column, sorting, onSort }: HeadProps<Row>) {
  const width = column.width === undefined ? {} : { style: { width: column.width } };
  if (column.isFixed === true) {
    return (
      <th scope="col" className={classNames(alignment(column))} {...width}>
        {column.header}
      </th>
    );
  }
  const direction = sorting?.column === column.id ? sorting.direction : null;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={classNames(alignment(column))} aria-sort={direction ?? 'none'} {...width}>
      <button type="button" className="sort" onClick={() => onSort({ column: column.id, direction: next })}>
        {column.header}
        <Icon of={direction === 'descending' ? IconArrowDown : IconArrowUp} size="s" />
      </button>
    </th>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return (
    <tr className="spacer" aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it only takes the room of rows that are not drawn, and nobody is told of it */}
      <td colSpan={columns + 1} style={{ height }} />
    </tr>
  );
}

function alignment<Row>(column: Column<Row>): string | false {
  return column.align === 'end' ? 'r' : column.align === 'center' ? 'c' : false;
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

function indexOfRow(target: EventTarget): number | null {
  if (!(target instanceof HTMLElement) || target.dataset.index === undefined) return null;
  return Number(target.dataset.index);
}

function isOwnControl(target: EventTarget, row: HTMLElement): boolean {
  const control = target instanceof Element ? target.closest('a, button, input, label, select') : null;
  return control !== null && row.contains(control);
}

function stepFor(key: string, page: number, count: number): number | 'first' | 'last' | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return Math.min(page, count);
    case 'PageUp':
      return -Math.min(page, count);
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}
