import type { ScoreGrid } from './doubt-grid.ts';
import type { Resampler } from './doubt-values.ts';

/**
 * The additive model S = μ + a + b on drawn jurors: least squares where a juror's sheets weigh as often as the juror was
 * drawn, per connected panel. The value of an entry is μ + a.
 *
 * Method: the normal equations, with the more numerous side (entries or jurors) eliminated by hand; what is left is
 * solved by Cholesky's square-root-free factors, one unknown of each panel held at 0; the values are then moved so that
 * the severities of each panel sum to 0.
 */
export function createAdditiveResampler(grid: ScoreGrid<string, string>): Resampler {
  const { entries, jurors, starts, cellJurors, cellValues } = grid;
  const cellEntries = new Int32Array(cellJurors.length);
  for (let entry = 0; entry < entries.length; entry += 1) {
    cellEntries.fill(entry, starts[entry] ?? 0, starts[entry + 1] ?? 0);
  }
  const areJurorsFewer = jurors.length <= entries.length;
  const [few, many] = areJurorsFewer ? [jurors.length, entries.length] : [entries.length, jurors.length];
  const [cellFew, cellMany] = areJurorsFewer ? [cellJurors, cellEntries] : [cellEntries, cellJurors];
  const { order, bounds } = groupCells(cellMany, many);

  const matrix = new Float64Array(few * few);
  const right = new Float64Array(few);
  const levels = new Float64Array(many);
  const panels = new Int32Array(few);
  const panelOfMany = new Int32Array(many);
  const severitySums = new Float64Array(few);
  const drawnInPanel = new Float64Array(few);

  return (draws, values) => {
    matrix.fill(0);
    right.fill(0);
    for (let index = 0; index < few; index += 1) panels[index] = index;
    panelOfMany.fill(-1);

    for (let one = 0; one < many; one += 1) {
      const start = bounds[one] ?? 0;
      const end = bounds[one + 1] ?? 0;
      let weight = 0;
      let sum = 0;
      for (let place = start; place < end; place += 1) {
        const cell = order[place] ?? 0;
        const drawn = draws[cellJurors[cell] ?? 0] ?? 0;
        weight += drawn;
        sum += drawn * (cellValues[cell] ?? 0);
      }
      levels[one] = sum / weight;
      if (weight === 0) continue;
      let panel = -1;
      for (let place = start; place < end; place += 1) {
        const cell = order[place] ?? 0;
        const drawn = draws[cellJurors[cell] ?? 0] ?? 0;
        if (drawn === 0) continue;
        const row = cellFew[cell] ?? 0;
        right[row] = (right[row] ?? 0) + drawn * ((cellValues[cell] ?? 0) - sum / weight);
        matrix[row * few + row] = (matrix[row * few + row] ?? 0) + drawn;
        for (let other = start; other < end; other += 1) {
          const otherCell = order[other] ?? 0;
          const column = cellFew[otherCell] ?? 0;
          if (column > row) continue;
          const otherDrawn = draws[cellJurors[otherCell] ?? 0] ?? 0;
          matrix[row * few + column] = (matrix[row * few + column] ?? 0) - (drawn * otherDrawn) / weight;
        }
        panel = panel < 0 ? findPanel(panels, row) : joinPanels(panels, panel, row);
      }
      panelOfMany[one] = panel;
    }

    solveInPlace(matrix, right, few, panels);
    for (let one = 0; one < many; one += 1) {
      let weight = 0;
      let sum = 0;
      const end = bounds[one + 1] ?? 0;
      for (let place = bounds[one] ?? 0; place < end; place += 1) {
        const cell = order[place] ?? 0;
        const drawn = draws[cellJurors[cell] ?? 0] ?? 0;
        weight += drawn;
        sum += drawn * (right[cellFew[cell] ?? 0] ?? 0);
      }
      levels[one] = (levels[one] ?? 0) - sum / weight;
    }

    const [entryParts, jurorParts] = areJurorsFewer ? [levels, right] : [right, levels];
    const panelOf = (index: number, isFewer: boolean): number =>
      isFewer
        ? findPanel(panels, index)
        : (panelOfMany[index] ?? -1) < 0
          ? -1
          : findPanel(panels, panelOfMany[index] ?? 0);
    severitySums.fill(0);
    drawnInPanel.fill(0);
    for (let juror = 0; juror < jurors.length; juror += 1) {
      const drawn = draws[juror] ?? 0;
      if (drawn === 0) continue;
      const panel = panelOf(juror, areJurorsFewer);
      severitySums[panel] = (severitySums[panel] ?? 0) + drawn * (jurorParts[juror] ?? 0);
      drawnInPanel[panel] = (drawnInPanel[panel] ?? 0) + drawn;
    }
    for (let entry = 0; entry < entries.length; entry += 1) {
      const panel = panelOf(entry, !areJurorsFewer);
      const drawn = panel < 0 ? 0 : (drawnInPanel[panel] ?? 0);
      values[entry] = drawn === 0 ? Number.NaN : (entryParts[entry] ?? 0) + (severitySums[panel] ?? 0) / drawn;
    }
  };
}

