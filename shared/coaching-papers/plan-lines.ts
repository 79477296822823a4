import { daysBetween } from '../coaching/days.ts';
import type { Identified } from '../documents/record.ts';
import type { Action } from '../domain/coaching.ts';
import type { PlanLine } from '../reports/plan-model.ts';
import type { CoachingDossier } from './coaching-dossier.ts';

/** Actions that are still to be done, the next first and those without a date last. */
export function openActions({ coaching }: CoachingDossier): readonly Identified<Action>[] {
  return coaching.actions.filter(({ value }) => value.state === 'open' || value.state === 'partly').sort(byDue);
}

function byDue(a: Identified<Action>, b: Identified<Action>): number {
  const [first, second] = [a.value.dueOn || '9', b.value.dueOn || '9'];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** An action as a plan lists it; `gap` says in words what it serves. */
export function planLineOf({ today }: CoachingDossier, { value }: Identified<Action>, gap: string): PlanLine {
  const { text, owner, helper, hours, dueOn, state } = value;
  return { text, owner, helper, hours, dueOn, state, gap, daysLate: Math.max(0, daysBetween(dueOn, today) ?? 0) };
}

/** What an action serves, in words: the title of the gap's card, else nothing. */
export function cardTitleOf({ coaching }: CoachingDossier, card: string): string {
  return coaching.cards.find(({ id }) => id === card)?.value.title ?? '';
}
