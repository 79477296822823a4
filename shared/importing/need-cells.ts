import { type ImportNote, makeNote } from './import-note.ts';
import { nameKey } from './name-key.ts';
import { bareText, DECIMAL, parseDecimal } from './number-reader.ts';
import type { RowReader } from './row-reader.ts';

/** What a cell says, and what there is to say about it. Null is unknown. */
export interface CellReading {
  readonly value: number | null;
  readonly notes: readonly ImportNote[];
}

const NOTHING: CellReading = { value: null, notes: [] };

/** Reads a level: its number, its name, or both ("2 ipotesi"). A number outside the scale is refused, never clipped. */
export function readLevel(
  reader: RowReader,
  field: 'present' | 'target',
  row: number,
  levelNames: readonly string[],
): CellReading {
  const cell = reader.cell(field);
  if (cell === null) return NOTHING;
  const text = bareText(cell.cell);
  if (text === '') return NOTHING;
  const max = levelNames.length;
  const named = levelNames.findIndex((name, index) => {
    const key = nameKey(name);
    return [key, `${index + 1} ${key}`, `${index + 1} - ${key}`].includes(nameKey(text));
  });
  if (named >= 0) return { value: named + 1, notes: [] };
  const level = cell.cell.kind === 'number' ? cell.cell.value : DECIMAL.test(text) ? parseDecimal(text) : null;
  if (level !== null && Number.isInteger(level) && level >= 1 && level <= max) return { value: level, notes: [] };
  const { value } = cell.place;
  const code = level === null ? 'level-not-readable' : 'level-outside';
  return { value: null, notes: [makeNote('warn', code, { value, max }, { ...cell.place, row })] };
}

/** How much it matters, as people write it. */
const PRIORITIES: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, ['1', 'bassa', 'basso', 'low']],
      [2, ['2', 'media', 'medio', 'normale', 'medium', 'normal']],
      [3, ['3', 'alta', 'alto', 'urgente', 'high', 'urgent']],
    ] as const
  ).flatMap(([priority, words]) => words.map((word) => [nameKey(word), priority] as const)),
);

/** Reads a priority. An unreadable one is said and stays empty: the levels come in, the priority is chosen by hand. */
export function readPriority(reader: RowReader, row: number): CellReading {
  const cell = reader.cell('priority');
  const text = cell === null ? '' : bareText(cell.cell);
  if (cell === null || text === '') return NOTHING;
  const value = PRIORITIES.get(nameKey(text));
  if (value !== undefined) return { value, notes: [] };
  return {
    value: null,
    notes: [makeNote('warn', 'priority-unknown', { value: cell.place.value }, { ...cell.place, row })],
  };
}

/** Reads hours: `6`, `2,5`, `6 h`, `6 ore`. */
export function readHours(reader: RowReader, row: number): CellReading {
  const cell = reader.cell('hours');
  if (cell === null) return NOTHING;
  const text = bareText(cell.cell).replace(/\s*(?:h|ore|ora|hours|hour)\.?$/iu, '');
  if (text === '') return NOTHING;
  const hours = cell.cell.kind === 'number' ? cell.cell.value : DECIMAL.test(text) ? parseDecimal(text) : null;
  if (hours !== null && hours >= 0) return { value: hours, notes: [] };
  const note = makeNote('warn', 'hours-not-readable', { value: cell.place.value }, { ...cell.place, row });
  return { value: null, notes: [note] };
}
