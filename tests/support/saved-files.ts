import { readdirSync } from 'node:fs';

/** The name of the one file that was saved into a folder. */
export function onlyFileIn(folder: string): string {
  const names = readdirSync(folder);
  const [name] = names;
  if (name === undefined || names.length > 1) throw new Error(`${folder} holds ${names.length} files, not one`);
  return name;
}
