import { resolve } from 'node:path';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { DemoFailure } from './demo-failure.ts';

/** What `demo` was asked. */
export interface DemoArguments {
  /** Folder to make; must not hold anything yet. */
  readonly out: string;
  /** Folder with `programme/` and `contest-real/`; null for the sample the app brings along. */
  readonly input: string | null;
}

/** Reads `--out DIR [--in DIR]`. */
export function readDemoArguments(words: readonly string[], folder: string): Result<DemoArguments, DemoFailure> {
  const found = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const [name, value] = [words[index] ?? '', words[index + 1]];
    if (!['--out', '--in'].includes(name) || value === undefined || value === '' || found.has(name)) {
      return err({ kind: 'demo-usage' });
    }
    found.set(name, resolve(folder, value));
  }
  const out = found.get('--out');
  return out === undefined ? err({ kind: 'demo-usage' }) : ok({ out, input: found.get('--in') ?? null });
}
