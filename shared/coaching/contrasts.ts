import type { Identified } from '../documents/record.ts';
import type { Advice } from '../domain/coaching.ts';

/** Two open pieces of advice that contradict each other, the older first. */
export interface Contrast {
  readonly first: Identified<Advice>;
  readonly second: Identified<Advice>;
}

/** Whether one piece of advice contradicts another; the mark may stand on either side. */
export function contradicts(a: Identified<Advice>, b: Identified<Advice>): boolean {
  return a.value.against.includes(b.id) || b.value.against.includes(a.id);
}

/** Pairs that nobody has decided yet, oldest first. */
export function findContrasts(advice: readonly Identified<Advice>[]): readonly Contrast[] {
  const open = advice.filter(({ value }) => value.outcome === 'open').sort(byGiven);
  return open.flatMap((first, index) =>
    open
      .slice(index + 1)
      .filter((second) => contradicts(first, second))
      .map((second) => ({ first, second })),
  );
}

/** Everything open that a piece of advice contradicts, straight: what is set aside when it is followed. */
export function rivalsOf(advice: readonly Identified<Advice>[], id: string): readonly Identified<Advice>[] {
  const own = advice.find((one) => one.id === id);
  if (own === undefined) return [];
  return advice.filter((one) => one.id !== id && one.value.outcome === 'open' && contradicts(own, one));
}

function byGiven(a: Identified<Advice>, b: Identified<Advice>): number {
  if (a.value.givenOn !== b.value.givenOn) return a.value.givenOn < b.value.givenOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
