import { describe, expect, it } from 'vitest';
import { createClock, wallTimeOf } from './clock.ts';

describe('a hybrid clock', () => {
  it('gives ever later times, by comparing their texts, also when the wall clock jumps back', () => {
    let now = 1_600_000_000_000;
    const clock = createClock('A', () => now);
    const times: string[] = [];
    for (const jump of [0, 5, -86_400_000, 0, 3, 86_400_000]) {
      now += jump;
      times.push(clock.tick([]));
    }
    expect([...times].sort((a, b) => (a < b ? -1 : 1))).toEqual(times);
    expect(new Set(times).size).toBe(times.length);
  });

  it('is later than what it has seen of a laptop a day ahead', () => {
    const ahead = createClock('B', () => 1_600_086_400_000).tick([]);
    const clock = createClock('A', () => 1_600_000_000_000);
    const time = clock.tick([ahead]);
    expect(time > ahead).toBe(true);
    expect(wallTimeOf(time)).toBe(1_600_086_400_000);
  });

  it('goes on after a restart from where it was, and says nothing before its first time', () => {
    const clock = createClock('A', () => 1_600_000_000_000);
    expect(clock.latest()).toBe('');
    const before = clock.tick([]);
    expect(clock.latest()).toBe(before);
    const restarted = createClock('A', () => 1_500_000_000_000, clock.latest());
    expect(restarted.tick([]) > before).toBe(true);
  });

  it('never runs out of counters', () => {
    const full = `${(1_600_000_000_000).toString(36).padStart(9, '0')}-zzzz-B`;
    const time = createClock('A', () => 0).tick([full]);
    expect(time > full).toBe(true);
  });
});
