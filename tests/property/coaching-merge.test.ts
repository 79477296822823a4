import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { organisationChange } from '../../renderer/data/commands/organisation-change.ts';
import { archiveAssessment, markDimension } from '../../renderer/data/commands/needs.ts';
import { recordChange } from '../../renderer/data/commands/record-change.ts';
import { documentOf } from '../../renderer/data/update-bytes.ts';
import { listConflicts } from '../../shared/documents/conflicts.ts';
import { documentIdOf } from '../../shared/documents/document-id.ts';
import { exportDocument } from '../../shared/documents/export.ts';
import {
  actionRecord,
  adviceRecord,
  cardRecord,
  assessmentRecord,
  levelMarkIdOf,
  levelMarkRecord,
  sessionNotesOf,
  sessionRecord,
} from '../../shared/documents/organisation-document.ts';
import { proseOf, proseText, readProse } from '../../shared/documents/prose.ts';
import { readState } from '../../shared/documents/state.ts';
import { createTranslate } from '../../shared/i18n/translator.ts';
import type { Json } from '../../shared/lib/json.ts';
import { builtInVersion } from '../../shared/needs/built-in-templates.ts';
import { openLaptop, type Laptop } from '../support/laptop.ts';

const ORGANISATION = '01HZZZZZZZZZZZZZZZZZZZZZZ1';
const ID = documentIdOf({ kind: 'organisation', id: ORGANISATION });
const SESSIONS = ['01HZZZZZZZZZZZZZZZZZZZZZS1', '01HZZZZZZZZZZZZZZZZZZZZZS2'];
const DAY = 86_400_000;

/** A field of a record that two laptops may write, with a value that tells who wrote it. */
const FIELDS = [
  { definition: sessionRecord, ids: SESSIONS, field: 'topic' },
  { definition: cardRecord, ids: ['C1'], field: 'title' },
  { definition: adviceRecord, ids: ['V1'], field: 'text' },
  { definition: actionRecord, ids: ['A1'], field: 'owner' },
] as const;

/** Records that can be archived. */
const ARCHIVABLE = [
  { definition: sessionRecord, ids: SESSIONS },
  { definition: cardRecord, ids: ['C1', 'C2'] },
  { definition: actionRecord, ids: ['A1', 'A2'] },
] as const;

const ASSESSMENT = 'L1';
const VERSION = builtInVersion('needs-map', createTranslate('it'));
const DIMENSIONS = ['technology', 'finance'];

type Act =
  | { readonly kind: 'write'; readonly laptop: number; readonly field: number; readonly record: number }
  | { readonly kind: 'archive'; readonly laptop: number; readonly field: number; readonly record: number }
  | { readonly kind: 'mark'; readonly laptop: number; readonly record: number }
  | { readonly kind: 'put-away'; readonly laptop: number }
  | {
      readonly kind: 'type' | 'insert' | 'delete';
      readonly laptop: number;
      readonly record: number;
      readonly at: number;
    }
  | { readonly kind: 'pack'; readonly laptop: number }
  | { readonly kind: 'take'; readonly laptop: number; readonly stick: number };

const index = fc.nat({ max: 19 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('write' as const), laptop: index, field: index, record: index }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('archive' as const), laptop: index, field: index, record: index }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('type' as const, 'insert' as const, 'delete' as const),
      laptop: index,
      record: index,
      at: index,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('mark' as const), laptop: index, record: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('put-away' as const), laptop: index }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pack' as const), laptop: index }) },
  // A stick is put in late, and more than once.
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('take' as const), laptop: index, stick: index }) },
);

/** Clocks are up to a day off. */
const skew = fc.integer({ min: -DAY, max: DAY });
const history = fc.record({
  skews: fc.array(skew, { minLength: 2, maxLength: 4 }),
  acts: fc.array(act, { minLength: 8, maxLength: 30 }),
});

type HistoryInput = { readonly skews: readonly number[]; readonly acts: readonly Act[] };

interface Written {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly value: Json;
}

/** A value with the ones its laptop knew when it wrote it. */
interface LedgerEntry extends Written {
  readonly key: number;
  readonly seen: ReadonlySet<number>;
}

/** Laptops that share one organisation, and a ledger beside them that knows nothing of documents. */
class CoachingHistory {
  readonly laptops: readonly Laptop[];
  /** Every value, with what its laptop knew before: values it wrote over were seen. */
  readonly written: LedgerEntry[] = [];
  readonly typed = new Set<string>();
  readonly deleted = new Set<string>();
  readonly #known: Set<number>[];
  readonly #sticks: { readonly update: Uint8Array<ArrayBuffer>; readonly known: ReadonlySet<number> }[] = [];

