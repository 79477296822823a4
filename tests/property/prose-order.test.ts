import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { organisationChange } from '../../renderer/data/commands/organisation-change.ts';
import { recordChange } from '../../renderer/data/commands/record-change.ts';
import { projectDocument } from '../../renderer/data/projections/project.ts';
import { listNotes } from '../../renderer/data/queries/coaching.ts';
import { joinNotes, type WrittenNotes } from '../../renderer/data/projections/notes-projection.ts';
import { documentOf } from '../../renderer/data/update-bytes.ts';
import { organisationRecord, sessionRecord } from '../../shared/documents/organisation-document.ts';
import { followProse } from '../../shared/documents/live-prose.ts';
import { readState } from '../../shared/documents/state.ts';
import { failWorkingCopy, openLaptop, quotaError, type Laptop } from '../support/laptop.ts';
import {
  afterPowerCut,
  ID,
  laptopWithSession,
  openNotes,
  ORGANISATION,
  SESSION,
  type,
} from '../support/session-notes.ts';

/** `full-disk`: the working copy refuses what is asked of it until the next act. `pause`: what was typed is handed over by itself. */
const act = fc.constantFrom('type', 'type', 'change', 'archive', 'undo', 'redo', 'merge', 'full-disk', 'pause');

/** What a laptop does, and everything it was told is stored. */
class TypedHistory {
  readonly #laptop: Laptop;
  readonly #other: Laptop;
  /** The whole document at each answer that it is stored. */
  readonly told: Uint8Array[] = [];
  #notes: Awaited<ReturnType<typeof openNotes>>;

  private constructor(laptop: Laptop, other: Laptop, notes: Awaited<ReturnType<typeof openNotes>>) {
    this.#laptop = laptop;
    this.#other = other;
    this.#notes = notes;
  }

  static async start(): Promise<TypedHistory> {
    const [laptop, other] = [await laptopWithSession('A'), await openLaptop({ device: 'B' })];
    return new TypedHistory(laptop, other, await openNotes(laptop));
  }

  async perform(one: string, step: number): Promise<void> {
    const { store } = this.#laptop;
    const save = async (saving: ReturnType<typeof store.change>) => {
      const { ok } = await saving;
      if (ok) this.told.push(await store.copyOf(ID));
    };
    const change = (sector: string) =>
      store.change(
        organisationChange(ORGANISATION, 'organisations:undo.edit', [
          recordChange(organisationRecord, ORGANISATION, { sector }),
        ]),
      );
    switch (one) {
      case 'type':
        type(this.#notes, `parola-${step}`);
        return;
      case 'change':
        await save(change(`v${step}`));
        return;
      case 'archive':
        await save(
          store.change(
            organisationChange(ORGANISATION, 'organisations:undo.edit', [
              recordChange(sessionRecord, SESSION, { archived: true }),
            ]),
          ),
        );
        return;
      case 'undo':
        // Without a step there is nothing to be told about.
        if (store.undoState.getState().undoLabel !== null) await save(store.undo());
        return;
      case 'redo':
        if (store.undoState.getState().redoLabel !== null) await save(store.redo());
        return;
      case 'merge': {
        await this.#other.store.merge([{ documentId: ID, update: await store.copyOf(ID) }]);
        await this.#other.store.change(
          organisationChange(ORGANISATION, null, [
            recordChange(organisationRecord, ORGANISATION, { notes: `v${step}` }),
          ]),
        );
        const update = await this.#other.store.copyOf(ID);
        await save(store.merge([{ documentId: ID, update }]));
        return;
      }
      case 'full-disk': {
        const restore = failWorkingCopy(this.#laptop, quotaError);
        // The words that wait are what cannot be stored; without any, nothing is refused.
        await store.flush();
        restore();
        this.#notes = await openNotes(this.#laptop);
        return;
      }
      default:
        await new Promise((over) => setTimeout(over, 220));
    }
  }

  /** What the disks hold when the power goes now: both together, and the journal alone. */
  async cutPower(): Promise<readonly { readonly doc: Y.Doc; readonly rows: readonly WrittenNotes[] }[]> {
    const both = await afterPowerCut(this.#laptop);
    const alone = await openLaptop({ device: 'A', journal: this.#laptop.journal });
    const held = await Promise.all(
      [both, alone].map(async ({ store }) => ({
        doc: documentOf([await store.copyOf(ID)]),
        rows: await listNotes().run(store.database),
      })),
    );
    for (const { store } of [both, alone]) await store.close();
    return held;
  }

  async end(): Promise<void> {
    for (const { store } of [this.#laptop, this.#other]) await store.close();
  }
}

describe('a laptop on which somebody types between changes', () => {
  it('has after a power cut all that was answered as stored, nothing hidden, and tables that agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const played = await TypedHistory.start();
        try {
          for (const [step, one] of acts.entries()) await played.perform(one, step);
          for (const { doc, rows } of await played.cutPower()) {
            expect(doc.store.pendingStructs).toBeNull();
            const before = Y.encodeStateVector(doc);
            expect(rows).toEqual(joinNotes(projectDocument(ID, readState(doc), followProse(doc)).notes));
            for (const update of played.told) Y.applyUpdate(doc, update);
            expect(Y.encodeStateVector(doc)).toEqual(before);
          }
        } finally {
          await played.end();
        }
      }),
      { numRuns: 60 },
    );
  });
});
