import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project.ts';

/** How many tests ran and how they ended, over all reports. A test that passed only at a second try failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Adds up the JSON reports that Vitest and Playwright left in a folder. */
export function countReports(folder: string = inProject('out/reports')): Counts {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return files
    .map((file) => countOne(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Report))
    .reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
      passed: 0,
      failed: 0,
    });
}

/** The members read from Vitest's report and, under `stats`, from Playwright's. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

function countOne({ numPassedTests = 0, numFailedTests = 0, stats }: Report): Counts {
  if (stats !== undefined) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  return { passed: numPassedTests, failed: numFailedTests };
}
