import { cardStanding } from '../../../../shared/boards/card-standing.ts';
import type { BoardCard } from '../../../../shared/boards/board-cards.ts';
import { ELSEWHERE, type BoardLayout } from '../../../../shared/boards/board-layout.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import type { Words } from '../../../ui/text.tsx';
import type { BoardView } from './use-board.ts';

/** The title of a card, or what stands for it. */
export function titleOf({ value }: BoardCard, { t }: Words): string {
  return value.title.trim() === '' ? t('board:card.untitled') : value.title;
}

/** The name of a zone. */
export function zoneTitle(layout: BoardLayout, zone: string, { t }: Words): string {
  if (zone === ELSEWHERE) return t('board:elsewhere');
  return layout.zones.find(({ id }) => id === zone)?.title ?? t('board:elsewhere');
}

/** What a card says of itself below its title; empty when there is nothing. */
export function standingWords(card: BoardCard, { coaching }: BoardView, { t, shortDate, mark }: Words): string {
  const standing = cardStanding(card, coaching.requests, coaching.actions);
  switch (standing.kind) {
    case 'closed':
      return t('board:standing.closed', { day: shortDate(standing.day) });
    case 'requested':
      return t('board:standing.requested');
    case 'answered':
      return standing.answer === ''
        ? t('board:standing.answered')
        : t('board:standing.answeredBy', { answer: standing.answer });
    case 'action':
      return t('board:standing.action');
    case 'owner':
      return standing.owner;
    case 'evidence':
      return t('board:standing.evidence', { count: standing.count });
    case 'hours':
      return t('board:standing.hours', { count: standing.hours, hours: mark(standing.hours) });
    case 'none':
      return '';
    default:
      return assertNever(standing);
  }
}

/** Everything a card says, for who reads with the ears. */
export function spokenCard(card: BoardCard, standing: string, words: Words): string {
  const { t } = words;
  const title = titleOf(card, words);
  const kind = t(`board:kind.${card.value.kind}`);
  const { priority } = card.value;
  const name =
    priority === null ? t('board:card.name', { kind, title }) : t('board:card.nameWeighed', { kind, priority, title });
  return standing === '' ? name : t('board:card.nameWithStanding', { name, standing });
}
