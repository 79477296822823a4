import { useEffect, useState } from 'react';

/** The time, ISO, anew every second while `isRunning`. Only what shows seconds asks for it. */
export function useNow(isRunning: boolean): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(new Date().toISOString()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
