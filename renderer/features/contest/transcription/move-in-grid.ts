/**
 * Moves the focus between the boxes of a copied sheet: Enter to the next one, up and down to the pitch before and after in the same
 * column. Tab is the browser's own.
 *
 * @returns whether the key was one of them.
 */
export function moveInGrid(grid: HTMLElement, from: EventTarget, key: string): boolean {
  if (!(from instanceof HTMLInputElement)) return false;
  const boxes = [...grid.querySelectorAll('input')];
  const index = boxes.indexOf(from);
  switch (key) {
    case 'Enter':
      boxes[index + 1]?.focus();
      return true;
    case 'ArrowDown':
    case 'ArrowUp': {
      const column = from.closest('td')?.cellIndex;
      const rows = [...grid.querySelectorAll('tbody tr')];
      const step = key === 'ArrowDown' ? 1 : -1;
      let row = rows.findIndex((one) => one.contains(from)) + step;
      // A recused pitch has no box in this column: the next one has.
      for (; row >= 0 && row < rows.length; row += step) {
        const box = [...(rows[row]?.querySelectorAll('td') ?? [])]
          .find((cell) => cell.cellIndex === column)
          ?.querySelector('input');
        if (box === undefined || box === null) continue;
        box.focus();
        break;
      }
      return true;
    }
    default:
      return false;
  }
}
