import { rmSync } from 'node:fs';
import { inProject } from './project.ts';
import { resolveRuntime } from './runtime/resolve.ts';
import { buildApp } from './steps/build-app.ts';
import { countReports } from './steps/count-reports.ts';
import { packApp } from './steps/pack-app.ts';
import { vitest } from './steps/test-steps.ts';
import { runTool } from './stop.ts';
import { ensureSystemPackages } from './system/packages.ts';

/** `npm run test:long`: crash and random-history runs with all the time they want, and what stands in `tests/long`. */
await runTool(async () => {
  await ensureSystemPackages(['window', 'screen', 'paper']);
  await buildApp();
  await packApp(await resolveRuntime(), { archive: false });
  rmSync(inProject('out/reports'), { recursive: true, force: true });
  const worked = await vitest('long', ['property', 'crash', 'long'], ['--passWithNoTests', '--testTimeout=3600000']);
  const { passed, failed } = countReports();
  console.log(`${passed} passed, ${worked ? failed : Math.max(failed, 1)} failed`);
  return worked && passed > 0 ? 0 : 1;
});
