import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scoresFrom, type PlainScores } from '../../../tests/support/score-tables.ts';
import { WorkerInPlace } from '../../../tests/support/worker-in-place.ts';
import { doubt } from '../../../shared/scoring/doubt.ts';
import { leaveOneOut } from '../../../shared/scoring/leave-one-out.ts';
import type { RankingRule } from '../../../shared/scoring/ranking-rule.ts';
import { tabulate } from '../../../shared/scoring/tabulation.ts';
import type { TabulatingOptions } from './tabulating-request.ts';
import { useTabulation, type TabulationState } from './use-tabulation.ts';

/** Workers that are computing, and how many were ever started. */
let running: Set<WorkerInPlace>;
let started: number;

beforeEach(() => {
  running = new Set();
  started = 0;
  class CountedWorker extends WorkerInPlace {
    constructor(script: URL) {
      super(script);
      running.add(this);
      started += 1;
    }

    override terminate(): void {
      running.delete(this);
      super.terminate();
    }
  }
  Object.assign(globalThis, { Worker: CountedWorker });
});

afterEach(() => {
  cleanup();
  expect(running.size).toBe(0);
});

let serial = 0;

/** Scores like no others in this file: answers are remembered. */
function freshScores(): PlainScores {
  serial += 1;
  return scoresFrom(
    [
      [
        [9, 9 + serial / 1000],
        [5, 6],
        [6, 6],
      ],
      [
        [7, 7],
        [8, 7],
        [7, 6],
      ],
      [[2, 3], 'R', [4, 3]],
      // Judged by the most generous juror alone: first by the mean, not once that is corrected.
      [[7, 7.5], 'R', 'R'],
    ],
    [1, 2],
  );
}

const raw: RankingRule = { method: 'raw' };
const options: TabulatingOptions = { trim: 1, resamples: 200, seed: 1, top: 2 };

interface Props {
  readonly scores: PlainScores | null;
  readonly rule?: RankingRule;
  readonly options?: TabulatingOptions;
}

function mount(initialProps: Props) {
  const seen: TabulationState[] = [];
  const view = renderHook(
    ({ scores, rule = raw, options: own = options }: Props) => {
      const state = useTabulation(scores, { ...rule }, { ...own });
      seen.push(state);
      return state;
    },
    { initialProps },
  );
  return { ...view, seen };
}

function untilReady({ result }: ReturnType<typeof mount>) {
  return waitFor(() => {
    if (result.current.state !== 'ready') throw new Error(`Still ${result.current.state}`);
    return result.current;
  });
}

describe('useTabulation', () => {
  it('waits for scores, tells how far it is and ends with everything', async () => {
    const scores = freshScores();
    const view = mount({ scores: null });
    expect(view.result.current).toEqual({ state: 'waiting' });
    expect(started).toBe(0);
    view.rerender({ scores });
    expect(view.result.current).toMatchObject({ state: 'running', fraction: 0, previous: null });
    const ready = await untilReady(view);
    const tabulation = tabulate(scores, { trim: 1, doubt: null });
    expect(ready).toEqual({
      state: 'ready',
      tabulation: tabulation.ok ? tabulation.value : null,
      doubt: doubt(scores, raw, { resamples: 200, seed: 1, top: 2 }),
      leaveOneOut: leaveOneOut(scores, raw, 2),
    });
    const fractions = view.seen.flatMap((one) => (one.state === 'running' ? [one.fraction] : []));
    expect(Math.max(...fractions)).toBeGreaterThanOrEqual(0.9);
    expect(fractions).toEqual([...fractions].sort((left, right) => left - right));
  });

  it('goes by the declared rule', async () => {
    const scores = freshScores();
    const rule: RankingRule = { method: 'additive' };
    const ready = await untilReady(mount({ scores, rule }));
    expect(ready.doubt).toEqual(doubt(scores, rule, { resamples: 200, seed: 1, top: 2 }));
    expect(ready.doubt).not.toEqual(doubt(scores, raw, { resamples: 200, seed: 1, top: 2 }));
  });

  it('starts anew when what it is given changes, and stops what it was at', async () => {
    const view = mount({ scores: freshScores() });
    const [first] = running;
    view.rerender({ scores: freshScores() });
    expect(started).toBe(2);
    expect(first !== undefined && running.has(first)).toBe(false);
    const before = await untilReady(view);
    view.rerender({ scores: freshScores() });
    expect(view.result.current).toMatchObject({ state: 'running', fraction: 0, previous: { doubt: before.doubt } });
    await untilReady(view);
    view.rerender({ scores: freshScores(), options: { ...options, seed: 2 } });
    expect(view.result.current.state).toBe('running');
    view.unmount();
    expect(running.size).toBe(0);
  });

  it('computes nothing twice: equal content is answered at once', async () => {
    const scores = freshScores();
    const view = mount({ scores });
    await untilReady(view);
    view.rerender({ scores: { ...scores, sheets: [...scores.sheets] } });
    expect(view.result.current.state).toBe('ready');
    view.unmount();
    expect(mount({ scores }).result.current.state).toBe('ready');
    expect(started).toBe(1);
  });

  it('stops when told to, and resumes', async () => {
    const view = mount({ scores: freshScores() });
    const { current } = view.result;
    act(() => (current.state === 'running' ? current.stop() : undefined));
    expect(view.result.current.state).toBe('stopped');
    expect(running.size).toBe(0);
    const stopped = view.result.current;
    act(() => (stopped.state === 'stopped' ? stopped.resume() : undefined));
    expect(view.result.current.state).toBe('running');
    await untilReady(view);
    expect(started).toBe(2);
  });

  it('says what is wrong with faulty scores', async () => {
    const scores = freshScores();
    const view = mount({ scores: { ...scores, entries: ['E1', 'E2'] } });
    await waitFor(() => expect(view.result.current.state).toBe('faulty'));
    expect(view.result.current).toMatchObject({ faults: [{ kind: 'unknown-entry', entry: 'E3' }, {}, {}, {}, {}, {}] });
  });
});
