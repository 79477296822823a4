import type { Identified } from '../documents/record.ts';
import type { Action } from '../domain/coaching.ts';
import type { HelpRequest } from '../domain/needs.ts';
import type { BoardCard } from './board-cards.ts';

/** The one thing a card says of itself below its title: what comes next, else who has it, else what shows it. */
export type CardStanding =
  | { readonly kind: 'closed'; readonly day: string }
  | { readonly kind: 'requested' }
  | { readonly kind: 'answered'; readonly answer: string }
  | { readonly kind: 'action' }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'evidence'; readonly count: number }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'none' };

/** Where a card stands. */
export function cardStanding(
  card: BoardCard,
  requests: readonly Identified<HelpRequest>[],
  actions: readonly Identified<Action>[],
): CardStanding {
  const { value } = card;
  if (value.closedOn !== '') return { kind: 'closed', day: value.closedOn };
  const own = requests.filter((request) => request.value.gap === card.id);
  if (own.some((request) => request.value.state === 'open')) return { kind: 'requested' };
  const answered = own.filter((request) => request.value.state === 'answered').at(-1);
  if (answered !== undefined) return { kind: 'answered', answer: answered.value.answer };
  if (actions.some((action) => action.value.card === card.id && isOpen(action.value))) return { kind: 'action' };
  if (value.owner !== '') return { kind: 'owner', owner: value.owner };
  const count = evidenceCount(card);
  if (count > 0) return { kind: 'evidence', count };
  return value.hours === null ? { kind: 'none' } : { kind: 'hours', hours: value.hours };
}

/** How many files and addresses show a card. */
export function evidenceCount({ value }: BoardCard): number {
  return value.evidenceFiles.length + (value.evidenceLink === '' ? 0 : 1);
}

function isOpen({ state }: Action): boolean {
  return state === 'open' || state === 'partly';
}
