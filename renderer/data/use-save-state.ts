import { useStore as useZustand } from 'zustand';
import type { RebuildState } from './document-store.ts';
import type { SaveState } from './save-state.ts';
import { useStore } from './store-provider.tsx';
import type { UndoState } from './undo-history.ts';

/** What the frame says about saving. */
export function useSaveState(): SaveState {
  return useZustand(useStore().saveState);
}

/** What undo and redo would do. */
export function useUndoState(): UndoState {
  return useZustand(useStore().undoState);
}

/** How far lists are made again after an update of the app. */
export function useRebuildState(): RebuildState {
  return useZustand(useStore().rebuildState);
}
