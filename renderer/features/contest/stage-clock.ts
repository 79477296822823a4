import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { readContest, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import type { Stage } from '../../../shared/domain/contest-day.ts';
import { phaseTime, readStage, wholeSeconds, type StageReading } from '../../../shared/contest-rules/stage-reading.ts';
import {
  addMinute,
  finishPitch,
  moveToQuestions,
  pauseClock,
  putOnStage,
  startClock,
} from '../../data/commands/contest-stage.ts';
import type { Change } from '../../data/store-contract.ts';
import { useStore } from '../../data/store-provider.tsx';
import { useWords } from '../../ui/text.tsx';
import { useAnnounce } from '../../ui/toast.tsx';
import { useCommand } from './use-command.ts';

const SECOND = 1000;
/** How often a running clock looks at the time; it is drawn again only when its text changes. */
const LOOK_MS = 200;
const LAST_MINUTE = 60;

/** The time of a pitch as a clock shows it, in whole seconds. */
export interface PitchTime {
  readonly phase: Stage['phase'];
  readonly state: StageReading['state'];
  readonly isRunning: boolean;
  /** Below zero when the time is over. */
  readonly left: number;
  readonly whole: number;
  readonly isLastMinute: boolean;
  readonly isOver: boolean;
}

/** The pitch whose clock was started, for a sheet that opens meanwhile; null when no clock is under way. */
export function pitchUnderWay(document: ContestDocument): string | null {
  const reading = readStage(document, Date.now());
  return reading === null || reading.state === 'waiting' ? null : reading.pitch;
}

/** The time of a pitch, once a second. A pitch that is not on stage has its whole time before it. */
export function usePitchTime(document: ContestDocument, pitch: string): PitchTime {
  const found = readStage(document, 0);
  const reading = found?.pitch === pitch ? found : null;
  const phase = reading?.phase ?? 'presentation';
  const endsAt = reading?.endsAt ?? null;
  const whole = phaseTime(document.contest, phase) / SECOND;
  const left = useSyncExternalStore(subscribeToClock, () => {
    if (endsAt !== null) return wholeSeconds(endsAt - Date.now());
    return reading === null ? whole : wholeSeconds(reading.left);
  });
  const isRunning = endsAt !== null;
  return {
    phase,
    state: reading?.state ?? 'waiting',
    isRunning,
    left,
    whole,
    isLastMinute: isRunning && left > 0 && left <= LAST_MINUTE,
    isOver: left < 0 || (left === 0 && isRunning),
  };
}

/** Announces the last minute and the end of a running clock to screen readers, each once, as they come. */
export function useSpokenTime({ left, phase, isRunning }: PitchTime): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const before = useRef(left);
  useEffect(() => {
    const last = before.current;
    before.current = left;
    if (!isRunning || left >= last) return;
    if (last > LAST_MINUTE && left <= LAST_MINUTE) announce(t(`schedule:clock.spokenLastMinute.${phase}`));
    if (last > 0 && left <= 0) announce(t(`schedule:clock.spokenOver.${phase}`));
  }, [left, phase, isRunning, announce, t]);
}

function subscribeToClock(listener: () => void): () => void {
  const timer = window.setInterval(listener, LOOK_MS);
  return () => window.clearInterval(timer);
}

/** What desk and sheet may do with the clock of a contest. */
export interface StageActions {
  readonly start: (pitch: string) => void;
  readonly pause: () => void;
  readonly addMinute: () => void;
  readonly toQuestions: () => void;
  /** The pitch is over, its marks are awaited. */
  readonly finish: () => void;
  /** Its clock full and standing; the pitch that is there already begins anew. */
  readonly putOnStage: (pitch: string) => void;
}

/** The acts on the clock of a contest. Each is carried out on the contest as it stands then. */
export function useStageActions(contest: string): StageActions {
  const store = useStore();
  const run = useCommand();
  const act = useCallback(
    (command: (document: ContestDocument, now: number) => Change) => {
      void store.read(documentIdOf({ kind: 'contest', id: contest })).then(async (state) => {
        await run(command(readContest(state, contest), Date.now()));
      });
    },
    [store, run, contest],
  );
  return useMemo(
    () => ({
      start: (pitch) => act((document, now) => startClock(document, pitch, now)),
      pause: () => act(pauseClock),
      addMinute: () => act(addMinute),
      toQuestions: () => act(moveToQuestions),
      finish: () => act(finishPitch),
      putOnStage: (pitch) => act((document, now) => putOnStage(document, pitch, now)),
    }),
    [act],
  );
}
