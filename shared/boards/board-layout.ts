import { cardKindSchema, type Board, type Card, type CardKind } from '../domain/needs.ts';
import type { Translate } from '../i18n/translator.ts';
import type { DimensionView, VersionView } from '../needs/templates.ts';
import { canvasZones } from './canvas-zones.ts';

/** Where a zone stands on the grid of its board; columns and rows count from 1. */
export interface ZonePlace {
  readonly column: number;
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a board in which cards stand. */
export interface BoardZone {
  /** What {@link Card.zone} names, or the priority of a board arranged by priorities. */
  readonly id: string;
  /** From 1, in reading order: what a printed sheet calls it. */
  readonly number: number;
  readonly title: string;
  /** What to ask here; may be empty. */
  readonly hint: string;
  /** On the board of gaps, what the zone measures. */
  readonly dimension: DimensionView | null;
  /** What a new card is here. */
  readonly newKind: CardKind;
  /** What every card becomes that is put here; null where cards keep what they are. */
  readonly fixedKind: CardKind | null;
  readonly place: ZonePlace;
}

/** A board as a grid of zones. */
export interface BoardLayout {
  readonly board: Board;
  /** What decides where a card stands. */
  readonly by: 'zone' | 'priority';
  readonly columns: number;
  readonly rows: number;
  readonly zones: readonly BoardZone[];
  /** Whom the layout is owed to, in words that must be seen wherever it is; null where it is our own. */
  readonly credit: string | null;
}

/** Dimensions side by side on the board of gaps. */
const MOST_COLUMNS = 4;

/** Zone of the cards whose own zone this board does not have: an older version of the map had it. No card is put there. */
export const ELSEWHERE = 'elsewhere';

/**
 * The layout of a board.
 *
 * @param version the map's version, whose dimensions are the zones of the board of gaps.
 */
export function boardLayout(board: Board, version: VersionView | null, t: Translate): BoardLayout {
  return board === 'gaps' ? gapsLayout(version?.dimensions ?? []) : canvasLayout(board, t);
}

/** The cards of the board of gaps by how much they matter: three columns, and one for those nobody has weighed. */
export function priorityLayout(t: Translate): BoardLayout {
  const zones = PRIORITIES.map((priority, index): BoardZone => ({
    id: priority,
    number: index + 1,
    title: t(`board:priority.lane${priority}`),
    hint: '',
    dimension: null,
    newKind: 'gap',
    fixedKind: null,
    place: { column: index + 1, row: 1, width: 1, height: 1 },
  }));
  return { board: 'gaps', by: 'priority', columns: PRIORITIES.length, rows: 1, zones, credit: null };
}

const PRIORITIES = ['3', '2', '1', '0'] as const;

/** The zone a card stands in on this layout; {@link ELSEWHERE} when the layout does not have it. */
export function zoneOf(layout: BoardLayout, card: Pick<Card, 'zone' | 'priority'>): string {
  if (layout.by === 'priority') return String(card.priority ?? 0);
  return layout.zones.some(({ id }) => id === card.zone) ? card.zone : ELSEWHERE;
}

/** What changes of a card that is put into a zone. */
export function fieldsInZone(layout: BoardLayout, zone: string): Partial<Pick<Card, 'zone' | 'priority' | 'kind'>> {
  if (layout.by === 'priority') return { priority: zone === '0' ? null : Number(zone) };
  const fixed = layout.zones.find(({ id }) => id === zone)?.fixedKind ?? null;
  return fixed === null ? { zone } : { zone, kind: fixed };
}

function gapsLayout(dimensions: readonly DimensionView[]): BoardLayout {
  const columns = Math.max(1, Math.min(MOST_COLUMNS, Math.ceil(dimensions.length / 2)));
  const zones = dimensions.map((dimension, index): BoardZone => ({
    id: dimension.id,
    number: index + 1,
    title: dimension.name,
    hint: dimension.question,
    dimension,
    newKind: 'gap',
    fixedKind: null,
    place: { column: (index % columns) + 1, row: Math.floor(index / columns) + 1, width: 1, height: 1 },
  }));
  return {
    board: 'gaps',
    by: 'zone',
    columns,
    rows: Math.max(1, Math.ceil(dimensions.length / columns)),
    zones,
    credit: null,
  };
}

function canvasLayout(board: Exclude<Board, 'gaps'>, t: Translate): BoardLayout {
  const { zones, credit } = canvasZones(board, t);
  return {
    board,
    by: 'zone',
    columns: Math.max(...zones.map(({ place }) => place.column + place.width - 1)),
    rows: Math.max(...zones.map(({ place }) => place.row + place.height - 1)),
    zones: zones.map(({ kind, ...zone }, index) => ({
      ...zone,
      number: index + 1,
      dimension: null,
      newKind: kind ?? cardKindSchema.enum.idea,
      fixedKind: kind,
    })),
    credit,
  };
}