  private constructor(laptops: readonly Laptop[]) {
    this.laptops = laptops;
    this.#known = laptops.map(() => new Set());
  }

  static async start(skews: readonly number[]): Promise<CoachingHistory> {
    const now = Date.UTC(2021, 5, 1);
    let ticks = 0;
    return new CoachingHistory(
      await Promise.all(
        skews.map((off, place) =>
          openLaptop({
            device: `D${place}`,
            now: () => {
              ticks += 1;
              return now + off + ticks;
            },
          }),
        ),
      ),
    );
  }

  async perform(one: Act, step: number): Promise<void> {
    const place = one.laptop % this.laptops.length;
    const laptop = this.laptops[place];
    const known = this.#known[place];
    if (laptop === undefined || known === undefined) throw new Error('No laptops');
    switch (one.kind) {
      case 'write': {
        const { definition, ids, field } = FIELDS[one.field % FIELDS.length] ?? FIELDS[0];
        const id = ids[one.record % ids.length] ?? ids[0];
        const value = `v${step}`;
        const change = { definition, id, fields: { [field]: value } };
        await laptop.store.change(organisationChange(ORGANISATION, null, [change]));
        this.#note(known, { type: definition.type, id, field, value });
        return;
      }
      case 'archive': {
        const { definition, ids } = ARCHIVABLE[one.field % ARCHIVABLE.length] ?? ARCHIVABLE[0];
        const id = ids[one.record % ids.length] ?? ids[0];
        const change = { definition, id, fields: { archived: true } };
        await laptop.store.change(organisationChange(ORGANISATION, null, [change]));
        this.#note(known, { type: definition.type, id, field: 'archived', value: true });
        return;
      }
      case 'mark': {
        const dimension = DIMENSIONS[one.record % DIMENSIONS.length] ?? '';
        const evidence = `v${step}`;
        const marked = await markDimension(laptop.store, ORGANISATION, ASSESSMENT, VERSION, dimension, { evidence });
        expect(marked.ok).toBe(true);
        const id = levelMarkIdOf(ASSESSMENT, dimension);
        this.#note(known, { type: levelMarkRecord.type, id, field: 'evidence', value: evidence });
        return;
      }
      case 'put-away':
        await archiveAssessment(laptop.store, ORGANISATION, ASSESSMENT);
        this.#note(known, { type: assessmentRecord.type, id: ASSESSMENT, field: 'archived', value: true });
        return;
      case 'type':
      case 'insert':
      case 'delete':
        await this.#typeInto(laptop, one, step);
        return;
      case 'pack':
        this.#sticks.push({ update: await laptop.store.copyOf(ID), known: new Set(known) });
        return;
      case 'take': {
        const stick = this.#sticks[one.stick % Math.max(1, this.#sticks.length)];
        if (stick === undefined) return;
        await laptop.store.merge([{ documentId: ID, update: stick.update }]);
        for (const key of stick.known) known.add(key);
        return;
      }
    }
  }

  async exchangeAll(): Promise<void> {
    const copies = await Promise.all(this.laptops.map(({ store }) => store.copyOf(ID)));
    for (const { store } of this.laptops) {
      for (const update of [...copies].reverse()) await store.merge([{ documentId: ID, update }]);
    }
  }

  /** Values that nobody who knew them wrote over: each must be shown, or listed as one of several. */
  standing(): readonly LedgerEntry[] {
    return this.written.filter(
      (one) =>
        !this.written.some((other) => other.key !== one.key && isSameField(other, one) && other.seen.has(one.key)),
    );
  }

