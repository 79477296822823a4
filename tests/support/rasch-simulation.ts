import { createRandom } from '../../shared/scoring/random.ts';
import type { PlainScores } from './score-tables.ts';
import type { Sheet } from '../../shared/scoring/score-input.ts';

/** Marks drawn from the many-facet Rasch model, with the parameters they were drawn from. */
export interface SimulatedScores {
  readonly scores: PlainScores;
  readonly measures: readonly number[];
  /** Sum to 0, as do difficulties and thresholds. */
  readonly severities: readonly number[];
  readonly difficulties: readonly number[];
  readonly thresholds: readonly number[];
}

/** What to draw. `missing` is the share of sheets that nobody filled in. */
export interface SimulationSize {
  readonly entries: number;
  readonly jurors: number;
  readonly criteria: number;
  readonly categories: number;
  readonly missing: number;
  readonly seed: number;
}

/** Draws marks 1, 2, … from normal parameters (sd 1 for entries, 0.7 for jurors, 0.4 for criteria). */
export function simulateScores(size: SimulationSize): SimulatedScores {
  const random = createRandom(size.seed);
  const uniform = (): number => (random.nextUint32() + 0.5) / 2 ** 32;
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const draw = (count: number, sd: number): number[] => Array.from({ length: count }, () => sd * normal());
  const measures = draw(size.entries, 1);
  const severities = centre(draw(size.jurors, 0.7));
  const difficulties = centre(draw(size.criteria, 0.4));
  const spread = 4 / Math.max(1, size.categories - 2);
  const thresholds = centre(Array.from({ length: size.categories - 1 }, (_, index) => index * spread));
  const drawMark = (location: number): number => {
    const weights = categoryWeights(location, thresholds);
    let rest = uniform() * weights.reduce((sum, weight) => sum + weight, 0);
    const category = weights.findIndex((weight) => (rest -= weight) < 0);
    return category === -1 ? weights.length : category + 1;
  };
  const sheets = measures.flatMap((measure, entry) =>
    severities.flatMap((severity, juror): readonly Sheet<string, string, string>[] => {
      if (uniform() < size.missing) return [];
      const marks = difficulties.map(
        (difficulty, criterion) => [`C${criterion}`, drawMark(measure - severity - difficulty)] as const,
      );
      return [{ juror: name('J', juror), entry: name('E', entry), state: 'scored', marks: new Map(marks) }];
    }),
  );
  const scores = {
    jurors: severities.map((_, juror) => name('J', juror)),
    entries: measures.map((_, entry) => name('E', entry)),
    criteria: difficulties.map((_, criterion) => ({ criterion: `C${criterion}`, weight: 1 })),
    sheets,
  };
  return { scores, measures, severities, difficulties, thresholds };
}

/** exp(k·location − Σ F) for each category k, straight from the definition. */
export function categoryWeights(location: number, thresholds: readonly number[]): readonly number[] {
  let logarithm = 0;
  return [1, ...thresholds.map((threshold) => Math.exp((logarithm += location - threshold)))];
}

/** Ids that sort in the order of their numbers. */
function name(letter: string, index: number): string {
  return `${letter}${String(index).padStart(5, '0')}`;
}

function centre(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}
