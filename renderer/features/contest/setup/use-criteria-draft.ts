import { useMemo, useRef, useState } from 'react';
import type { ContestDocument } from '../../../../shared/documents/contest-document.ts';

/** A new version of the criteria, begun and not applied. */
export interface CriteriaDraft {
  readonly next: ContestDocument['criteria'];
  /** Why they change. */
  readonly reason: string;
}

/** How a {@link CriteriaDraft} goes on and ends. */
export interface CriteriaDrafting {
  readonly draft: CriteriaDraft;
  /** Takes what changes from the draft as it is then, also from a field that hands over its last words while it goes. */
  readonly change: (how: (draft: CriteriaDraft) => Partial<CriteriaDraft>) => void;
  /** The version was applied, or given up. */
  readonly drop: () => void;
}

interface KeptDraft extends CriteriaDraft {
  /** The criteria it was begun on, spelled. */
  readonly before: string;
}

/** By contest id, while the window is open: whoever looks something up on another page finds the work again. */
const kept = new Map<string, KeptDraft>();

/** The version begun on the criteria as they are now; null when there is none, or when they changed since. */
export function findCriteriaDraft({ id, criteria }: ContestDocument): CriteriaDraft | null {
  const found = kept.get(id);
  return found !== undefined && found.before === JSON.stringify(criteria) ? found : null;
}

/** The new version of a contest's criteria: where it was left, or as they are now. */
export function useCriteriaDraft(document: ContestDocument): CriteriaDrafting {
  const [begun] = useState(() => ({ id: document.id, before: JSON.stringify(document.criteria) }));
  const [draft, setDraft] = useState<CriteriaDraft>(
    () => findCriteriaDraft(document) ?? { next: document.criteria, reason: '' },
  );
  const latest = useRef({ draft, isOver: false });
  const acts = useMemo(
    () => ({
      change: (how: (before: CriteriaDraft) => Partial<CriteriaDraft>) => {
        const { draft: present, isOver } = latest.current;
        if (isOver) return;
        const next = { ...present, ...how(present) };
        latest.current = { draft: next, isOver };
        kept.set(begun.id, { ...next, before: begun.before });
        setDraft(next);
      },
      drop: () => {
        latest.current = { ...latest.current, isOver: true };
        kept.delete(begun.id);
      },
    }),
    [begun],
  );
  return { draft, ...acts };
}
