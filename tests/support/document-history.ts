import * as Y from 'yjs';
import { createClock, type Clock } from '../../shared/documents/clock.ts';
import { listConflicts } from '../../shared/documents/conflicts.ts';
import { followState, type LiveState } from '../../shared/documents/live-state.ts';
import { organisationRecord } from '../../shared/documents/organisation-document.ts';
import { readState, registersOf, type FieldState } from '../../shared/documents/state.ts';
import { writeRecords } from '../../shared/documents/write.ts';
import type { Json } from '../../shared/lib/json.ts';

/** One thing that happens on one of several laptops. Numbers that point somewhere are taken modulo what there is. */
export type Act =
  | { readonly kind: 'write'; readonly laptop: number; readonly record: number; readonly field: number }
  | { readonly kind: 'archive'; readonly laptop: number; readonly record: number; readonly archived: boolean }
  | { readonly kind: 'undo' | 'redo'; readonly laptop: number }
  | { readonly kind: 'export'; readonly laptop: number }
  | { readonly kind: 'import'; readonly laptop: number; readonly stick: number }
  | { readonly kind: 'resolve'; readonly laptop: number; readonly conflict: number; readonly version: number }
  | { readonly kind: 'restart'; readonly laptop: number; readonly skewMinutes: number; readonly losesClock: boolean };

/** Somebody's word, as the ledger keeps it beside the documents: what its author knew when saying it. */
export interface Word {
  readonly id: number;
  readonly laptop: number;
  readonly record: string;
  readonly field: string;
  readonly value: Json;
  readonly knew: ReadonlySet<number>;
}

/** What a laptop or a stick knows: which words, and which of them were taken back (the later toggle wins). */
interface Knowledge {
  readonly words: Set<number>;
  readonly toggles: Map<number, number>;
}

interface Stick {
  readonly update: Uint8Array;
  readonly knowledge: Knowledge;
}

interface Laptop {
  readonly device: string;
  doc: Y.Doc;
  state: LiveState;
  clock: Clock;
  undo: Y.UndoManager;
  /** The word each undo step holds, as the manager stacks them. */
  undoWords: number[];
  redoWords: number[];
  knowledge: Knowledge;
}

const RECORDS = ['01HZZZZZZZZZZZZZZZZZZZZZZ1', '01HZZZZZZZZZZZZZZZZZZZZZZ2'];
const FIELDS = ['name', 'sector', 'notes'] as const;
const USER = { name: 'user' };
const MINUTE = 60_000;

/** Several laptops that share one document, and a ledger that follows them by its own rules. */
export class DocumentHistory {
  readonly laptops: Laptop[];
  readonly words: Word[] = [];
  readonly #sticks: Stick[] = [];
  #now = Date.UTC(2021, 2, 1);

  constructor(skewsInMinutes: readonly number[]) {
    this.laptops = skewsInMinutes.map((skew, index) => {
      const device = `D${index}`;
      return {
        device,
        ...this.#session(
          new Y.Doc(),
          createClock(device, () => this.#now + skew * MINUTE),
        ),
        knowledge: { words: new Set<number>(), toggles: new Map<number, number>() },
      };
    });
  }

