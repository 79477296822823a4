import type { ImportRow } from '../store-contract.ts';
import type { Query } from './query.ts';

/** The import of these bytes into this place, if it ever happened. */
export function findImport(hash: string, target: string): Query<ImportRow | null> {
  return {
    key: `import ${hash} ${target}`,
    run: async ({ imports }) => (await imports.get([hash, target])) ?? null,
  };
}
