import { resolve } from 'node:path';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import { tabulate, type TabulationOptions } from '../../shared/scoring/tabulation.ts';
import type { CommandFailure } from './command-failure.ts';
import { usageLines } from './command-text.ts';
import { readInputFile, type NamedFile } from './input-file.ts';
import { writeOutputFile } from './output-file.ts';
import { readScoreFile } from './score-file.ts';
import { readTabulateArguments, type TabulateArguments } from './tabulate-arguments.ts';
import { tabulationJson } from './tabulate-output.ts';
import { equalWeights, readWeightFile } from './weight-file.ts';

/**
 * `tabulate SCORES.csv …`: from a score file to a ranking, as JSON.
 *
 * @param words what follows the command's name.
 * @param folder what relative file names start from.
 * @returns the text for standard output; empty where the result went to a file.
 */
export async function runTabulate(words: readonly string[], folder: string): Promise<Result<string, CommandFailure>> {
  const options = readTabulateArguments(words);
  if (!options.ok) return options;
  if (options.value === 'help') return ok(`${usageLines().join('\n')}\n`);
  const files = nameFiles(options.value, folder);

  const { trim, bootstrap, seed } = options.value;
  const doubt = bootstrap === 0 ? null : { resamples: bootstrap, seed };
  const json = await tabulateFiles(files.scores, files.weights, { trim, doubt });
  if (!json.ok || files.output === null) return json;
  const inputs = files.weights === null ? [files.scores] : [files.scores, files.weights];
  const written = await writeOutputFile(files.output, json.value, inputs);
  return written.ok ? ok('') : written;
}

interface TabulateFiles {
  readonly scores: NamedFile;
  readonly weights: NamedFile | null;
  readonly output: NamedFile | null;
}

function nameFiles({ scoreFile, weightFile, outputFile }: TabulateArguments, folder: string): TabulateFiles {
  const named = (name: string): NamedFile => ({ name, path: resolve(folder, name) });
  return {
    scores: named(scoreFile),
    weights: weightFile === null ? null : named(weightFile),
    output: outputFile === null ? null : named(outputFile),
  };
}

async function tabulateFiles(
  scoreFile: NamedFile,
  weightFile: NamedFile | null,
  options: TabulationOptions,
): Promise<Result<string, CommandFailure>> {
  const scoreBytes = await readInputFile(scoreFile);
  if (!scoreBytes.ok) return scoreBytes;
  const scores = readScoreFile(scoreBytes.value, scoreFile.name);
  if (!scores.ok) return scores;

  let criteria = equalWeights(scores.value);
  if (weightFile !== null) {
    const weightBytes = await readInputFile(weightFile);
    if (!weightBytes.ok) return weightBytes;
    const weights = readWeightFile(weightBytes.value, weightFile.name, scores.value, scoreFile.name);
    if (!weights.ok) return err(weights.error);
    criteria = weights.value;
  }
  const { jurors, entries, sheets } = scores.value;
  const tabulation = tabulate({ jurors, entries, criteria, sheets }, options);
  if (!tabulation.ok)
    throw new Error(`A score file passed its checks with faults: ${JSON.stringify(tabulation.error)}`);
  return ok(tabulationJson(tabulation.value));
}
