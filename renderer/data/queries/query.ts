import type { Database } from '../database.ts';

/** A question to the projections. Two queries with one key ask the same: a screen may make them anew at every render. */
export interface Query<T> {
  readonly key: string;
  readonly run: (database: Database) => Promise<T>;
}