  async #typeInto(
    laptop: Laptop,
    { kind, record, at }: { readonly kind: 'type' | 'insert' | 'delete'; readonly record: number; readonly at: number },
    step: number,
  ): Promise<void> {
    const session = SESSIONS[record % SESSIONS.length] ?? '';
    const prose = await laptop.store.openProse({
      documentId: ID,
      name: sessionNotesOf(session),
      trace: { ...recordChange(sessionRecord, session, { notesTouched: true }), isTrace: true },
    });
    const { fragment } = prose;
    const word = ` parola-${step}. `;
    const texts = fragment.toArray().flatMap((node): readonly Y.XmlText[] => {
      const children: readonly unknown[] = node instanceof Y.XmlElement ? node.toArray() : [];
      return children.filter((child) => child instanceof Y.XmlText);
    });
    const text = texts[at % Math.max(1, texts.length)];
    if (kind === 'delete') {
      // Whole words only, so that the ledger knows what is gone.
      const content = wordsOf(text);
      const found = [...content.matchAll(/ parola-\d+\. /gu)].at(at % 3);
      if (text !== undefined && found !== undefined) {
        text.delete(found.index, found[0].length);
        this.deleted.add(found[0].trim());
      }
    } else {
      if (kind === 'insert' && text !== undefined) {
        // Between words, never inside one: what one laptop typed whole must be found whole.
        const places = [0, ...[...wordsOf(text).matchAll(/ parola-\d+\. /gu)].map(({ index: start }) => start)];
        text.insert(places[at % places.length] ?? 0, word);
      } else {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(word)]);
        fragment.insert(at % (fragment.length + 1), [paragraph]);
      }
      this.typed.add(word.trim());
    }
    prose.close();
    await laptop.store.flush();
  }

  #note(known: Set<number>, written: Written): void {
    const key = this.written.length;
    this.written.push({ ...written, key, seen: new Set(known) });
    known.add(key);
  }
}

function isSameField(a: Written, b: Written): boolean {
  return a.type === b.type && a.id === b.id && a.field === b.field;
}

async function play({ skews, acts }: HistoryInput, check: (played: CoachingHistory) => Promise<void>): Promise<void> {
  const played = await CoachingHistory.start(skews);
  try {
    for (const [step, one] of acts.entries()) await played.perform(one, step);
    await played.exchangeAll();
    await check(played);
  } finally {
    for (const { store } of played.laptops) await store.close();
  }
}

const docsOf = (played: CoachingHistory) =>
  Promise.all(played.laptops.map(async ({ store }) => documentOf([await store.copyOf(ID)])));

const RUNS = { numRuns: 40 };

describe('coaching of several laptops', () => {
  it('says the same everywhere, whatever arrived when and how often', async () => {
    await fc.assert(
      fc.asyncProperty(history, (input) =>
        play(input, async (played) => {
          const docs = await docsOf(played);
          expect(new Set(docs.map(exportDocument)).size).toBe(1);
          expect(new Set(docs.map((doc) => JSON.stringify(listConflicts(readState(doc))))).size).toBe(1);
        }),
      ),
      RUNS,
    );
  });

  it('keeps every word that was typed and that nobody deleted', async () => {
    await fc.assert(
      fc.asyncProperty(history, (input) =>
        play(input, async (played) => {
          for (const doc of await docsOf(played)) {
            const text = SESSIONS.map((id) => proseText(readProse(proseOf(doc, sessionNotesOf(id))))).join('\n');
            const lost = [...played.typed].filter((word) => !played.deleted.has(word) && !text.includes(word));
            expect(lost).toEqual([]);
          }
        }),
      ),
      RUNS,
    );
  });

  it('shows every value or lists it to be decided', async () => {
    await fc.assert(
      fc.asyncProperty(history, (input) =>
        play(input, async (played) => {
          const [doc] = await docsOf(played);
          if (doc === undefined) throw new Error('No laptops');
          const state = readState(doc);
          const conflicts = listConflicts(state);
          const isShown = ({ type, id, field, value }: Written) =>
            state.get(type)?.get(id)?.get(field)?.value === value;
          const isListed = ({ type, id, field, value }: Written) =>
            conflicts.some(
              (one) =>
                one.type === type &&
                one.id === id &&
                one.field === field &&
                one.versions.some((version) => version.value === value),
            );
          expect(played.standing().filter((one) => !isShown(one) && !isListed(one))).toEqual([]);
        }),
      ),
      RUNS,
    );
  });
});

describe('an assessment of several laptops', () => {
  it('waits for a choice where somebody marked what others had put away unread, and only there', async () => {
    await fc.assert(
      fc.asyncProperty(history, (input) =>
        play(input, async (played) => {
          const [doc] = await docsOf(played);
          if (doc === undefined) throw new Error('No laptops');
          const archived = played.written.filter(({ type }) => type === assessmentRecord.type);
          const unread = played
            .standing()
            .filter(({ type }) => type === levelMarkRecord.type)
            .filter(({ key }) => !archived.some(({ seen }) => seen.has(key)));
          const waiting = listConflicts(readState(doc)).filter(({ type }) => type === assessmentRecord.type);
          expect(waiting.length > 0).toBe(archived.length > 0 && unread.length > 0);
        }),
      ),
      { numRuns: 100 },
    );
  });
});

/** Yjs declares the words of a text as anything. */
function wordsOf(text: Y.XmlText | undefined): string {
  return String(text ?? '');
}
