import type { CoachingDocument } from '../documents/organisation-document.ts';
import type { Identified } from '../documents/record.ts';
import type { Card, HelpRequest } from '../domain/needs.ts';
import type { Overlay, OverlayRow } from './overlay.ts';

/** What is being done about a gap, the furthest first. */
export type WorkOnGap =
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'requested'; readonly hours: number | null }
  | { readonly kind: 'actions'; readonly open: number }
  | { readonly kind: 'done'; readonly done: number }
  | { readonly kind: 'none' };

/** An open gap: a card that says it in words, or a dimension that has one in numbers only. */
export interface GapLine {
  readonly key: string;
  /** Null for a dimension whose gap nobody wrote on a card yet. */
  readonly card: Identified<Card> | null;
  /** Null for a card that stands in no dimension of the shown template. */
  readonly row: OverlayRow | null;
  readonly priority: number | null;
  /** Of help that it takes. */
  readonly hours: number | null;
  readonly work: WorkOnGap;
}

/** A potential: a card, or the answer that a mark holds. */
export interface PotentialLine {
  readonly key: string;
  readonly card: Identified<Card> | null;
  readonly row: OverlayRow | null;
  readonly text: string;
  readonly files: number;
  readonly links: number;
}

type Coaching = Pick<CoachingDocument, 'actions' | 'cards' | 'requests'>;

/** The open gaps, the most urgent first; then the dimensions with a gap that stands on no card. */
export function gapLinesOf(overlay: Overlay | null, coaching: Coaching): readonly GapLine[] {
  const rows = overlay?.rows ?? [];
  const cards = coaching.cards.filter(({ value }) => isOnMap(value) && value.kind === 'gap');
  const written = cards
    .filter(({ value }) => value.closedOn === '')
    .map((card): GapLine => {
      const row = rows.find(({ dimension }) => dimension.id === card.value.zone) ?? null;
      return {
        key: card.id,
        card,
        row,
        priority: card.value.priority,
        hours: card.value.hours,
        work: workOn(coaching, card.id, card.value.zone),
      };
    });
  const named = new Set(cards.map(({ value }) => value.zone));
  const inNumbers = rows
    .filter((row) => (row.gap ?? 0) > 0 && !named.has(row.dimension.id))
    .map((row): GapLine => ({
      key: row.dimension.id,
      card: null,
      row,
      priority: row.mark?.priority ?? null,
      hours: row.mark?.hours ?? null,
      work: workOn(coaching, '', row.dimension.id),
    }));
  return [...written, ...inNumbers].sort((a, b) => urgency(b) - urgency(a));
}

/** The potentials: cards first, then what marks say beside a gap where no card of that dimension does. */
export function potentialLinesOf(overlay: Overlay | null, coaching: Coaching): readonly PotentialLine[] {
  const rows = overlay?.rows ?? [];
  const cards = coaching.cards.filter(({ value }) => isOnMap(value) && value.kind === 'potential');
  const named = new Set(cards.map(({ value }) => value.zone));
  return [
    ...cards.map((card) => ({
      key: card.id,
      card,
      row: rows.find(({ dimension }) => dimension.id === card.value.zone) ?? null,
      text: card.value.text,
      files: card.value.evidenceFiles.length,
      links: card.value.evidenceLink === '' ? 0 : 1,
    })),
    ...rows
      .filter(({ dimension, mark }) => (mark?.potential.trim() ?? '') !== '' && !named.has(dimension.id))
      .map((row) => ({ key: row.dimension.id, card: null, row, text: row.mark?.potential ?? '', files: 0, links: 0 })),
  ];
}

function isOnMap({ board }: Card): boolean {
  return board === 'gaps';
}

/** Priority first, then what is missing to the target. */
function urgency({ priority, row }: GapLine): number {
  return (priority ?? 0) * 100 + (row?.gap ?? 0);
}

function workOn({ requests, actions }: Coaching, card: string, dimension: string): WorkOnGap {
  const asked = requests.filter(({ value }) => value.state !== 'withdrawn' && isFor(value, card, dimension));
  const answered = [...asked].reverse().find(({ value }) => value.state === 'answered' && value.answer !== '');
  if (answered !== undefined) return { kind: 'answered', answer: answered.value.answer };
  const open = [...asked].reverse().find(({ value }) => value.state === 'open');
  if (open !== undefined) return { kind: 'requested', hours: open.value.hours };
  const own = actions.filter(({ value }) => (card === '' ? value.dimension === dimension : value.card === card));
  const running = own.filter(({ value }) => value.state === 'open' || value.state === 'partly').length;
  if (running > 0) return { kind: 'actions', open: running };
  const done = own.filter(({ value }) => value.state === 'done').length;
  return done > 0 ? { kind: 'done', done } : { kind: 'none' };
}

/** A request names its gap's card, or a dimension as a whole. */
function isFor(request: HelpRequest, card: string, dimension: string): boolean {
  return card === '' ? request.dimension === dimension : request.gap === card;
}
