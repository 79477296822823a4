import { createHash } from 'node:crypto';
import type { z } from 'zod';
import * as Y from 'yjs';
import { createClock } from '../../shared/documents/clock.ts';
import { readContest, type ContestDocument } from '../../shared/documents/contest-document.ts';
import { parseDocumentId, type DocumentId } from '../../shared/documents/document-id.ts';
import { readSheet, type SheetDocument } from '../../shared/documents/sheet-document.ts';
import { readState, type DocumentState } from '../../shared/documents/state.ts';
import { writeRecords, type RecordChange } from '../../shared/documents/write.ts';

/** SHA-256 in hex by Node, to compare the app's own against. */
export async function nodeDigest(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Documents in memory that take the app's own changes: what commands are tested against. */
export class MemoryDocuments {
  readonly #docs = new Map<DocumentId, Y.Doc>();
  #now = Date.UTC(2021, 6, 15, 9, 0);
  readonly #clock = createClock('testdevice', () => (this.#now += 1000));

  apply(change: {
    readonly documents: readonly {
      readonly documentId: DocumentId;
      readonly changes: readonly RecordChange<z.ZodRawShape>[];
    }[];
  }): void {
    for (const { documentId, changes } of change.documents) {
      const doc = this.#docs.get(documentId) ?? new Y.Doc();
      this.#docs.set(documentId, doc);
      writeRecords(doc, { clock: this.#clock, label: 'Prova' }, changes, 'test');
    }
  }

  state(documentId: DocumentId): DocumentState {
    return readState(this.#docs.get(documentId) ?? new Y.Doc());
  }

  contest(id: string): ContestDocument {
    return readContest(this.state(`contest/${id}`), id);
  }

  sheet(contest: string, juror: string): SheetDocument {
    return readSheet(this.state(`sheet/${contest}/${juror}`));
  }

  /** The sheets of every juror of a contest. */
  sheets(contest: string): readonly (SheetDocument & { readonly juror: string })[] {
    return [...this.#docs.keys()].flatMap((documentId) => {
      const address = parseDocumentId(documentId);
      return address?.kind === 'sheet' && address.contest === contest
        ? [{ juror: address.juror, ...this.sheet(contest, address.juror) }]
        : [];
    });
  }
}
