import type { Board, CardKind } from '../domain/needs.ts';
import type { Translate } from '../i18n/translator.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { ZonePlace } from './board-layout.ts';

/** A zone of a canvas, in words. */
export interface CanvasZone {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** What every card becomes here; null where cards keep what they are. */
  readonly kind: CardKind | null;
  readonly place: ZonePlace;
}

/** The zones of a canvas in reading order, and whom its layout is owed to. */
export function canvasZones(
  board: Exclude<Board, 'gaps'>,
  t: Translate,
): { readonly zones: readonly CanvasZone[]; readonly credit: string | null } {
  switch (board) {
    case 'social-business-model':
      return {
        zones: SOCIAL_BUSINESS_MODEL.map(({ key, place }) => ({
          id: key,
          title: t(`board:sbm.${key}.title`),
          hint: t(`board:sbm.${key}.hint`),
          kind: null,
          place: placeOf(place),
        })),
        credit: t('board:sbm.credit'),
      };
    case 'theory-of-change':
      return {
        zones: THEORY_OF_CHANGE.map(({ key, place }) => ({
          id: key,
          title: t(`board:toc.${key}.title`),
          hint: t(`board:toc.${key}.hint`),
          kind: null,
          place: placeOf(place),
        })),
        credit: null,
      };
    case 'swot':
      return {
        zones: SWOT.map(({ key, kind, place }) => ({
          id: key,
          title: t(`board:swot.${key}.title`),
          hint: t(`board:swot.${key}.hint`),
          kind,
          place: placeOf(place),
        })),
        credit: null,
      };
    default:
      return assertNever(board);
  }
}

/** Column, row, width and height on the grid. */
type Box = readonly [column: number, row: number, width: number, height: number];

function placeOf([column, row, width, height]: Box): ZonePlace {
  return { column, row, width, height };
}

// The nine blocks of the Business Model Canvas, in which value, relations and customers are told apart for who benefits and who
// pays; a surplus and the measure of the impact stand beside costs and revenues.
const SOCIAL_BUSINESS_MODEL = [
  { key: 'partners', place: [1, 1, 2, 2] },
  { key: 'activities', place: [3, 1, 2, 1] },
  { key: 'resources', place: [3, 2, 2, 1] },
  { key: 'socialValue', place: [5, 1, 2, 1] },
  { key: 'customerValue', place: [5, 2, 2, 1] },
  { key: 'intervention', place: [7, 1, 2, 1] },
  { key: 'channels', place: [7, 2, 2, 1] },
  { key: 'beneficiaries', place: [9, 1, 2, 1] },
  { key: 'customers', place: [9, 2, 2, 1] },
  { key: 'costs', place: [1, 3, 3, 1] },
  { key: 'revenues', place: [4, 3, 3, 1] },
  { key: 'surplus', place: [7, 3, 2, 1] },
  { key: 'impactMeasures', place: [9, 3, 2, 1] },
] as const satisfies readonly { readonly key: string; readonly place: Box }[];

// Read from the left as "if … then …", thought from the right.
const THEORY_OF_CHANGE = [
  { key: 'problem', place: [1, 1, 1, 2] },
  { key: 'inputs', place: [2, 1, 1, 2] },
  { key: 'activities', place: [3, 1, 1, 2] },
  { key: 'outputs', place: [4, 1, 1, 2] },
  { key: 'outcomes', place: [5, 1, 1, 2] },
  { key: 'impact', place: [6, 1, 1, 2] },
  { key: 'assumptions', place: [1, 3, 3, 1] },
  { key: 'indicators', place: [4, 3, 3, 1] },
] as const satisfies readonly { readonly key: string; readonly place: Box }[];

// What helps is a potential, what stands in the way is a gap: inside above, outside below.
const SWOT = [
  { key: 'strengths', kind: 'potential', place: [1, 1, 1, 1] },
  { key: 'weaknesses', kind: 'gap', place: [2, 1, 1, 1] },
  { key: 'opportunities', kind: 'potential', place: [1, 2, 1, 1] },
  { key: 'threats', kind: 'gap', place: [2, 2, 1, 1] },
] as const satisfies readonly { readonly key: string; readonly kind: CardKind; readonly place: Box }[];
