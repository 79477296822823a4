import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveStore } from '../../renderer/data/document-store.ts';
import { projectDocument } from '../../renderer/data/projections/project.ts';
import type { DatabaseEngine } from '../../renderer/data/database.ts';
import { documentOf } from '../../renderer/data/update-bytes.ts';
import { listConflicts } from '../../shared/documents/conflicts.ts';
import type { DocumentId } from '../../shared/documents/document-id.ts';
import { exportDocument } from '../../shared/documents/export.ts';
import { followProse } from '../../shared/documents/live-prose.ts';
import { readState } from '../../shared/documents/state.ts';
import { freshEngine, openLaptop } from '../support/laptop.ts';
import { organisationDocument, organisationStep } from '../support/organisation-changes.ts';
import { createRealJournal, type RealJournal } from '../support/real-journal.ts';

type Act =
  | { readonly kind: 'change'; readonly laptop: number; readonly organisation: number; readonly field: number }
  | { readonly kind: 'archive' | 'tear' | 'damage'; readonly laptop: number; readonly organisation: number }
  | {
      readonly kind: 'undo' | 'redo' | 'send' | 'restart' | 'lose-working-copy' | 'lose-journal';
      readonly laptop: number;
    };

const laptop = fc.nat({ max: 1 });
const organisation = fc.integer({ min: 1, max: 3 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('change' as const), laptop, organisation, field: fc.nat({ max: 2 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('archive' as const, 'tear' as const, 'damage' as const),
      laptop,
      organisation,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'undo' as const,
        'redo' as const,
        'send' as const,
        'send' as const,
        'restart' as const,
        'lose-working-copy' as const,
        'lose-journal' as const,
      ),
      laptop,
    }),
  },
);

const FIELDS = ['name', 'sector', 'notes'] as const;
const ALL = [1, 2, 3].map(organisationDocument);

/** A laptop whose store lives in an IndexedDB in memory and in the main process's own journal on disk. */
class RealLaptop {
  readonly device: string;
  readonly journal: RealJournal;
  engine: DatabaseEngine = freshEngine();
  store: LiveStore;

  private constructor(device: string, journal: RealJournal, store: LiveStore, engine: DatabaseEngine) {
    this.device = device;
    this.journal = journal;
    this.store = store;
    this.engine = engine;
  }

  static async start(device: string): Promise<RealLaptop> {
    const journal = await createRealJournal();
    const engine = freshEngine();
    return new RealLaptop(device, journal, await RealLaptop.#open(device, journal, engine), engine);
  }

  static async #open(device: string, journal: RealJournal, engine: DatabaseEngine): Promise<LiveStore> {
    const journals = await journal.reopen();
    return (await openLaptop({ device, engine, methods: journal.methods, workspace: { journals } })).store;
  }

  /** Stops, lets something happen to the disk, and starts again. */
  async restart(meanwhile: () => Promise<void> | void = () => undefined): Promise<void> {
    await this.store.close();
    await meanwhile();
    this.store = await RealLaptop.#open(this.device, this.journal, this.engine);
  }

  /** Each document as this store says it: after a restart, as the disk does. */
  async exports(): Promise<readonly string[]> {
    const updates = await Promise.all(ALL.map((id) => this.store.copyOf(id)));
    return updates.map((update) => exportDocument(documentOf([update])));
  }
}

async function perform(laptops: readonly RealLaptop[], one: Act, step: number): Promise<void> {
  const own = laptops[one.laptop];
  const other = laptops[1 - one.laptop];
  if (own === undefined || other === undefined) throw new Error('Two laptops are needed');
  switch (one.kind) {
    case 'change':
      await own.store.change(organisationStep(one.organisation, { [FIELDS[one.field] ?? 'name']: `v${step}` }));
      return;
    case 'archive':
      await own.store.change(organisationStep(one.organisation, { archived: true }));
      return;
    case 'undo':
      await own.store.undo();
      return;
    case 'redo':
      await own.store.redo();
      return;
    case 'send':
      await send(own, other);
      return;
    case 'restart':
      await own.restart();
      return;
    case 'lose-working-copy':
      await own.restart(() => {
        own.engine = freshEngine();
      });
      return;
    case 'lose-journal':
      await own.restart(() => own.journal.destroy());
      return;
    case 'tear':
      await own.restart(() => own.journal.tear(organisationDocument(one.organisation), 7));
      return;
    case 'damage':
      await own.restart(() => own.journal.damage(organisationDocument(one.organisation)));
      return;
  }
}

async function send(from: RealLaptop, to: RealLaptop): Promise<void> {
  const documents = await Promise.all(
    ALL.map(async (documentId) => ({ documentId, update: await from.store.copyOf(documentId) })),
  );
  const saved = await to.store.merge(documents);
  expect(saved.ok).toBe(true);
}

async function projectedRows(store: LiveStore, documentId: DocumentId) {
  const doc = documentOf([await store.copyOf(documentId)]);
  const rows = projectDocument(documentId, readState(doc), followProse(doc));
  const { database } = store;
  const stored = {
    organisations: await database.organisations.bulkGet(rows.organisations.map((row) => row.id)),
    conflicts: await database.conflicts.where('documentId').equals(documentId).sortBy('key'),
  };
  return { rows, stored };
}

describe('two laptops with both their stores', () => {
  it('hold the same after any history, and either store alone gives it back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const laptops = await Promise.all([RealLaptop.start('A'), RealLaptop.start('B')]);
        try {
          for (const [step, one] of acts.entries()) {
            const before = await laptops[one.laptop]?.exports();
            await perform(laptops, one, step);
            const isLoss =
              one.kind === 'restart' || one.kind.startsWith('lose') || one.kind === 'tear' || one.kind === 'damage';
            // What was acknowledged is there whatever happened to one of the stores.
            if (isLoss) expect(await laptops[one.laptop]?.exports()).toEqual(before);
          }
          const [first, second] = laptops;
          await send(first, second);
          await send(second, first);
          await send(second, first);
          const exports = await first.exports();
          expect(await second.exports()).toEqual(exports);

          for (const one of laptops) {
            for (const id of ALL) {
              const { rows, stored } = await projectedRows(one.store, id);
              expect(stored.organisations).toEqual(rows.organisations);
              expect(stored.conflicts).toEqual([...rows.conflicts].sort((a, b) => (a.key < b.key ? -1 : 1)));
            }
            await one.restart(() => one.journal.destroy());
            expect(await one.exports()).toEqual(exports);
            await one.restart(() => {
              one.engine = freshEngine();
            });
            expect(await one.exports()).toEqual(exports);
          }
          const conflicts = await Promise.all(laptops.map(async ({ store }) => conflictsOf(store)));
          expect(conflicts[0]).toEqual(conflicts[1]);
        } finally {
          for (const one of laptops) {
            await one.store.close();
            await one.journal.dispose();
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

async function conflictsOf(store: LiveStore): Promise<unknown> {
  const updates = await Promise.all(ALL.map((id) => store.copyOf(id)));
  return updates.map((update) => listConflicts(readState(documentOf([update]))));
}
