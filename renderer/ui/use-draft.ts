import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Milliseconds of rest after which what was typed is handed over. */
const PAUSE = 600;

/** What a field shows while somebody types in it, and when its value is handed over. */
export interface Draft {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Hands over at once: on leaving the field, on Enter. */
  readonly commit: () => void;
}

/**
 * Keeps what is being typed apart from the stored value: each pause is one saved change, not each key. A value that
 * changes elsewhere (undo, another laptop) shows at once unless somebody is typing here.
 */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const latest = useRef({ draft, onCommit, value });
  useLayoutEffect(() => {
    latest.current = { draft, onCommit, value };
  });

  const commit = useCallback(() => {
    window.clearTimeout(timer.current);
    const { draft: typed, value: stored, onCommit: handOver } = latest.current;
    if (typed === null) return;
    latest.current = { ...latest.current, draft: null };
    setDraft(null);
    if (typed !== stored) handOver(typed);
  }, []);

  const change = useCallback(
    (text: string) => {
      setDraft(text);
      latest.current = { ...latest.current, draft: text };
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(commit, PAUSE);
    },
    [commit],
  );

  // A field that disappears (another page, a closed panel) must not take the last words with it.
  useEffect(() => commit, [commit]);

  return { text: draft ?? value, change, commit };
}
