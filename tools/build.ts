import { buildApp } from './steps/build-app.ts';
import { runTool } from './stop.ts';

/** `npm run build`: main, preload and renderer into `dist/`. */
await runTool(async () => {
  await buildApp();
  return 0;
});
