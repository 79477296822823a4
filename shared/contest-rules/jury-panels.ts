import type { ContestDocument } from '../documents/contest-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Juror } from '../domain/contest.ts';
import { worldSchema } from '../domain/person.ts';
import { networkParts } from './assignment-links.ts';
import { expectedPlaces, type CoverageParts } from './coverage.ts';

/** Which panel each juror and each pitch goes to, by id; an empty text is all panels. */
export interface PanelDeal {
  readonly jurors: ReadonlyMap<string, string>;
  readonly pitches: ReadonlyMap<string, string>;
}

/**
 * Deals jurors and pitches to the panels evenly: jurors world by world, pitches in turn in the order of the stage, so that no
 * panel has only the early ones. Calibration pitches stay everybody's. Everything is equal within one, and the same contest is
 * dealt the same way.
 *
 * @param shared how many jurors sit in all panels, from the worlds that have the most.
 */
export function dealPanels(
  { panels, jurors, pitches }: Pick<ContestDocument, 'panels' | 'jurors' | 'pitches'>,
  shared: number,
): PanelDeal {
  const panelAt = (place: number): string => panels[place % Math.max(1, panels.length)]?.id ?? '';
  const rows = worldRows(jurors);
  const everywhere: Identified<Juror>[] = [];
  while (everywhere.length < Math.min(shared, jurors.length)) {
    const longest = rows.reduce<Identified<Juror>[]>((best, row) => (row.length >= best.length ? row : best), []);
    const taken = longest.shift();
    if (taken === undefined) break;
    everywhere.push(taken);
  }
  const counted = pitches.filter(({ value }) => !value.isCalibration);
  return {
    jurors: new Map([
      ...everywhere.map(({ id }) => [id, ''] as const),
      ...rows.flat().map(({ id }, place) => [id, panelAt(place)] as const),
    ]),
    pitches: new Map([
      ...pitches.filter(({ value }) => value.isCalibration).map(({ id }) => [id, ''] as const),
      ...counted.map(({ id }, place) => [id, panelAt(place)] as const),
    ]),
  };
}

/** How many of these jurors the deal puts into all panels unless somebody says otherwise: two, if each panel keeps two of its own. */
export function usualShared(jurors: number, panels: number): number {
  return jurors >= 2 * panels + 2 ? 2 : 0;
}

/** How the panels hang together. */
export interface PanelBond {
  /** Parts of the jury that share neither juror nor pitch; their rankings cannot be compared. */
  readonly parts: number;
  /** Jurors who are there and judge pitches of more than one panel. */
  readonly shared: number;
}

/** Tells whether the rankings of the panels can be compared. Recusals and absences count: a link that is not there links nothing. */
export function bondOfPanels(document: CoverageParts & Pick<ContestDocument, 'recusals'>): PanelBond {
  const { jurors, pitches, recusals } = document;
  const recused = new Set(recusals.map(({ juror, pitch }) => `${juror}.${pitch}`));
  const jurorPlaces = new Map(jurors.map(({ id }, place) => [id, place]));
  const pitchPlaces = new Map(pitches.map(({ id }, place) => [id, place]));
  const panelOf = new Map(pitches.map(({ id, value }) => [id, value.panel]));
  const jurorsOf = pitches.map(() => new Map<number, 'planned'>());
  const loads = jurors.map(() => 0);
  const panelsOf = jurors.map(() => new Set<string>());
  for (const { juror, entry } of expectedPlaces({ ...document, jurors: jurors.filter(({ value }) => !value.absent) })) {
    const jurorPlace = jurorPlaces.get(juror);
    const pitchPlace = pitchPlaces.get(entry);
    if (jurorPlace === undefined || pitchPlace === undefined || recused.has(`${juror}.${entry}`)) continue;
    jurorsOf[pitchPlace]?.set(jurorPlace, 'planned');
    loads[jurorPlace] = (loads[jurorPlace] ?? 0) + 1;
    const panel = panelOf.get(entry) ?? '';
    if (panel !== '') panelsOf[jurorPlace]?.add(panel);
  }
  return {
    parts: networkParts({ jurorsOf, loads }).count,
    shared: panelsOf.filter((panels) => panels.size > 1).length,
  };
}

/** What a bond is good for: no division at all, parts that cannot be compared, one link that may break, or enough of them. */
export type BondStrength = 'undivided' | 'apart' | 'one-shared' | 'bound';

/** How far the rankings of the panels can be compared; `undivided` while the pitches are in one panel at most. */
export function strengthOfBond(pitches: ContestDocument['pitches'], { parts, shared }: PanelBond): BondStrength {
  const used = new Set(pitches.flatMap(({ value }) => (value.panel === '' ? [] : [value.panel])));
  if (used.size < 2) return 'undivided';
  if (parts > 1 || shared === 0) return 'apart';
  return shared === 1 ? 'one-shared' : 'bound';
}

/** The jurors of each world, in the order of the worlds; who has none comes last. */
function worldRows(jurors: ContestDocument['jurors']): Identified<Juror>[][] {
  return [...worldSchema.options, null].map((world) => jurors.filter(({ value }) => value.world === world));
}
