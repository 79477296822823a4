import { compareIds } from './score-input.ts';
import { columnsOf, type SheetTable } from './sheet-table.ts';

/** Values are compared in steps of this size, so that rounding does not part equal ones. */
const STEP = 1e-9;

/**
 * The jurors of a table in an order that comes from their sheets and not from their names, so that seeded draws fall on
 * the same sheets whatever the jurors are called. By id only between jurors that their sheets do not tell apart.
 *
 * Method: colour refinement (the one-dimensional Weisfeiler–Leman algorithm) on jurors and entries with the sheet values
 * on the edges, stopped once every juror has a colour of its own or no round finds a new one.
 */
export function orderJurors<Juror extends string>(table: SheetTable<Juror, string>): readonly Juror[] {
  const columns = columnsOf(table);
  let jurorColours: readonly number[] = table.jurors.map(() => 0);
  let entryColours: readonly number[] = table.entries.map(() => 0);
  let colours = 0;
  for (;;) {
    const ofEntries = entryColours;
    jurorColours = recolour(
      columns.map((column, juror) => ({
        colour: jurorColours[juror] ?? 0,
        edges: column.map(({ entry, value }) => ({ value, other: ofEntries[entry] ?? 0 })),
      })),
    );
    const ofJurors = jurorColours;
    const jurorCount = new Set(jurorColours).size;
    if (jurorCount === table.jurors.length) break;
    entryColours = recolour(
      table.rows.map((row, entry) => ({
        colour: ofEntries[entry] ?? 0,
        edges: row.map(({ juror, value }) => ({ value, other: ofJurors[juror] ?? 0 })),
      })),
    );
    const found = jurorCount + new Set(entryColours).size;
    if (found === colours) break;
    colours = found;
  }
  return table.jurors
    .map((juror, position) => ({ juror, colour: jurorColours[position] ?? 0 }))
    .sort((left, right) => left.colour - right.colour || compareIds(left.juror, right.juror))
    .map(({ juror }) => juror);
}

interface Vertex {
  readonly colour: number;
  readonly edges: readonly { readonly value: number; readonly other: number }[];
}

/** New colours, numbered in an order that depends on the old colours and the edges only. */
function recolour(vertices: readonly Vertex[]): readonly number[] {
  const keys = vertices.map(({ colour, edges }) => {
    const words = edges.map(({ value, other }) => `${Math.round(value / STEP)} ${other}`);
    return `${colour}:${words.sort(compareIds).join(',')}`;
  });
  const numbers = new Map([...new Set(keys)].sort(compareIds).map((key, number) => [key, number]));
  return keys.map((key) => numbers.get(key) ?? 0);
}
