import type { RaschObservations } from './rasch-observations.ts';

/** Which panel each entry and each juror belongs to; −1 for those without observations. */
export interface RaschPanels {
  readonly count: number;
  readonly ofEntry: Int32Array;
  readonly ofJuror: Int32Array;
}

/**
 * The connected panels: jurors and entries that a chain of sheets links. Between two panels no measure can be compared,
 * whatever criteria they share. Panels are numbered by their first entry.
 */
export function findPanels({ count, sizes, members }: RaschObservations): RaschPanels {
  const [entries, jurors] = sizes;
  const parents = Int32Array.from({ length: entries + jurors }, (_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while ((parents[at] ?? at) !== at) {
      parents[at] = parents[parents[at] ?? at] ?? at;
      at = parents[at] ?? at;
    }
    return at;
  };
  const ofEntry = new Int32Array(entries).fill(-1);
  const ofJuror = new Int32Array(jurors).fill(-1);
  for (let at = 0; at < count; at += 1) {
    const entry = members[0][at] ?? -1;
    const juror = members[1][at] ?? -1;
    parents[rootOf(entry)] = rootOf(entries + juror);
    ofEntry[entry] = 0;
    ofJuror[juror] = 0;
  }
  const numbers = new Map<number, number>();
  const numberOf = (index: number): number => {
    const root = rootOf(index);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  };
  for (let entry = 0; entry < entries; entry += 1) if (ofEntry[entry] === 0) ofEntry[entry] = numberOf(entry);
  for (let juror = 0; juror < jurors; juror += 1) if (ofJuror[juror] === 0) ofJuror[juror] = numberOf(entries + juror);
  return { count: numbers.size, ofEntry, ofJuror };
}
