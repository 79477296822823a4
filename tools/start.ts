import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { inProject } from './project.ts';
import { runCommand } from './run-command.ts';
import { appCommand } from './runtime/app-command.ts';
import { resolveRuntime } from './runtime/resolve.ts';
import { buildApp } from './steps/build-app.ts';
import { runTool, Stop } from './stop.ts';
import { hasDisplay, onVirtualDisplay } from './system/display.ts';
import { ensureSystemPackages } from './system/packages.ts';

const secondsUntilPicture = 120;
const picture = inProject('out/start.png');

/** `npm start`: the app on the sample edition; without a screen, a picture of it in `out/start.png`. */
await runTool(async () => {
  await ensureSystemPackages(hasDisplay() ? ['window'] : ['window', 'screen']);
  const runtime = await resolveRuntime();
  console.log('Building…');
  await buildApp();
  if (!hasDisplay()) return takePicture(appCommand(runtime, ['--sample', `--screenshot=${picture}`]));
  const [command, args] = appCommand(runtime, ['--sample', ...process.argv.slice(2)]);
  return (await runCommand(command, args)).code ?? 1;
});

async function takePicture([command, args]: readonly [string, readonly string[]]): Promise<number> {
  console.log('There is no display: starting on a virtual one to take a picture of the first screen.');
  mkdirSync(inProject('out'), { recursive: true });
  rmSync(picture, { force: true });
  const done = await runCommand(...onVirtualDisplay(command, args), { capture: true, seconds: secondsUntilPicture });
  if (done.code !== 0 || !existsSync(picture)) {
    const how = done.timedOut ? `took longer than ${secondsUntilPicture} seconds` : `ended with code ${done.code}`;
    throw new Stop(`The app ${how} and left no picture. It said:\n${done.output.trim()}`);
  }
  console.log(`The app is ready. Picture: ${picture}`);
  return 0;
}
