/**
 * A time that orders the changes of several laptops even when their clocks disagree: a hybrid logical clock
 * (Kulkarni et al. 2014, "Logical Physical Clocks"). Spelled `wwwwwwwww-cccc-device` so that comparing the texts
 * compares the times: wall milliseconds (base 36, nine digits), counter (base 36, four digits), device.
 */
export type HybridTime = string;

/** Gives each change of this laptop a time later than all it has seen. */
export interface Clock {
  /** This laptop's name inside documents; a new one after a restore. Holds neither `@` nor `/` nor `-`. */
  readonly device: string;
  /** A time later than every earlier tick and than `seen`. */
  tick(seen: readonly HybridTime[]): HybridTime;
  /** The latest time given out, to go on from after a restart; empty before the first. */
  latest(): HybridTime;
}

const WALL_DIGITS = 9;
const COUNTER_DIGITS = 4;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;

interface Parts {
  readonly wall: number;
  readonly counter: number;
}

function parse(time: HybridTime): Parts {
  return {
    wall: Number.parseInt(time.slice(0, WALL_DIGITS), 36) || 0,
    counter: Number.parseInt(time.slice(WALL_DIGITS + 1, WALL_DIGITS + 1 + COUNTER_DIGITS), 36) || 0,
  };
}

function format({ wall, counter }: Parts, device: string): HybridTime {
  const wallText = wall.toString(36).padStart(WALL_DIGITS, '0');
  const counterText = counter.toString(36).padStart(COUNTER_DIGITS, '0');
  return `${wallText}-${counterText}-${device}`;
}

function isLater(a: Parts, b: Parts): boolean {
  return a.wall > b.wall || (a.wall === b.wall && a.counter > b.counter);
}

/**
 * Starts a clock.
 *
 * @param now the wall clock in milliseconds; it may jump back, the times given out never do.
 * @param goingOnFrom the latest time given out before a restart, empty for a new laptop.
 */
export function createClock(device: string, now: () => number, goingOnFrom: HybridTime = ''): Clock {
  let last = parse(goingOnFrom);
  return {
    device,
    latest: () => (last.wall === 0 ? '' : format(last, device)),
    tick(seen) {
      let latest = last;
      for (const time of seen) {
        const parts = parse(time);
        if (isLater(parts, latest)) latest = parts;
      }
      const wall = Math.floor(now());
      if (wall > latest.wall) last = { wall, counter: 0 };
      else if (latest.counter + 1 < COUNTER_LIMIT) last = { wall: latest.wall, counter: latest.counter + 1 };
      else last = { wall: latest.wall + 1, counter: 0 };
      return format(last, device);
    },
  };
}

/** The wall-clock part of a time, in milliseconds since the epoch: what to show beside a value, as its laptop saw it. */
export function wallTimeOf(time: HybridTime): number {
  return parse(time).wall;
}
