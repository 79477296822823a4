import type { ImportRow } from '../store-contract.ts';
import type { Query } from './query.ts';

/** The import of these bytes into this place, if it ever happened. */
export function findImport(hash: string, target: string): Query<ImportRow | null> {
  return {
    key: `import ${hash} ${target}`,
    run: async ({ imports }) => (await imports.get([hash, target])) ?? null,
  };
}

/** What was imported into a document, the latest first. */
export function listImports(target: string): Query<readonly ImportRow[]> {
  return {
    key: `imports ${target}`,
    async run({ imports }) {
      const rows = await imports.where('target').equals(target).toArray();
      return rows.sort((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
    },
  };
}
