import { nameKey } from '../importing/name-key.ts';
import type { VersionView } from './templates.ts';

/** A template has two levels at least: one alone tells nothing apart. */
export const FEWEST_LEVELS = 2;
/** The readiness scales have nine; more cannot be told apart. */
export const MOST_LEVELS = 9;

/** What keeps a draft from being published. `dimension` is an id, `name` and `names` are as written, numbers count from 1. */
export type VersionFault =
  | { readonly code: 'no-dimensions' }
  | { readonly code: 'too-few-levels' | 'too-many-levels'; readonly count: number }
  | { readonly code: 'level-unnamed'; readonly level: number }
  | { readonly code: 'level-twice'; readonly name: string }
  | { readonly code: 'dimension-unnamed'; readonly dimension: string; readonly position: number }
  | { readonly code: 'dimension-twice'; readonly dimension: string; readonly name: string }
  | {
      readonly code: 'sentence-missing';
      readonly dimension: string;
      readonly name: string;
      readonly level: number;
    };

/** Everything that keeps a draft from being published, in the order in which one reads it. None means that it may be. */
export function findVersionFaults({ levelNames, dimensions }: VersionView): readonly VersionFault[] {
  const count = levelNames.length;
  const faults: VersionFault[] = [];
  if (count < FEWEST_LEVELS) faults.push({ code: 'too-few-levels', count });
  if (count > MOST_LEVELS) faults.push({ code: 'too-many-levels', count });
  levelNames.forEach((name, index) => {
    if (name.trim() === '') faults.push({ code: 'level-unnamed', level: index + 1 });
  });
  for (const name of twins(levelNames)) faults.push({ code: 'level-twice', name });
  if (dimensions.length === 0) faults.push({ code: 'no-dimensions' });
  const names = new Set<string>();
  dimensions.forEach(({ id: dimension, name, levels }, index) => {
    const key = nameKey(name);
    if (key === '') faults.push({ code: 'dimension-unnamed', dimension, position: index + 1 });
    else if (names.has(key)) faults.push({ code: 'dimension-twice', dimension, name });
    names.add(key);
    for (let level = 1; level <= count; level += 1) {
      if ((levels[level - 1] ?? '').trim() === '') faults.push({ code: 'sentence-missing', dimension, name, level });
    }
  });
  return faults;
}

/** Names that stand twice, each once; case, accents and spaces make no other name. */
function twins(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = nameKey(name);
    const isTwin = key !== '' && seen.has(key);
    seen.add(key);
    return isTwin;
  });
}
