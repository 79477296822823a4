import { tabulateInSteps } from '../../renderer/data/tabulating/tabulate-in-steps.ts';
import { doubt } from '../../shared/scoring/doubt.ts';
import { createRandom } from '../../shared/scoring/random.ts';
import type { RankingRule } from '../../shared/scoring/ranking-rule.ts';
import type { ScoreInput, Sheet } from '../../shared/scoring/score-input.ts';

/** How long each computation took, one figure for each repetition, in milliseconds. */
export interface TabulationTimes {
  /** 2,000 juries drawn from 9 jurors who judged 5,000 entries. */
  readonly large: readonly number[];
  /** Twice as many entries, and twice as many jurors. */
  readonly moreEntries: readonly number[];
  readonly moreJurors: readonly number[];
  /** The multiply-adds of the large case in a plain loop, and the engine's own sort of the values. */
  readonly bare: readonly number[];
  /** All that the ranking screen asks for, of 40 jurors, 18 entries, 5 criteria, one sheet in twenty missing: each rule. */
  readonly contest: Readonly<Record<RankingRule['method'], readonly number[]>>;
}

const RESAMPLES = 2_000;
const ENTRIES = 5_000;
const JURORS = 9;

/** Measures in turns. Runs in any engine that can compute: the bench and the worker of a page. */
export function timeTabulation(repetitions: number): TabulationTimes {
  const large = makeScores(ENTRIES, JURORS, 0);
  const moreEntries = makeScores(2 * ENTRIES, JURORS, 0);
  const moreJurors = makeScores(ENTRIES, 2 * JURORS, 0);
  const contest = makeScores(18, 40, 5);
  const matrix = Float64Array.from({ length: ENTRIES * JURORS }, (_, cell) => (cell * 7919) % 1013);
  const times = {
    large: [] as number[],
    moreEntries: [] as number[],
    moreJurors: [] as number[],
    bare: [] as number[],
    contest: { raw: [] as number[], trimmed: [] as number[], zscore: [] as number[], additive: [] as number[] },
  };
  const options = { resamples: RESAMPLES, seed: 1, top: 3 };
  // The first of each lets the engine compile it.
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    const note = (list: number[], work: () => unknown): void => {
      const before = performance.now();
      work();
      const took = performance.now() - before;
      if (repetition > 0) list.push(took);
    };
    note(times.bare, () => bareWork(matrix));
    note(times.large, () => doubt(large, { method: 'raw' }, options));
    note(times.moreEntries, () => doubt(moreEntries, { method: 'raw' }, options));
    note(times.moreJurors, () => doubt(moreJurors, { method: 'raw' }, options));
    for (const rule of RULES) {
      note(times.contest[rule.method], () => {
        const steps = tabulateInSteps({ scores: contest, rule, options: { ...options, trim: 1 } });
        for (let step = steps.next(); step.done !== true; step = steps.next());
      });
    }
  }
  return times;
}

const RULES: readonly RankingRule[] = [
  { method: 'raw' },
  { method: 'trimmed', trim: 1 },
  { method: 'zscore' },
  { method: 'additive' },
];

/** @param missing how many sheets of a hundred are not there. */
function makeScores(entries: number, jurors: number, missing: number): ScoreInput<string, string, string> {
  const random = createRandom(1);
  const criteria = [3, 2, 2, 1, 1].map((weight, index) => ({ criterion: `C${index}`, weight }));
  const sheets: Sheet<string, string, string>[] = [];
  for (let entry = 0; entry < entries; entry += 1) {
    for (let juror = 0; juror < jurors; juror += 1) {
      if (random.below(100) < missing) continue;
      const marks = new Map(criteria.map(({ criterion }) => [criterion, random.below(21) / 2]));
      sheets.push({ juror: `J${juror}`, entry: `E${entry}`, state: 'scored', marks });
    }
  }
  return {
    jurors: Array.from({ length: jurors }, (_, juror) => `J${juror}`),
    entries: Array.from({ length: entries }, (_, entry) => `E${entry}`),
    criteria,
    sheets,
  };
}

function bareWork(matrix: Float64Array): number {
  const values = new Float64Array(ENTRIES);
  let highest = 0;
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    let cell = 0;
    for (let entry = 0; entry < ENTRIES; entry += 1) {
      let sum = 0;
      for (let juror = 0; juror < JURORS; juror += 1) {
        sum += ((resample + juror) % 3) * (matrix[cell] ?? 0);
        cell += 1;
      }
      values[entry] = sum;
    }
    values.sort();
    highest += values[ENTRIES - 1] ?? 0;
  }
  return highest;
}
