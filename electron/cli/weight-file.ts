import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { WeightedCriterion } from '../../shared/scoring/score-input.ts';
import type { WeightFileFailure } from './command-failure.ts';
import { readWeight } from './number-cell.ts';
import type { ScoreFile } from './score-file.ts';
import { readStrictCsv } from './strict-csv.ts';

/** The columns of a weight file. */
export const weightColumns = ['criterion', 'weight'] as const;

/** Reads a weight file, which must name exactly the criteria of the score file, each once. */
export function readWeightFile(
  bytes: Uint8Array,
  file: string,
  scores: ScoreFile,
  scoreFile: string,
): Result<readonly WeightedCriterion<string>[], WeightFileFailure> {
  const table = readStrictCsv(bytes, file, weightColumns);
  if (!table.ok) return table;
  const known = scores.criteria.map(({ criterion }) => criterion);
  const weights = new Map<string, { readonly weight: number; readonly line: number }>();
  for (const { line, cells } of table.value.rows) {
    const { criterion, weight: word } = cells;
    if (criterion === '') return err({ kind: 'empty-cell', file, line, column: 'criterion' });
    if (word === '') return err({ kind: 'empty-cell', file, line, column: 'weight' });
    const first = weights.get(criterion);
    if (first !== undefined) return err({ kind: 'repeated-weight', file, line, criterion, firstLine: first.line });
    if (!known.includes(criterion)) {
      return err({ kind: 'weight-of-unknown-criterion', file, line, criterion, known: known.join(', ') });
    }
    const weight = readWeight(word, { file, line });
    if (!weight.ok) return weight;
    weights.set(criterion, { weight: weight.value, line });
  }
  const weighted: WeightedCriterion<string>[] = [];
  for (const { criterion, line: scoreLine } of scores.criteria) {
    const weight = weights.get(criterion)?.weight;
    if (weight === undefined) {
      return err({ kind: 'missing-weight', file, line: table.value.lastLine, criterion, scoreFile, scoreLine });
    }
    weighted.push({ criterion, weight });
  }
  return ok(weighted);
}

/** The weights where none are given: every criterion counts the same. */
export function equalWeights(scores: ScoreFile): readonly WeightedCriterion<string>[] {
  return scores.criteria.map(({ criterion }) => ({ criterion, weight: 1 }));
}
