import { app } from 'electron';

/** Watches the memory of all processes of this app; `stop` gives the highest sum seen, in MB. */
export function peakMemory(): { stop(): number } {
  let highest = 0;
  const look = (): void => {
    const kilobytes = app.getAppMetrics().reduce((sum, metric) => sum + metric.memory.workingSetSize, 0);
    highest = Math.max(highest, kilobytes / 1024);
  };
  const timer = setInterval(look, 20);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return Math.round(highest);
    },
  };
}
