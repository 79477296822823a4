import type { KeyboardEvent } from 'react';

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The arrows walk from level to level: the next one in that direction, past rows and places without one. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key];
  const cell = event.currentTarget.closest('td');
  const line = event.currentTarget.closest('tr');
  const table = event.currentTarget.closest('table');
  if (move === undefined || table === null || cell === null || line === null) return;
  const [down, right] = move;
  let [row, column] = [line.rowIndex + down, cell.cellIndex + right];
  while (row >= 0 && row < table.rows.length && column > 0 && column < line.cells.length) {
    const link = table.rows[row]?.cells[column]?.querySelector<HTMLElement>('a.h') ?? null;
    if (link !== null) {
      event.preventDefault();
      table.querySelectorAll('a.h[tabindex="0"]').forEach((one) => one.setAttribute('tabindex', '-1'));
      link.tabIndex = 0;
      link.focus();
      return;
    }
    row += down;
    column += right;
  }
}
