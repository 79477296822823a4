import { inProject } from './project.ts';
import { runCommand } from './run-command.ts';
import { resolveRuntime } from './runtime/resolve.ts';
import { buildApp } from './steps/build-app.ts';
import { packApp } from './steps/pack-app.ts';
import { testExecutable } from './steps/test-app.ts';
import { runTool } from './stop.ts';
import { onAnyDisplay } from './system/display.ts';
import { ensureSystemPackages } from './system/packages.ts';

/** `npm run bench`: packs the app, unless MIRACOLO_APP names one, and measures it with `tests/bench/run.ts`. */
await runTool(async () => {
  await ensureSystemPackages(['window', 'screen', 'paper']);
  const runtime = await resolveRuntime();
  const given = process.env.MIRACOLO_APP ?? '';
  if (given === '') {
    await buildApp();
    await packApp(runtime, { archive: false });
  }
  const [command, args] = onAnyDisplay(process.execPath, [inProject('tests/bench/run.ts'), ...process.argv.slice(2)]);
  const env = { MIRACOLO_APP: given === '' ? testExecutable() : given, MIRACOLO_ELECTRON: runtime.executable };
  return (await runCommand(command, args, { env })).code ?? 1;
});
