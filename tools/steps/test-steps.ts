import { inProject, packageCommand } from '../project.ts';
import { runCommand, type Finished } from '../run-command.ts';
import { resolveRuntime } from '../runtime/resolve.ts';
import { Stop } from '../stop.ts';
import { onAnyDisplay } from '../system/display.ts';
import { buildApp } from './build-app.ts';
import { packApp } from './pack-app.ts';
import { testExecutable } from './test-app.ts';

/** How a step runs beside others. */
export interface StepSetting {
  /** Ends what it started: another step has failed. */
  readonly signal: AbortSignal;
  /** Whether its output is kept for the end: two commands that write at once could not be read. */
  readonly isQuiet: boolean;
}

/** One step of the tests; `run` tells whether it succeeded, and what it wrote while it was quiet. */
export interface TestStep {
  readonly name: string;
  /**
   * Steps of a lane follow each other. The lanes `code` and `app` run side by side, since starting and killing the app leaves the machine
   * idle most of the time; `alone` comes after both, with the machine to itself.
   */
  readonly lane: 'code' | 'app' | 'alone';
  readonly run: (setting: StepSetting) => Promise<StepOutcome>;
}

/** How a step ended. */
export interface StepOutcome {
  readonly worked: boolean;
  readonly output: string;
}

/** The steps of `npm test`, as they are started: what is quick to fail comes first in its lane. */
export const testSteps: readonly TestStep[] = [
  { name: 'lint', lane: 'code', run: (setting) => npmScript('lint', setting) },
  { name: 'types', lane: 'code', run: (setting) => npmScript('types', setting) },
  { name: 'knip', lane: 'code', run: (setting) => npmScript('knip', setting) },
  { name: 'architecture', lane: 'code', run: (setting) => vitest('architecture', ['architecture'], [], setting) },
  { name: 'unit', lane: 'code', run: (setting) => vitest('unit', ['unit', 'screens'], [], setting) },
  { name: 'property', lane: 'code', run: (setting) => vitest('property', ['property'], [], setting) },
  { name: 'build', lane: 'app', run: () => withoutStop(() => buildApp()) },
  {
    name: 'pack',
    lane: 'app',
    run: () => withoutStop(async () => void (await packApp(await resolveRuntime(), { archive: false }))),
  },
  { name: 'crash', lane: 'app', run: (setting) => vitest('crash', ['crash'], ['--passWithNoTests'], setting) },
  { name: 'print', lane: 'alone', run: (setting) => vitest('print', ['print'], [], setting) },
  { name: 'e2e', lane: 'alone', run: e2e },
];

/** Groups of vitest.config.ts whose tests open windows. The others run beside them, and two virtual screens must not be started at once. */
const WITH_WINDOWS: ReadonlySet<string> = new Set(['print', 'crash', 'long']);

/** Runs the tests of some groups of vitest.config.ts and leaves their report for the count. */
export async function vitest(
  report: string,
  groups: readonly string[],
  more: readonly string[] = [],
  setting?: StepSetting,
): Promise<StepOutcome> {
  const needsScreen = groups.some((group) => WITH_WINDOWS.has(group));
  const [command, args] = (needsScreen ? onAnyDisplay : asItIs)(process.execPath, [
    packageCommand('vitest', 'vitest'),
    'run',
    ...groups.flatMap((group) => ['--project', group]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${inProject(`out/reports/${report}.json`)}`,
    ...more,
  ]);
  return ended(runCommand(command, args, { ...optionsOf(setting), env: { MIRACOLO_APP: testExecutable() } }));
}

function asItIs(command: string, args: readonly string[]): readonly [string, readonly string[]] {
  return [command, args];
}

async function e2e(setting: StepSetting): Promise<StepOutcome> {
  const [command, args] = onAnyDisplay(process.execPath, [packageCommand('@playwright/test', 'playwright'), 'test']);
  return ended(runCommand(command, args, { ...optionsOf(setting), env: { MIRACOLO_APP: testExecutable() } }));
}

async function npmScript(name: string, setting: StepSetting): Promise<StepOutcome> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return ended(runCommand(npm, ['run', '--silent', name], optionsOf(setting)));
}

function optionsOf(setting: StepSetting | undefined) {
  return setting === undefined ? {} : { signal: setting.signal, capture: setting.isQuiet };
}

async function ended(command: Promise<Finished>): Promise<StepOutcome> {
  const { code, output } = await command;
  return { worked: code === 0, output };
}

async function withoutStop(step: () => Promise<void>): Promise<StepOutcome> {
  try {
    await step();
    return { worked: true, output: '' };
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    return { worked: false, output: '' };
  }
}
