import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaveTracker } from './save-state.ts';

describe('the state of saving', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('does not flicker for what is quick', () => {
    const tracker = createSaveTracker(() => 7);
    tracker.begin();
    vi.advanceTimersByTime(499);
    expect(tracker.state.getState().status).toBe('idle');
    tracker.end(null);
    expect(tracker.state.getState()).toEqual({ status: 'saved', at: 7 });
    vi.advanceTimersByTime(5000);
    expect(tracker.state.getState().status).toBe('saved');
  });

  it('shows what takes long, and is saved only when the last one is', () => {
    const tracker = createSaveTracker(() => 7);
    tracker.begin();
    tracker.begin();
    vi.advanceTimersByTime(500);
    expect(tracker.state.getState().status).toBe('saving');
    tracker.end(null);
    expect(tracker.state.getState().status).toBe('saving');
    tracker.end(null);
    expect(tracker.state.getState().status).toBe('saved');
  });

  it('stays in trouble while trying again', () => {
    const tracker = createSaveTracker(() => 7);
    const trouble = { cause: { code: 'internal' }, waiting: true } as const;
    tracker.begin();
    tracker.end(trouble);
    tracker.begin();
    vi.advanceTimersByTime(2000);
    expect(tracker.state.getState()).toEqual({ status: 'trouble', ...trouble });
    tracker.end(null);
    expect(tracker.state.getState().status).toBe('saved');
  });
});