/** Puts the cells of each group side by side, groups in order. */
function groupCells(groupOf: Int32Array, groups: number): { readonly order: Int32Array; readonly bounds: Int32Array } {
  const bounds = new Int32Array(groups + 1);
  for (const group of groupOf) bounds[group + 1] = (bounds[group + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group += 1) bounds[group + 1] = (bounds[group + 1] ?? 0) + (bounds[group] ?? 0);
  const next = bounds.slice();
  const order = new Int32Array(groupOf.length);
  groupOf.forEach((group, cell) => {
    order[next[group] ?? 0] = cell;
    next[group] = (next[group] ?? 0) + 1;
  });
  return { order, bounds };
}

function findPanel(panels: Int32Array, index: number): number {
  let root = index;
  while (panels[root] !== root) {
    const parent = panels[root] ?? root;
    panels[root] = panels[parent] ?? parent;
    root = parent;
  }
  return root;
}

/** The lower root wins, so that the root of a panel is its first member. */
function joinPanels(panels: Int32Array, left: number, right: number): number {
  const one = findPanel(panels, left);
  const other = findPanel(panels, right);
  panels[Math.max(one, other)] = Math.min(one, other);
  return Math.min(one, other);
}

/**
 * Solves the symmetric system whose lower half is `matrix` (L·D·Lᵀ); `right` becomes the solution. The first unknown of
 * each panel is held at 0, as are unknowns nothing is known of: without them the system is positive definite.
 */
function solveInPlace(matrix: Float64Array, right: Float64Array, size: number, panels: Int32Array): void {
  const isHeld = (index: number): boolean => panels[index] === index;
  for (let column = 0; column < size; column += 1) {
    if (isHeld(column)) continue;
    const pivot = matrix[column * size + column] ?? 0;
    for (let row = column + 1; row < size; row += 1) {
      const below = matrix[row * size + column] ?? 0;
      if (below === 0 || isHeld(row)) continue;
      const factor = below / pivot;
      right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0);
      // The column still holds what it held before it is divided: all entries up to the diagonal of the row.
      for (let other = column + 1; other <= row; other += 1) {
        matrix[row * size + other] =
          (matrix[row * size + other] ?? 0) - factor * (isHeld(other) ? 0 : (matrix[other * size + column] ?? 0));
      }
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    if (isHeld(row)) {
      right[row] = 0;
      continue;
    }
    let sum = right[row] ?? 0;
    for (let below = row + 1; below < size; below += 1) {
      if (!isHeld(below)) sum -= (matrix[below * size + row] ?? 0) * (right[below] ?? 0);
    }
    right[row] = sum / (matrix[row * size + row] ?? 1);
  }
}
