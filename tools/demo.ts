import { runCommand } from './run-command.ts';
import { appCommand } from './runtime/app-command.ts';
import { resolveRuntime } from './runtime/resolve.ts';
import { buildApp } from './steps/build-app.ts';
import { runTool } from './stop.ts';
import { hasDisplay, onAnyDisplay } from './system/display.ts';
import { ensureSystemPackages } from './system/packages.ts';

/** `npm run demo -- --out DIR`: the main job without a window; its arguments and exit code are the app's own. */
await runTool(async () => {
  await ensureSystemPackages(hasDisplay() ? ['window'] : ['window', 'screen']);
  const runtime = await resolveRuntime();
  await buildApp(['main', 'preload']);
  const [command, args] = appCommand(runtime, ['--cli', 'demo', ...process.argv.slice(2)]);
  return (await runCommand(...onAnyDisplay(command, args))).code ?? 1;
});
