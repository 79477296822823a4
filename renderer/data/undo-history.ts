import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import type { OpenDocument, OpenDocuments } from './open-documents.ts';
import { captureUpdate, type UpdateBytes } from './update-bytes.ts';

/** Catalogue keys of what undo and redo would do next; null when there is nothing. */
export interface UndoState {
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

interface Step {
  readonly label: string;
  readonly documents: readonly DocumentId[];
}

/** One stack of steps over all documents. */
export interface UndoHistory {
  readonly state: StoreApi<UndoState>;
  /** Notes a step of the user that just changed these documents. */
  push(label: string, documents: readonly DocumentId[]): void;
  /** Takes the last step back in memory. @returns what changed, null when there was nothing to take back. */
  undo(): ReadonlyMap<DocumentId, UpdateBytes> | null;
  /** Does the last undone step again. */
  redo(): ReadonlyMap<DocumentId, UpdateBytes> | null;
  /** Forgets every step: a document was thrown out of memory, and with it the way back. */
  clear(): void;
}

/** Starts with no steps. */
export function createUndoHistory(documents: OpenDocuments): UndoHistory {
  const state = createStore<UndoState>(() => ({ undoLabel: null, redoLabel: null }));
  let undoSteps: Step[] = [];
  let redoSteps: Step[] = [];

  function tell(): void {
    state.setState({ undoLabel: undoSteps.at(-1)?.label ?? null, redoLabel: redoSteps.at(-1)?.label ?? null });
  }

  function move(from: 'undo' | 'redo'): ReadonlyMap<DocumentId, UpdateBytes> | null {
    const step = (from === 'undo' ? undoSteps : redoSteps).pop();
    if (step === undefined) return null;
    const updates = new Map<DocumentId, UpdateBytes>();
    const movedBack: DocumentId[] = [];
    for (const id of step.documents) {
      const open = documents.get(id);
      if (open === undefined) continue;
      const opposite = () => (from === 'undo' ? open.undo.redoStack : open.undo.undoStack).length;
      const before = opposite();
      const update = captureUpdate(open.doc, () => moveOne(open, from));
      if (update !== null) updates.set(id, update);
      if (opposite() > before) movedBack.push(id);
    }
    if (movedBack.length > 0) (from === 'undo' ? redoSteps : undoSteps).push({ ...step, documents: movedBack });
    tell();
    return updates;
  }

  return {
    state,
    push(label, ids) {
      if (ids.length === 0) return;
      undoSteps.push({ label, documents: ids });
      redoSteps = [];
      // Each manager forgets its own redo steps by itself; those of the other documents would fall out of step.
      for (const open of documents.all()) if (!ids.includes(open.id)) open.undo.clear(false, true);
      tell();
    },
    undo: () => move('undo'),
    redo: () => move('redo'),
    clear() {
      undoSteps = [];
      redoSteps = [];
      for (const open of documents.all()) open.undo.clear();
      tell();
    },
  };
}

/** The manager goes on to the next step when one changes nothing: only one is left to it, so that documents stay in step. */
function moveOne(open: OpenDocument, from: 'undo' | 'redo'): void {
  const stack = from === 'undo' ? open.undo.undoStack : open.undo.redoStack;
  const below = stack.splice(0, stack.length - 1);
  if (from === 'undo') open.undo.undo();
  else open.undo.redo();
  stack.unshift(...below);
}
