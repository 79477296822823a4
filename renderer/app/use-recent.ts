import { useCallback, useState } from 'react';
import { z } from 'zod';

const KEY = 'miracolo.recent';
const MOST = 8;

const listSchema = z.array(z.string()).catch([]);

/** What was chosen in the palette last, on this laptop; and how to note one more. */
export function useRecent(): readonly [readonly string[], (id: string) => void] {
  const [recent, setRecent] = useState<readonly string[]>(readRecent);
  const note = useCallback((id: string) => {
    setRecent((before) => {
      const next = [id, ...before.filter((other) => other !== id)].slice(0, MOST);
      localStorage.setItem(KEY, JSON.stringify(next));
      return next;
    });
  }, []);
  return [recent, note];
}

function readRecent(): readonly string[] {
  try {
    return listSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return [];
  }
}
