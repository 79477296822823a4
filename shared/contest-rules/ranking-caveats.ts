import { findPanels, type Panel } from '../scoring/panels.ts';
import { sheetTable } from '../scoring/sheet-table.ts';
import type { RankingView } from './ranking-view.ts';

/** What whoever reads the places must know before. */
export type RankingCaveat =
  /** One juror's word: no doubt, severity or agreement can be told. */
  | { readonly kind: 'one-juror'; readonly juror: string }
  | { readonly kind: 'one-entry'; readonly pitch: string }
  /** Everybody shares the first place. */
  | { readonly kind: 'all-tied' }
  /** Nothing tells a strict panel from weak entries: places across panels compare what cannot be compared. */
  | { readonly kind: 'panels'; readonly panels: readonly Panel<string, string>[] }
  | { readonly kind: 'outdated'; readonly jurors: readonly string[] }
  | { readonly kind: 'off-scale'; readonly count: number }
  | { readonly kind: 'unranked'; readonly pitches: readonly string[] };

/** Lists what to beware of; empty for a jury that saw everything. Without any counted sheet there is nothing to beware of. */
export function caveatsOf(view: RankingView): readonly RankingCaveat[] {
  const table = sheetTable(view.scores);
  const [juror] = table.jurors;
  const [pitch] = table.entries;
  const caveats: RankingCaveat[] = [];
  if (view.outdated.length > 0) caveats.push({ kind: 'outdated', jurors: view.outdated });
  if (view.offScale.length > 0) caveats.push({ kind: 'off-scale', count: view.offScale.length });
  if (juror === undefined || pitch === undefined) return caveats;
  if (table.jurors.length === 1) caveats.push({ kind: 'one-juror', juror });
  if (table.entries.length === 1) caveats.push({ kind: 'one-entry', pitch });
  const ranked = view.rows.filter(({ rank }) => rank !== null);
  if (ranked.length > 1 && ranked.every(({ rank }) => rank === 1)) caveats.push({ kind: 'all-tied' });
  const panels = findPanels(view.scores, table);
  if (panels.length > 1) caveats.push({ kind: 'panels', panels });
  const unranked = view.rows.filter(({ rank }) => rank === null).map((row) => row.pitch);
  if (unranked.length > 0) caveats.push({ kind: 'unranked', pitches: unranked });
  return caveats;
}
