import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { DataTable } from './data-table.tsx';
import type { Column } from './table-column.ts';
import { WordsProvider } from './text.tsx';

afterEach(cleanup);
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly age: number;
}

const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Nome', text: (row) => row.name, cell: (row) => row.name },
  { id: 'age', header: 'Età', text: (row) => `${row.age}`, cell: (row) => row.age, compare: (a, b) => a.age - b.age },
];

const three: readonly Row[] = [
  { id: 'a', name: 'Élia', age: 9 },
  { id: 'b', name: 'Bruno', age: 30 },
  { id: 'c', name: 'Carla', age: 100 },
];

interface TableProps {
  readonly rows: readonly Row[];
  readonly onOpen?: (row: Row) => void;
  readonly onRest?: (row: Row) => void;
}

function Table({ rows, ...actions }: TableProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <WordsProvider language="it">
      <DataTable
        label="Prova"
        rows={rows}
        columns={columns}
        empty={<p>Niente</p>}
        selection={{ selected, onChange: setSelected }}
        {...actions}
      />
    </WordsProvider>
  );
}

function names(): readonly (string | null)[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent);
}

test('search passes over case and accents, and says how many are left', async () => {
  const user = userEvent.setup();
  render(<Table rows={three} />);
  await user.type(screen.getByRole('searchbox'), 'eli');
  expect(names()).toEqual(['Élia']);
  expect(screen.getByText('1 di 3')).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), 'zzz');
  expect(screen.getByText(/Niente corrisponde a «elizzz»/u)).toBeTruthy();
});

test('heads sort by their own order and say so', async () => {
  const user = userEvent.setup();
  render(<Table rows={three} />);
  await user.click(screen.getByRole('button', { name: 'Età' }));
  expect(names()).toEqual(['Élia', 'Bruno', 'Carla']);
  await user.click(screen.getByRole('button', { name: 'Età' }));
  expect(names()).toEqual(['Carla', 'Bruno', 'Élia']);
  expect(screen.getByRole('columnheader', { name: 'Età' }).getAttribute('aria-sort')).toBe('descending');
});

test('arrows move, Space marks, Enter opens', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(<Table rows={three} onOpen={onOpen} />);
  const [, first, second] = screen.getAllByRole('row');
  first?.focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(second);
  await user.keyboard(' ');
  expect(second?.getAttribute('aria-selected')).toBe('true');
  expect(onOpen).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(three[1]);
  await user.keyboard('{End}');
  expect(within(document.activeElement as HTMLElement).getByRole('rowheader').textContent).toBe('Carla');
});

test('ten thousand rows put at most sixty into the document, and the keyboard reaches the last', async () => {
  const user = userEvent.setup();
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: `${index}`, name: `Riga ${index}`, age: index }));
  render(<Table rows={rows} />);
  expect(names().length).toBeLessThanOrEqual(60);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
  screen.getAllByRole('row')[1]?.focus();
  await user.keyboard('{End}');
  expect(names().length).toBeLessThanOrEqual(60);
  expect(names().at(-1)).toBe('Riga 9999');
});

test('nothing at all teaches instead of showing an empty table', () => {
  render(<Table rows={[]} />);
  expect(screen.getByText('Niente')).toBeTruthy();
  expect(screen.queryByRole('grid')).toBeNull();
});

test('a row is told of once pointer or focus rests on it, not when they only pass', async () => {
  const rested: string[] = [];
  const onRest = (row: Row) => rested.push(row.id);
  const user = userEvent.setup();
  render(<Table rows={three} onRest={onRest} />);
  const [bruno, carla] = ['Bruno', 'Carla'].map((name) => screen.getByRole('rowheader', { name }));
  if (bruno === undefined || carla === undefined) throw new Error('rows');
  await user.hover(bruno);
  await user.hover(carla);
  await vi.waitFor(() => expect(rested).toEqual(['c']));
  await user.unhover(carla);
  bruno.closest('tr')?.focus();
  await vi.waitFor(() => expect(rested).toEqual(['c', 'b']));
});
