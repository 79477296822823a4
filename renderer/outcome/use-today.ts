import { useEffect, useState } from 'react';
import { todayOf } from '../../shared/coaching/days.ts';

const EVERY_MS = 60_000;

/** Today's ISO day here; a page that is left open over midnight moves on. */
export function useToday(): string {
  const [today, setToday] = useState(() => todayOf(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setToday(todayOf(new Date())), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return today;
}
