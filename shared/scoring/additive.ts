import { solvePositiveDefinite } from './cholesky.ts';
import { exactSum } from './exact-sum.ts';
import { tablePanels, type TablePanel } from './panels.ts';
import { mean, type EntryValue } from './raw.ts';
import type { ScoreInput } from './score-input.ts';
import { sheetTable, type SheetTable } from './sheet-table.ts';

/** How strict a juror is beside the others of the panel, in the unit of the marks: positive is strict. */
export interface JurorSeverity<Juror extends string> {
  readonly juror: Juror;
  /** `null` for a juror without counted sheets. Severities of one panel sum to 0. */
  readonly severity: number | null;
}

/** Values corrected for severity. Entries and jurors come in the order of the input. */
export interface AdditiveResult<Juror extends string, Entry extends string> {
  readonly entries: readonly EntryValue<Entry>[];
  readonly jurors: readonly JurorSeverity<Juror>[];
}

/** One counted sheet of a panel: `kept` is the side that is solved for, `dropped` the one eliminated before. */
interface Observation {
  readonly kept: number;
  readonly dropped: number;
  readonly value: number;
}

/**
 * The additive model: least squares S(j,i) = μ + a_i + b_j with Σa = 0 and Σb = 0 in each connected panel. An entry's
 * value is μ + a_i with the μ of its own panel, a juror's severity is −b_j. Values of different panels cannot be
 * compared: see `findPanels`.
 *
 * Method: the normal equations of the two-way layout, the larger side eliminated (Schur complement), the rest by
 * Cholesky factors; e.g. H. Scheffé, "The Analysis of Variance", 1959, §4.4.
 *
 * @param table the table of the input, where the caller has it already.
 */
export function additive<Juror extends string, Entry extends string, Criterion extends string>(
  input: ScoreInput<Juror, Entry, Criterion>,
  table: SheetTable<Juror, Entry> = sheetTable(input),
): AdditiveResult<Juror, Entry> {
  const values = new Map<Entry, EntryValue<Entry>>();
  const severities = new Map<Juror, number>();
  for (const panel of tablePanels(table)) {
    const { entryValues, jurorLeniencies } = fitPanel(table, panel);
    panel.entries.forEach((position, index) => {
      const entry = table.entries[position];
      const value = entryValues[index];
      if (entry === undefined || value === undefined) return;
      values.set(entry, { entry, value, n: table.rows[position]?.length ?? 0 });
    });
    panel.jurors.forEach((position, index) => {
      const juror = table.jurors[position];
      if (juror !== undefined) severities.set(juror, 0 - (jurorLeniencies[index] ?? 0));
    });
  }
  return {
    entries: input.entries.map((entry) => values.get(entry) ?? { entry, value: null, n: 0 }),
    jurors: input.jurors.map((juror) => ({ juror, severity: severities.get(juror) ?? null })),
  };
}

interface PanelFit {
  /** μ + a_i, in the order of the panel. */
  readonly entryValues: readonly number[];
  /** b_j, in the order of the panel. */
  readonly jurorLeniencies: readonly number[];
}

function fitPanel(table: SheetTable<string, string>, panel: TablePanel): PanelFit {
  const jurorPlaces = new Map(panel.jurors.map((position, place) => [position, place]));
  const solvesJurors = panel.jurors.length <= panel.entries.length;
  const observations = panel.entries.flatMap((position, entry) =>
    (table.rows[position] ?? []).map(({ juror: jurorPosition, value }): Observation => {
      const juror = jurorPlaces.get(jurorPosition) ?? Number.NaN;
      return solvesJurors ? { kept: juror, dropped: entry, value } : { kept: entry, dropped: juror, value };
    }),
  );
  if (solvesJurors) {
    const { kept, dropped } = fitTwoWay(observations, panel.jurors.length, panel.entries.length);
    return { entryValues: dropped, jurorLeniencies: kept };
  }
  const { kept, dropped } = fitTwoWay(observations, panel.entries.length, panel.jurors.length);
  const centre = mean(dropped) ?? 0;
  return {
    entryValues: kept.map((effect) => centre + effect),
    jurorLeniencies: dropped.map((level) => level - centre),
  };
}

/** Least squares value = kept effect + dropped level on one connected panel; the kept effects sum to 0. */
function fitTwoWay(
  observations: readonly Observation[],
  keptCount: number,
  droppedCount: number,
): { readonly kept: readonly number[]; readonly dropped: readonly number[] } {
  const groups: Observation[][] = Array.from({ length: droppedCount }, () => []);
  for (const observation of observations) groups[observation.dropped]?.push(observation);

  const matrix = new Float64Array(keptCount * keptCount);
  const right = new Float64Array(keptCount);
  for (const group of groups) {
    const share = 1 / group.length;
    const centre = mean(group.map(({ value }) => value)) ?? 0;
    for (const { kept: row, value } of group) {
      add(right, row, value - centre);
      add(matrix, row * keptCount + row, 1);
      for (const { kept: column } of group) add(matrix, row * keptCount + column, -share);
    }
  }
  // A panel leaves exactly one direction free, the sum of the effects. Giving it the weight of an average equation
  // makes the matrix positive definite and the sum 0, without preferring any juror.
  const weight = observations.length / keptCount / keptCount;
  for (let index = 0; index < matrix.length; index += 1) add(matrix, index, weight);

  const solved = [...solvePositiveDefinite(matrix, right)];
  const sum = exactSum(solved);
  const kept = solved.map((effect) => effect - sum / keptCount);
  const dropped = groups.map((group) => mean(group.map(({ kept: place, value }) => value - (kept[place] ?? 0))) ?? 0);
  return { kept, dropped };
}

function add(target: Float64Array, index: number, amount: number): void {
  target[index] = (target[index] ?? 0) + amount;
}
