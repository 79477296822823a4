import { rmSync } from 'node:fs';
import { countReports } from './steps/count-reports.ts';
import { inProject } from './project.ts';
import { runTool, Stop } from './stop.ts';
import { testSteps, type TestStep } from './steps/test-steps.ts';
import { ensureSystemPackages } from './system/packages.ts';

/**
 * `npm test`: every step, or only those named as arguments, in the order of their lanes. A step that fails ends the
 * run with its name. The last line counts the tests of all reports; a step without a report that failed counts as one.
 */
await runTool(async () => {
  const wanted = process.argv.slice(2);
  const strange = wanted.filter((name) => !testSteps.some((step) => step.name === name));
  if (strange.length > 0) {
    throw new Stop(`No step ${strange.join(', ')}. Steps: ${testSteps.map(({ name }) => name).join(', ')}`);
  }
  await ensureSystemPackages(['window', 'screen', 'paper']);
  rmSync(inProject('out/reports'), { recursive: true, force: true });

  const failedStep = await firstFailure(testSteps.filter(({ name }) => wanted.length === 0 || wanted.includes(name)));
  const { passed, failed } = countReports();
  if (failedStep !== undefined) console.log(`\nStopped: the step “${failedStep}” failed.`);
  console.log(`${passed} passed, ${failedStep === undefined ? failed : Math.max(failed, 1)} failed`);
  return failedStep === undefined && failed === 0 && (passed > 0 || wanted.length > 0) ? 0 : 1;
});

/** @returns the name of the step that failed first. */
async function firstFailure(steps: readonly TestStep[]): Promise<string | undefined> {
  const inLane = (lane: TestStep['lane']) => steps.filter((step) => step.lane === lane);
  const sideBySide = [inLane('code'), inLane('app')].filter((lane) => lane.length > 0);
  return (await runLanes(sideBySide)) ?? (await runLanes([inLane('alone')]));
}

/** Runs lanes side by side. @returns the name of the step that failed first; what ran beside it is ended. */
async function runLanes(lanes: readonly (readonly TestStep[])[]): Promise<string | undefined> {
  const ending = new AbortController();
  let failed: string | undefined;
  await Promise.all(
    lanes.map(async (lane, index) => {
      // The last lane is shown as it goes, the others when a step of theirs is over.
      const isQuiet = index < lanes.length - 1;
      for (const { name, run } of lane) {
        if (failed !== undefined) return;
        if (!isQuiet) console.log(`\n── ${name}`);
        const before = performance.now();
        const { worked, output } = await run({ signal: ending.signal, isQuiet });
        const seconds = ((performance.now() - before) / 1000).toFixed(1);
        // What was ended says nothing of itself, and would hide what failed.
        const isEnded = !worked && failed !== undefined;
        if (isQuiet && !isEnded) console.log(`\n── ${name}\n${output.trimEnd()}`);
        console.log(`── ${name}: ${worked ? 'ok' : isEnded ? 'ended' : 'FAILED'}, ${seconds} s`);
        if (worked) continue;
        failed ??= name;
        ending.abort();
      }
    }),
  );
  return failed;
}
