import { inProject, packageCommand } from '../project.ts';
import { runCommand } from '../run-command.ts';
import { resolveRuntime } from '../runtime/resolve.ts';
import { Stop } from '../stop.ts';
import { onAnyDisplay } from '../system/display.ts';
import { buildApp } from './build-app.ts';
import { packApp } from './pack-app.ts';
import { testExecutable } from './test-app.ts';

/** One step of the tests; `run` tells whether it succeeded. */
export interface TestStep {
  readonly name: string;
  readonly run: () => Promise<boolean>;
}

/** The steps of `npm test`: what is quick to fail comes first. */
export const testSteps: readonly TestStep[] = [
  { name: 'lint', run: () => npmScript('lint') },
  { name: 'types', run: () => npmScript('types') },
  { name: 'knip', run: () => npmScript('knip') },
  { name: 'architecture', run: () => vitest('architecture', ['architecture']) },
  { name: 'unit', run: () => vitest('unit', ['unit', 'screens']) },
  { name: 'property', run: () => vitest('property', ['property']) },
  { name: 'build', run: () => withoutStop(() => buildApp()) },
  {
    name: 'pack',
    run: () => withoutStop(async () => void (await packApp(await resolveRuntime(), { archive: false }))),
  },
  { name: 'print', run: () => vitest('print', ['print']) },
  { name: 'crash', run: () => vitest('crash', ['crash'], ['--passWithNoTests']) },
  { name: 'e2e', run: e2e },
];

/** Runs the tests of some groups of vitest.config.ts and leaves their report for the count. */
export async function vitest(
  report: string,
  groups: readonly string[],
  more: readonly string[] = [],
): Promise<boolean> {
  const [command, args] = onAnyDisplay(process.execPath, [
    packageCommand('vitest', 'vitest'),
    'run',
    ...groups.flatMap((group) => ['--project', group]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${inProject(`out/reports/${report}.json`)}`,
    ...more,
  ]);
  return (await runCommand(command, args, { env: { MIRACOLO_APP: testExecutable() } })).code === 0;
}

async function e2e(): Promise<boolean> {
  const [command, args] = onAnyDisplay(process.execPath, [packageCommand('@playwright/test', 'playwright'), 'test']);
  return (await runCommand(command, args, { env: { MIRACOLO_APP: testExecutable() } })).code === 0;
}

async function npmScript(name: string): Promise<boolean> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return (await runCommand(npm, ['run', '--silent', name])).code === 0;
}

async function withoutStop(step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    return false;
  }
}
