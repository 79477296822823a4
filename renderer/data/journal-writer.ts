import type { Bridge, JournalHead } from '../../shared/contract/contract.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { asked } from './asked.ts';
import type { SaveFailure } from './store-contract.ts';
import type { UpdateBytes } from './update-bytes.ts';

/** How far a journal reached when it last answered. */
export interface KnownHead {
  readonly frames: number;
  readonly head: string;
}

/** Brings updates that the working copy has to the journals of the main process, and keeps those that did not arrive. */
export interface JournalWriter {
  headOf(id: DocumentId): KnownHead;
  /** Whether anything of a document was ever handed over: then the working copy holds it too. */
  knows(id: DocumentId): boolean;
  /** Notes an update that the working copy has and the journal does not. */
  await(id: DocumentId, update: UpdateBytes): void;
  /** Appends all that waits, oldest first. Never called twice at a time. @returns the documents whose journal did not take it. */
  append(): Promise<ReadonlyMap<DocumentId, SaveFailure>>;
  /** Why something still waits; null when nothing does. */
  trouble(): SaveFailure | null;
  waiting(): readonly DocumentId[];
}

/** What the writer works with. */
export interface JournalWriterParts {
  readonly append: Bridge['journal.append'];
  readonly heads: ReadonlyMap<DocumentId, KnownHead>;
  /** The whole content of a document, for a journal that was set aside and begins anew. */
  readonly whole: (id: DocumentId) => UpdateBytes | null;
}

const NO_HEAD: KnownHead = { frames: 0, head: '' };
const AT_ONCE = 8;

/** Starts with nothing waiting. */
export function createJournalWriter({ append, heads, whole }: JournalWriterParts): JournalWriter {
  const known = new Map(heads);
  const waiting = new Map<DocumentId, UpdateBytes[]>();
  const failures = new Map<DocumentId, SaveFailure>();

  const ask = (id: DocumentId, updates: readonly UpdateBytes[]) =>
    asked<JournalHead, SaveFailure>(append({ documentId: id, updates: [...updates] }));

  async function appendOne(id: DocumentId): Promise<void> {
    const updates = waiting.get(id) ?? [];
    if (updates.length === 0) return;
    const before = known.get(id) ?? NO_HEAD;
    let answer = await ask(id, updates);
    // An append adds a frame: fewer than that means the file is not the one we knew.
    const startsAnew = answer.ok ? answer.value.frames <= before.frames : answer.error.code === 'journal-damaged';
    if (startsAnew) {
      // The journal that held the earlier updates is gone: only everything is enough.
      const everything = whole(id);
      if (everything !== null) answer = await ask(id, [everything]);
    }
    if (!answer.ok) {
      failures.set(id, answer.error);
      return;
    }
    known.set(id, { frames: answer.value.frames, head: answer.value.head });
    failures.delete(id);
    const left = (waiting.get(id) ?? []).slice(updates.length);
    if (left.length > 0) waiting.set(id, left);
    else waiting.delete(id);
  }

  return {
    headOf: (id) => known.get(id) ?? NO_HEAD,
    knows: (id) => (known.get(id)?.frames ?? 0) > 0 || waiting.has(id),
    await(id, update) {
      waiting.set(id, [...(waiting.get(id) ?? []), update]);
    },
    async append() {
      const ids = [...waiting.keys()];
      for (let start = 0; start < ids.length; start += AT_ONCE) {
        await Promise.all(ids.slice(start, start + AT_ONCE).map(appendOne));
      }
      return new Map(failures);
    },
    trouble: () => failures.values().next().value ?? null,
    waiting: () => [...waiting.keys()],
  };
}
