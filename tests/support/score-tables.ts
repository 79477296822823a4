import type { ScoreInput, Sheet, SheetState } from '../../shared/scoring/score-input.ts';

/** Scores whose ids are plain text, as tests write them. */
export type PlainScores = ScoreInput<string, string, string>;

/** A cell of a score table: marks by criterion (`null` = not yet scored), a state, or nothing at all. */
export type Cell = readonly (number | null)[] | 'R' | 'A' | null;

const states = { R: 'recused', A: 'absent' } as const satisfies Record<string, SheetState>;

/**
 * Builds scores from a table: one row per entry (`E1`, `E2`, …), one cell per juror (`J1`, …), in a cell one mark per
 * criterion (`C1`, …).
 */
export function scoresFrom(table: readonly (readonly Cell[])[], weights: readonly number[]): PlainScores {
  const criteria = weights.map((weight, index) => ({ criterion: `C${index + 1}`, weight }));
  const sheets = table.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex): readonly Sheet<string, string, string>[] => {
      if (cell === null) return [];
      const place = { juror: `J${columnIndex + 1}`, entry: `E${rowIndex + 1}` };
      if (cell === 'R' || cell === 'A') return [{ ...place, state: states[cell], marks: new Map() }];
      const marks = cell.flatMap((mark, index) => (mark === null ? [] : [[`C${index + 1}`, mark] as const]));
      return [{ ...place, state: 'scored', marks: new Map(marks) }];
    }),
  );
  const widest = table.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    jurors: Array.from({ length: widest }, (_, index) => `J${index + 1}`),
    entries: table.map((_, index) => `E${index + 1}`),
    criteria,
    sheets,
  };
}

/** Values by entry, to compare results whatever their order. */
export function valuesByEntry(
  values: readonly { readonly entry: string; readonly value: number | null }[],
): ReadonlyMap<string, number | null> {
  return new Map(values.map(({ entry, value }) => [entry, value]));
}
