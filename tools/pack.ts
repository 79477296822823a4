import { packApp } from './steps/pack-app.ts';
import { buildApp } from './steps/build-app.ts';
import { resolveRuntime } from './runtime/resolve.ts';
import { runTool } from './stop.ts';
import { hasDisplay } from './system/display.ts';
import { ensureSystemPackages } from './system/packages.ts';

/** `npm run pack`: the unpacked app in `out/pack` and, on Linux, its tar.gz; a copy for the tests in `out/e2e-app`. */
await runTool(async () => {
  await ensureSystemPackages(hasDisplay() ? ['window'] : ['window', 'screen']);
  const runtime = await resolveRuntime();
  await buildApp();
  const packed = await packApp(runtime, { archive: true });
  console.log(`Packed: ${packed.folder}\nFor the tests: ${packed.testExecutable}`);
  return 0;
});
