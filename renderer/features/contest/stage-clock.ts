import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The pitch on stage and its clock: what is left while it stands, when it ends while it runs. Milliseconds on the window's own clock. */
export interface StageClock {
  readonly pitch: string;
  /** Null before the clock is started. */
  readonly left: number | null;
  readonly endsAt: number | null;
}

/** One clock per contest for the whole window: desk and sheets show the same, whoever has the laptop. Kept as long as the window. */
const stages = createStore<{ readonly byContest: ReadonlyMap<string, StageClock> }>(() => ({ byContest: new Map() }));

/** The pitch on stage of a contest with its clock; null while nobody put one there. */
export function useStageClock(contest: string): StageClock | null {
  return useStore(stages, ({ byContest }) => byContest.get(contest) ?? null);
}

/** The pitch whose clock was started, for a sheet that opens meanwhile; null when no clock is under way. */
export function pitchUnderWay(contest: string): string | null {
  const clock = stages.getState().byContest.get(contest);
  return clock === undefined || clock.left === null ? null : clock.pitch;
}

/** Puts a pitch on stage, its clock full and standing. */
export function putOnStage(contest: string, pitch: string): void {
  setClock(contest, { pitch, left: null, endsAt: null });
}

/** Starts the clock of a pitch with `left` to go; it is the one on stage from now on. */
export function startClock(contest: string, pitch: string, left: number): void {
  setClock(contest, { pitch, left, endsAt: performance.now() + left });
}

/** Stops the clock with what is left of it. */
export function pauseClock(contest: string): void {
  const clock = stages.getState().byContest.get(contest);
  if (clock === undefined || clock.endsAt === null) return;
  setClock(contest, { pitch: clock.pitch, left: clock.endsAt - performance.now(), endsAt: null });
}

function setClock(contest: string, clock: StageClock): void {
  stages.setState(({ byContest }) => ({ byContest: new Map(byContest).set(contest, clock) }));
}
