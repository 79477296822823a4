import { useEffect, useMemo } from 'react';

/** Long enough that passing over a row asks for nothing, far shorter than a hand takes from arriving to clicking. */
const REST_MS = 60;

/** Where the pointer or the focus came to stand, and that it left again. */
export interface Resting<Thing> {
  readonly arrive: (thing: Thing) => void;
  readonly leave: () => void;
}

/** Tells what the pointer or the focus rests on for a moment, so that what opening it needs can be read ahead. */
export function useResting<Thing>(onRest: ((thing: Thing) => void) | undefined): Resting<Thing> {
  const resting = useMemo(() => restingOn(onRest), [onRest]);
  useEffect(() => resting.leave, [resting]);
  return resting;
}

function restingOn<Thing>(onRest: ((thing: Thing) => void) | undefined): Resting<Thing> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    arrive: (thing) => {
      clearTimeout(timer);
      if (onRest !== undefined) timer = setTimeout(() => onRest(thing), REST_MS);
    },
    leave: () => clearTimeout(timer),
  };
}
