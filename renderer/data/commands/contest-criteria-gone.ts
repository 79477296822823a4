import type { z } from 'zod';
import { contestRecord, prizeRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import { recordChange } from './record-change.ts';

/** What goes with criteria that are taken out: the tie-breaks and prizes that rest on them. Empty where there are none. */
export function withoutCriteria(
  document: ContestDocument,
  criteria: readonly string[],
): readonly RecordChange<z.ZodRawShape>[] {
  const gone = new Set(criteria);
  const { tieBreaks } = document.contest;
  const kept = tieBreaks.filter((one) => one.kind !== 'criterion' || !gone.has(one.criterion));
  return [
    ...(kept.length === tieBreaks.length ? [] : [recordChange(contestRecord, document.id, { tieBreaks: kept })]),
    ...document.prizes
      .filter(({ value }) => value.kind === 'criterion' && gone.has(value.criterion))
      .map(({ id }) => recordChange(prizeRecord, id, { archived: true })),
  ];
}
