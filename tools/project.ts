import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json. */
export const projectDirectory = dirname(import.meta.dirname);

/** A path inside the project. */
export function inProject(...parts: readonly string[]): string {
  return join(projectDirectory, ...parts);
}

/** The JavaScript file behind a command of an installed package (`bin` of its package.json), to be run with `node`. */
export function packageCommand(packageName: string, command: string): string {
  const folder = inProject('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, file);
}
