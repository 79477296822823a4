import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What a screen that takes the whole window says of itself in the top bar, where the edition stands otherwise. */
export interface WindowPlace {
  readonly title: string;
  readonly isExample: boolean;
  /** Whose screen it is. */
  readonly person: string;
}

const places = createStore<{ readonly place: WindowPlace | null }>(() => ({ place: null }));

/** What the top bar shows; null while it shows the edition. */
export function useWindowPlace(): WindowPlace | null {
  return useStore(places, ({ place }) => place);
}

/** Puts this screen's place into the top bar for as long as the screen stands. */
export function useTellPlace({ title, isExample, person }: WindowPlace): void {
  useEffect(() => {
    const place = { title, isExample, person };
    places.setState({ place });
    return () => {
      if (places.getState().place === place) places.setState({ place: null });
    };
  }, [title, isExample, person]);
}
