import type { ExposedProjector, ProjectorScene } from '../../shared/contract/projector.ts';

declare global {
  interface Window {
    /** Set by the projector's preload script: one way in, none out. */
    readonly projector?: ExposedProjector;
  }
}

/** The scenes as they come. */
export interface SceneFeed {
  subscribe(listener: () => void): () => void;
  /** The scene of now; `null` before the first. */
  current(): ProjectorScene | null;
}

/** The bridge of this page. @throws Error outside the app: there is nothing to show. */
export function exposedProjector(): ExposedProjector {
  const exposed = window.projector;
  if (exposed === undefined) throw new Error('The page runs outside the app: no scenes come in');
  return exposed;
}

/** Listens from the first moment on: a scene that comes before the page is drawn is not lost. */
export function createSceneFeed(projector: ExposedProjector): SceneFeed {
  let current: ProjectorScene | null = null;
  const listeners = new Set<() => void>();
  projector.onScene((scene) => {
    current = scene;
    for (const listener of listeners) listener();
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    current: () => current,
  };
}
