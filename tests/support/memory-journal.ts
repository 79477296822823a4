import type { Bridge, JournalHead } from '../../shared/contract/contract.ts';
import { err, ok } from '../../shared/lib/result.ts';

type AppendAnswer = Awaited<ReturnType<Bridge['journal.append']>>;

/** Journals kept in memory, that fail when told to: what the renderer's save path is tested against. */
export interface MemoryJournal {
  readonly methods: Pick<Bridge, 'journal.append' | 'journal.read'>;
  heads(): readonly JournalHead[];
  /** All updates of a document. */
  updates(documentId: string): readonly Uint8Array[];
  /** Replaces the answer of the next appends: return null to let one pass. */
  onAppend: (documentId: string) => AppendAnswer | null | Promise<AppendAnswer | null>;
  /** Loses a document's journal, as when its file is set aside. */
  drop(documentId: string): void;
}

/** Starts empty. */
export function createMemoryJournal(): MemoryJournal {
  const frames = new Map<string, Uint8Array<ArrayBuffer>[][]>();
  const headOf = (documentId: string): JournalHead => {
    const own = frames.get(documentId) ?? [];
    return { documentId, frames: own.length, head: own.length === 0 ? '' : `head ${documentId} ${own.length}` };
  };
  const journal: MemoryJournal = {
    onAppend: () => null,
    methods: {
      async 'journal.append'({ documentId, updates }) {
        const answer = await journal.onAppend(documentId);
        if (answer !== null) return answer;
        const frame = updates.map((update) => new Uint8Array(update));
        frames.set(documentId, [...(frames.get(documentId) ?? []), frame]);
        return ok(headOf(documentId));
      },
      async 'journal.read'({ documentId }) {
        await Promise.resolve();
        return ok({ ...headOf(documentId), updates: (frames.get(documentId) ?? []).flat() });
      },
    },
    heads: () => [...frames.keys()].map(headOf),
    updates: (documentId) => (frames.get(documentId) ?? []).flat(),
    drop: (documentId) => {
      frames.delete(documentId);
    },
  };
  return journal;
}

/** The answer of a full disk. */
export const diskFull = err({ code: 'storage', cause: 'disk-full', path: '/journal' } as const);
