import type { StoredRecord } from './find-twins.ts';
import type { RegisterPreview, RegisterRow, TwinPlace } from './register.ts';

/** What the user decided about a row that is held. Without a decision it is not taken. */
export type RegisterDecision =
  /** Fills the empty fields of the other one; where both say something, the other one's stays and is listed. */
  | { readonly kind: 'merge'; readonly into: TwinPlace }
  /** It is another one: take it as it is. */
  | { readonly kind: 'keep-separate' }
  | { readonly kind: 'skip' };

/** Decisions by row number. */
export type RegisterDecisions = ReadonlyMap<number, RegisterDecision>;

/** A field on which a merged row and its target disagree: the target's value stays. */
export interface KeptField<Draft> {
  readonly row: number;
  readonly field: keyof Draft;
}

/** What is to be written after the user's decisions. */
export interface RegisterToWrite<Draft> {
  readonly create: readonly {
    readonly row: number;
    readonly draft: Draft;
    readonly kept: readonly KeptField<Draft>[];
  }[];
  readonly update: readonly {
    readonly id: string;
    readonly draft: Draft;
    /** Fields that were empty and now are filled; possibly none. */
    readonly filled: readonly (keyof Draft)[];
    readonly kept: readonly KeptField<Draft>[];
  }[];
  readonly leftOutRows: readonly number[];
}

interface Target<Draft> {
  draft: Draft;
  filled: Set<keyof Draft>;
  kept: KeptField<Draft>[];
}

/**
 * Applies the user's decisions to a preview of a register. A faulty row cannot be taken, only merged or skipped when
 * it is a copy. After a refusal nothing is written.
 *
 * @param fields the fields of a draft that merging may fill.
 */
export function applyDecisions<Draft>(
  preview: RegisterPreview<Draft>,
  stored: readonly StoredRecord<Draft>[],
  fields: readonly (keyof Draft)[],
  decisions: RegisterDecisions = new Map(),
): RegisterToWrite<Draft> {
  const leftOutRows: number[] = [];
  if (preview.verdict === 'refuse') return { create: [], update: [], leftOutRows };
  const created = new Map<number, Target<Draft>>();
  const updated = new Map<string, Target<Draft>>();
  const mergedInto = new Map<number, TwinPlace>();

  for (const row of preview.rows) {
    const decision = decisions.get(row.row);
    if (takesAlone(row, decision)) created.set(row.row, { draft: row.draft, filled: new Set(), kept: [] });
    else if (decision?.kind === 'merge') {
      const target = findTarget(decision.into);
      if (target) mergeInto(target, row);
      else created.set(row.row, { draft: row.draft, filled: new Set(), kept: [] });
      if (target) mergedInto.set(row.row, decision.into);
    } else leftOutRows.push(row.row);
  }
  return {
    create: [...created].map(([row, { draft, kept }]) => ({ row, draft, kept })),
    update: [...updated].map(([id, { draft, filled, kept }]) => ({ id, draft, filled: [...filled], kept })),
    leftOutRows,
  };

  /** A row that was itself merged passes its copies on; one that is not taken lets its copy stand for it. */
  function findTarget(place: TwinPlace): Target<Draft> | null {
    if (place.kind === 'row') {
      const next = mergedInto.get(place.row);
      return next ? findTarget(next) : (created.get(place.row) ?? null);
    }
    const known = updated.get(place.id);
    if (known) return known;
    const record = stored.find((one) => one.id === place.id);
    if (!record) return null;
    const target = { draft: record.draft, filled: new Set<keyof Draft>(), kept: [] };
    updated.set(place.id, target);
    return target;
  }

  function mergeInto(target: Target<Draft>, row: RegisterRow<Draft>): void {
    const draft = { ...target.draft };
    for (const field of fields) {
      const value = row.draft[field];
      if (isEmpty(value)) continue;
      if (isEmpty(draft[field])) {
        draft[field] = value;
        target.filled.add(field);
      } else if (JSON.stringify(draft[field]) !== JSON.stringify(value)) target.kept.push({ row: row.row, field });
    }
    target.draft = draft;
  }
}

function takesAlone<Draft>(row: RegisterRow<Draft>, decision: RegisterDecision | undefined): boolean {
  if (decision) return decision.kind === 'keep-separate' && (row.state === 'ok' || row.twin !== null);
  return row.state === 'ok';
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
