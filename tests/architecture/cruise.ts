import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { configuration } from './rules.ts';

/** Follows every import below a folder laid out like the project and holds it against the rules. */
export async function cruiseFolder(baseDir: string, folders: readonly string[]): Promise<ICruiseResult> {
  const { options, forbidden } = configuration;
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const result = await cruise(
    [...folders],
    { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden } },
    { ...enhancedResolveOptions },
  );
  if (typeof result.output === 'string') throw new Error('dependency-cruiser gave text instead of a result');
  return result.output;
}
