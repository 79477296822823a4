import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countReports } from './count-reports.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'miracolo-reports-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('adds the tests of both runners and counts a flaky one as failed', () => {
  const write = (name: string, report: object): void => writeFileSync(join(folder, name), JSON.stringify(report));
  write('unit.json', { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2 });
  write('e2e.json', { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });
  writeFileSync(join(folder, 'notes.txt'), 'not a report');
  expect(countReports(folder)).toEqual({ passed: 12, failed: 3 });
});

it('counts nothing where no step left a report', () => {
  expect(countReports(join(folder, 'missing'))).toEqual({ passed: 0, failed: 0 });
});
