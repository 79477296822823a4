import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { ArgumentFailure } from './command-failure.ts';

/** What the user asked `tabulate` for. Files are as written; `null` is an option left out. */
export interface TabulateArguments {
  readonly scoreFile: string;
  readonly weightFile: string | null;
  readonly outputFile: string | null;
  readonly trim: number;
  /** How many resamples; 0 leaves the doubt out. */
  readonly bootstrap: number;
  readonly seed: number;
}

const fileOptions = ['weights', 'json'] as const;

/** Whole-number options: value when left out, and limits. */
const numberOptions = {
  trim: { usual: 1, least: 0, most: 1_000 },
  bootstrap: { usual: 2_000, least: 0, most: 1_000_000 },
  seed: { usual: 1, least: 0, most: 4_294_967_295 },
} as const;

/**
 * Reads the words after `tabulate`; the first thing wrong is the answer.
 *
 * @returns `'help'` when help was asked for, whatever else was written.
 */
export function readTabulateArguments(words: readonly string[]): Result<TabulateArguments | 'help', ArgumentFailure> {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    options: {
      weights: { type: 'string' },
      json: { type: 'string' },
      trim: { type: 'string' },
      bootstrap: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return ok('help');

  const given = new Map<string, string>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (files.length > 0) return err({ kind: 'unexpected-argument', argument: token.value });
      files.push(token.value);
    } else if (token.kind === 'option') {
      const option = token.rawName;
      if (!isKnown(token.name)) return err({ kind: 'unknown-option', option });
      if (given.has(token.name)) return err({ kind: 'repeated-option', option });
      // An option name in the place of a value would otherwise become the name of a file.
      if (token.value === undefined || token.value === '' || token.value.startsWith('--')) {
        return err({ kind: 'option-without-value', option });
      }
      given.set(token.name, token.value);
    }
  }
  const trim = readWhole('trim', given);
  if (!trim.ok) return trim;
  const bootstrap = readWhole('bootstrap', given);
  if (!bootstrap.ok) return bootstrap;
  const seed = readWhole('seed', given);
  if (!seed.ok) return seed;
  const [scoreFile] = files;
  if (scoreFile === undefined) return err({ kind: 'no-score-file' });
  return ok({
    scoreFile,
    weightFile: given.get('weights') ?? null,
    outputFile: given.get('json') ?? null,
    trim: trim.value,
    bootstrap: bootstrap.value,
    seed: seed.value,
  });
}

function isKnown(name: string): boolean {
  return Object.hasOwn(numberOptions, name) || fileOptions.some((known) => known === name);
}

function readWhole(
  name: keyof typeof numberOptions,
  given: ReadonlyMap<string, string>,
): Result<number, ArgumentFailure> {
  const { usual, least, most } = numberOptions[name];
  const value = given.get(name);
  if (value === undefined) return ok(usual);
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return ok(number);
  return err({ kind: 'option-not-whole', option: `--${name}`, value, least, most });
}
