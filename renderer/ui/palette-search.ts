import type { PaletteItem } from './palette.tsx';
import { foldForSearch } from './table-column.ts';

/** Items under one heading. */
export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** Items of one group that are shown: the rest is one more letter away. */
const MOST_PER_GROUP = 6;
const MOST_RECENT = 5;

/**
 * Finds what matches every word of the query, best first within its group. Without a query: what was used last, then the
 * beginning of each group.
 */
export function findItems(
  items: readonly PaletteItem[],
  recent: readonly string[],
  query: string,
  recentTitle: string,
): readonly PaletteGroup[] {
  const words = foldForSearch(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return withoutQuery(items, recent, recentTitle);
  const scored = items
    .map((item) => ({ item, score: scoreOf(item, words) + (recent.includes(item.id) ? 0.5 : 0) }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score);
  return groupUp(scored.map(({ item }) => item));
}

function withoutQuery(
  items: readonly PaletteItem[],
  recent: readonly string[],
  title: string,
): readonly PaletteGroup[] {
  const used = recent.flatMap((id) => items.find((item) => item.id === id) ?? []).slice(0, MOST_RECENT);
  const rest = groupUp(items.filter((item) => !used.includes(item)));
  return used.length === 0 ? rest : [{ title, items: used }, ...rest];
}

/** Groups in the order of their best item. */
function groupUp(items: readonly PaletteItem[]): readonly PaletteGroup[] {
  const groups = new Map<string, PaletteItem[]>();
  for (const item of items) {
    const group = groups.get(item.group) ?? [];
    if (group.length < MOST_PER_GROUP) groups.set(item.group, [...group, item]);
  }
  return [...groups].map(([title, members]) => ({ title, items: members }));
}

/** 0 when a word is nowhere; more for the label than for the note, for beginnings than for middles. */
function scoreOf(item: PaletteItem, words: readonly string[]): number {
  const label = foldForSearch(item.label);
  const other = foldForSearch(`${item.note ?? ''} ${item.keywords ?? ''}`);
  let score = 0;
  for (const word of words) {
    if (label.startsWith(word)) score += 4;
    else if (label.includes(` ${word}`)) score += 3;
    else if (label.includes(word)) score += 2;
    else if (other.includes(word)) score += 1;
    else return 0;
  }
  return score;
}
