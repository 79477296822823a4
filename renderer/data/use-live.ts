import { useLiveQuery } from 'dexie-react-hooks';
import type { Query } from './queries/query.ts';
import { useStore } from './store-provider.tsx';

/**
 * Answers a query and goes on answering whenever a saved change touches what it read. `undefined` until the first answer
 * to this very query. For lists; what is being typed comes from `useDocument`, which does not wait for the disk.
 */
export function useLive<T>(query: Query<T>): T | undefined {
  const { database } = useStore();
  const answer = useLiveQuery(
    async () => ({ key: query.key, value: await query.run(database) }),
    [database, query.key],
  );
  // The library goes on giving the answer to the query before until the new one is there.
  return answer?.key === query.key ? answer.value : undefined;
}
