import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, build } from 'vite';
import { inProject } from './project.ts';
import { appCommand } from './runtime/app-command.ts';
import { resolveRuntime } from './runtime/resolve.ts';
import { runTool, Stop } from './stop.ts';
import { onAnyDisplay, hasDisplay } from './system/display.ts';
import { ensureSystemPackages } from './system/packages.ts';

/**
 * `npm run dev`: pages change in the open window as they are saved; a change in main or preload restarts the app.
 * The app finds the page server in MIRACOLO_DEV_URL.
 */
await runTool(async () => {
  await ensureSystemPackages(hasDisplay() ? ['window'] : ['window', 'screen']);
  const runtime = await resolveRuntime();
  const server = await createServer({ configFile: inProject('vite.renderer.config.ts') });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Stop('The page server did not start.');
  console.log(`Pages: ${url}`);

  const [command, args] = onAnyDisplay(...appCommand(runtime, ['--sample', ...process.argv.slice(2)]));
  let app: ChildProcess | undefined;
  let restarting = false;
  const startApp = (): void => {
    app = spawn(command, args, { stdio: 'inherit', env: { ...process.env, MIRACOLO_DEV_URL: url } });
    app.once('exit', (code) => {
      if (!restarting) process.exit(code ?? 0);
      restarting = false;
      startApp();
    });
  };
  const restart = (): void => {
    if (app === undefined) return;
    restarting = true;
    app.kill();
  };

  await watchPart('preload', restart);
  await watchPart('projector-preload', restart);
  await watchPart('main', restart);
  startApp();
  return new Promise<number>((resolve) => {
    process.once('SIGINT', () => resolve(0));
  }).finally(() => {
    restarting = false;
    app?.kill();
    void server.close();
  });
});

/** Builds a part and again after every change; resolves after the first build, calls back after each later one. */
async function watchPart(part: 'main' | 'preload' | 'projector-preload', onRebuilt: () => void): Promise<void> {
  const watcher = await build({
    configFile: inProject(`vite.${part}.config.ts`),
    mode: 'development',
    logLevel: 'warn',
    build: { watch: {} },
  });
  if (!('on' in watcher)) throw new Error('Vite did not give a watcher');
  await new Promise<void>((resolve) => {
    let built = false;
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error);
      if (event.code !== 'END') return;
      if (built) onRebuilt();
      built = true;
      resolve();
    });
  });
}
