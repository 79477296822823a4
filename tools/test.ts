import { rmSync } from 'node:fs';
import { countReports } from './steps/count-reports.ts';
import { inProject } from './project.ts';
import { runTool, Stop } from './stop.ts';
import { testSteps } from './steps/test-steps.ts';
import { ensureSystemPackages } from './system/packages.ts';

/**
 * `npm test`: every step in order, or only those named as arguments. A step that fails stops the run with its name.
 * The last line counts the tests of all reports; a step without a report that failed counts as one.
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

async function firstFailure(steps: typeof testSteps): Promise<string | undefined> {
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const before = performance.now();
    const worked = await run();
    console.log(`── ${name}: ${worked ? 'ok' : 'FAILED'}, ${((performance.now() - before) / 1000).toFixed(1)} s`);
    if (!worked) return name;
  }
  return undefined;
}