  perform(act: Act): void {
    this.#now += 1 + (act.laptop % 3) * 400;
    const laptop = this.#laptop(act.laptop);
    switch (act.kind) {
      case 'write':
        this.#write(laptop, RECORDS[act.record % 2] ?? '', FIELDS[act.field % 3] ?? 'name', `v${this.words.length}`);
        return;
      case 'archive':
        this.#write(laptop, RECORDS[act.record % 2] ?? '', 'archived', act.archived);
        return;
      case 'undo':
      case 'redo':
        this.#move(laptop, act.kind);
        return;
      case 'export':
        this.#sticks.push(this.#stickOf(laptop));
        return;
      case 'import': {
        const stick = this.#sticks[act.stick % Math.max(1, this.#sticks.length)];
        if (stick !== undefined) this.#take(laptop, stick);
        return;
      }
      case 'resolve': {
        const conflicts = listConflicts(laptop.state.current());
        const conflict = conflicts[act.conflict % Math.max(1, conflicts.length)];
        if (conflict === undefined) return;
        const chosen = conflict.versions[act.version % conflict.versions.length];
        if (conflict.kind === 'edited-after-archive')
          this.#write(laptop, conflict.id, 'archived', act.version % 2 === 0);
        else this.#write(laptop, conflict.id, conflict.field, chosen?.value ?? null);
        return;
      }
      case 'restart': {
        const doc = new Y.Doc();
        Y.applyUpdate(doc, Y.encodeStateAsUpdate(laptop.doc));
        // With the working copy its clock is lost too; times of words taken back are then nowhere to be read.
        const losesClock = act.losesClock && laptop.knowledge.toggles.size === 0;
        const latest = losesClock ? '' : laptop.clock.latest();
        const clock = createClock(laptop.device, () => this.#now + act.skewMinutes * MINUTE, latest);
        Object.assign(laptop, this.#session(doc, clock));
        return;
      }
    }
  }

  /** Every laptop imports every other's state, in the given order of laptops and twice where it repeats. */
  exchangeAll(order: readonly number[]): void {
    const last = this.laptops.map((laptop) => this.#stickOf(laptop));
    for (const [index, laptop] of this.laptops.entries()) {
      const own = [...order.map((step) => (step + index) % last.length), ...last.keys()];
      for (const from of own) {
        const stick = last[from];
        if (stick !== undefined) this.#take(laptop, stick);
      }
    }
  }

  /**
   * Words that nobody took back and nobody who knew them wrote over: each must be shown or listed. Written without looking
   * at the documents.
   */
  standingWords(): readonly Word[] {
    const active = this.words.filter((word) => !this.#isTakenBack(word.id));
    return active.filter((word) => !active.some((other) => this.#supersedes(other, word)));
  }

  /** Whether anybody who archived the record, and whose archiving stands, knew the word. */
  isKnownToArchiver(word: Word): boolean {
    return this.standingWords().some(
      (other) =>
        other.record === word.record && other.field === 'archived' && other.value === true && this.#knew(other, word),
    );
  }

  #supersedes(other: Word, word: Word): boolean {
    return (
      other.id !== word.id && other.record === word.record && other.field === word.field && this.#knew(other, word)
    );
  }

  #knew(other: Word, word: Word): boolean {
    return other.id === word.id || other.knew.has(word.id);
  }

  #isTakenBack(id: number): boolean {
    const author = this.laptops[this.words[id]?.laptop ?? -1];
    return ((author?.knowledge.toggles.get(id) ?? 0) & 1) === 1;
  }

  #session(doc: Y.Doc, clock: Clock) {
    const undo = new Y.UndoManager(registersOf(doc), { trackedOrigins: new Set([USER]), captureTimeout: 0 });
    return { doc, clock, undo, state: followState(doc), undoWords: [] as number[], redoWords: [] as number[] };
  }

  #laptop(index: number): Laptop {
    const laptop = this.laptops[index % this.laptops.length];
    if (laptop === undefined) throw new Error('No laptops');
    return laptop;
  }

  #write(laptop: Laptop, record: string, field: string, value: Json): void {
    const before = laptop.undo.undoStack.length;
    const change = { definition: organisationRecord, id: record, fields: { [field]: value } };
    writeRecords(laptop.doc, { clock: laptop.clock, label: `Coach ${laptop.device}` }, [change], USER);
    if (laptop.undo.undoStack.length === before) return;
    const id = this.words.length;
    this.words.push({
      id,
      laptop: this.laptops.indexOf(laptop),
      record,
      field,
      value,
      knew: new Set(laptop.knowledge.words),
    });
    laptop.knowledge.words.add(id);
    laptop.undoWords.push(id);
    laptop.redoWords = [];
  }

  #move(laptop: Laptop, kind: 'undo' | 'redo'): void {
    const [from, to] = kind === 'undo' ? [laptop.undoWords, laptop.redoWords] : [laptop.redoWords, laptop.undoWords];
    const id = from.pop();
    if (id === undefined) return;
    laptop.undo[kind]();
    to.push(id);
    laptop.knowledge.toggles.set(id, (laptop.knowledge.toggles.get(id) ?? 0) + 1);
  }

  #stickOf({ doc, knowledge }: Laptop): Stick {
    return {
      update: Y.encodeStateAsUpdate(doc),
      knowledge: { words: new Set(knowledge.words), toggles: new Map(knowledge.toggles) },
    };
  }

  #take(laptop: Laptop, { update, knowledge }: Stick): void {
    Y.applyUpdate(laptop.doc, update, 'stick');
    for (const id of knowledge.words) laptop.knowledge.words.add(id);
    for (const [id, toggles] of knowledge.toggles) {
      laptop.knowledge.toggles.set(id, Math.max(toggles, laptop.knowledge.toggles.get(id) ?? 0));
    }
  }
}

/** A document's state in a form that compares by content, whatever the order in which it was built. */
export function sortedState(doc: Y.Doc | LiveState): unknown {
  const state = 'current' in doc ? doc.current() : readState(doc);
  const fieldOf = (field: FieldState) => ({
    ...field,
    all: [...field.all].sort((a, b) => (a.device < b.device ? -1 : 1)),
  });
  return [...state]
    .map(
      ([type, records]) =>
        [
          type,
          [...records]
            .map(
              ([id, record]) =>
                [id, [...record].map(([name, field]) => [name, fieldOf(field)] as const).sort(byName)] as const,
            )
            .sort(byName),
        ] as const,
    )
    .sort(byName);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
