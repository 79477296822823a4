import type { DocumentId } from '../../shared/documents/document-id.ts';
import { err, type Result } from '../../shared/lib/result.ts';
import { causeOf } from './database.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { SaveFailure } from './store-contract.ts';

type Saved = Promise<Result<null, SaveFailure>>;

/** Lets changes touch memory in the order in which they were asked for. */
export interface Turns {
  /**
   * Runs `act` once its documents are in memory and everything asked for before has run: at once, before this returns,
   * when that is so already.
   *
   * @param act changes memory synchronously and gives back the promise of its saving, which nobody later waits for.
   */
  take(documents: readonly DocumentId[], act: () => Saved): Saved;
  settled(): Promise<void>;
}

/** Starts with nobody in line. */
export function createTurns(documents: OpenDocuments): Turns {
  let last: Promise<unknown> | null = null;

  const areOpen = (ids: readonly DocumentId[]) => ids.every((id) => documents.get(id) !== undefined);

  async function openAndAct(before: Promise<unknown> | null, ids: readonly DocumentId[], act: () => Saved) {
    await before;
    try {
      // A rollback in between throws documents out again.
      while (!areOpen(ids)) await Promise.all(ids.map((id) => documents.open(id)));
    } catch (error) {
      const failure: SaveFailure = { code: 'working-copy', cause: causeOf(error) };
      return { saved: Promise.resolve(err(failure)) };
    }
    // In a box: waiting for the turn must not wait for the disk.
    return { saved: act() };
  }

  return {
    take(ids, act) {
      if (last === null && areOpen(ids)) return act();
      const turn = openAndAct(last, ids, act);
      const done = turn.then(
        () => undefined,
        () => undefined,
      );
      last = done;
      void done.then(() => {
        if (last === done) last = null;
      });
      return turn.then(({ saved }) => saved);
    },
    async settled() {
      while (last !== null) await last;
    },
  };
}
