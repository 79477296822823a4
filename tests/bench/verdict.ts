/** One line of the table: what was measured, beside what it is judged by. */
export interface Line {
  readonly name: string;
  /** Our own figure, as text with its unit. */
  readonly ours: string;
  /** The bare limit of the same run, empty where the goal is a plain figure. */
  readonly limit: string;
  /** The figure that is judged, in the unit of the goal. */
  readonly value: number;
  /** The highest value that still meets the goal. */
  readonly goal: number;
  /** Unit of value and goal: `×` for a ratio. */
  readonly unit: string;
}

/** A line about a ratio to the bare limit. */
export function ratioLine(name: string, ours: string, limit: string, ratio: number, goal: number): Line {
  return { name, ours, limit, value: ratio, goal, unit: '×' };
}

/** A line about a plain figure. */
export function figureLine(name: string, value: number, goal: number, unit: string, ours = show(value, unit)): Line {
  return { name, ours, limit: '', value, goal, unit };
}

/** Says whether a goal is met, and by how much it is not. */
export function verdictOf({ value, goal, unit }: Line): string {
  return value <= goal ? 'entro' : `oltre di ${show(value - goal, unit)}`;
}

/** The lines as a table of text. */
export function tableOf(lines: readonly Line[]): string {
  const head = ['misura', 'app', 'limite', 'esito', 'soglia', 'verdetto'];
  const rows = lines.map((line) => [
    line.name,
    line.ours,
    line.limit,
    show(line.value, line.unit),
    show(line.goal, line.unit),
    verdictOf(line),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const draw = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [draw(head), draw(widths.map((width) => '─'.repeat(width))), ...rows.map(draw)].join('\n');
}

/** A figure with its unit, in Italian signs. */
export function show(value: number, unit: string): string {
  const digits = unit === '×' || unit === '%' ? 2 : Math.abs(value) < 10 ? 1 : 0;
  const text = value.toLocaleString('it-IT', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === '×' ? `${text}×` : `${text} ${unit}`;
}
