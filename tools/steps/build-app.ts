import { build } from 'vite';
import { inProject } from '../project.ts';

/** The parts of the app, each with its own Vite configuration. */
export type Part = 'main' | 'preload' | 'projector-preload' | 'renderer';

/** Builds the named parts into `dist/`. */
export async function buildApp(
  parts: readonly Part[] = ['main', 'preload', 'projector-preload', 'renderer'],
): Promise<void> {
  for (const part of parts) {
    await build({ configFile: inProject(`vite.${part}.config.ts`), logLevel: 'warn' });
  }
}
