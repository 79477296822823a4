import type { z } from 'zod';
import {
  contestRecord,
  criterionRecord,
  jurorRecord,
  pitchRecord,
  prizeRecord,
  recusalIdOf,
  recusalRecord,
  roundRecord,
  type ContestDocument,
} from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import type { RecordChange } from '../../../shared/documents/write.ts';
import type { Contest } from '../../../shared/domain/contest.ts';
import {
  contestIdSchema,
  criterionIdSchema,
  jurorIdSchema,
  newId,
  pitchIdSchema,
  prizeIdSchema,
  type ContestId,
} from '../../../shared/domain/ids.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';

/** How the rounds are called. */
export interface NextRound {
  /** Title of the new contest. */
  readonly title: string;
  /** "Finale". */
  readonly name: string;
  /** "Selezione": how the round that is over is called from now on; empty leaves its name. */
  readonly nameBefore: string;
  /** Ids of the pitches that go on, in the order of their places. */
  readonly advancing: readonly string[];
}

/**
 * Makes the next round, a contest of its own: criteria, jury, recusals, rule and prizes are copied, the pitches are those that go on, in the
 * order they stood on stage. Day, panels, assignments and agenda are not: they are this round's alone.
 */
export function prepareNextRound(
  document: ContestDocument,
  next: NextRound,
): Result<{ readonly id: ContestId; readonly change: Change }, ContestRefusal> {
  if (document.round.state !== 'closed') return err({ code: 'round-open' });
  if (next.title.trim() === '') return err({ code: 'title-missing' });
  const going = new Set(next.advancing);
  const pitches = document.pitches.filter(({ id, value }) => going.has(id) && !value.isCalibration);
  if (pitches.length === 0) return err({ code: 'nobody-advances' });

  const id = newId(contestIdSchema);
  const criteria = new Map(document.criteria.map((one) => [one.id, newId(criterionIdSchema)] as const));
  const jurors = new Map(document.jurors.map((one) => [one.id, newId(jurorIdSchema)] as const));
  const advanced = new Map(pitches.map((one) => [one.id, newId(pitchIdSchema)] as const));
  const changes: readonly RecordChange<z.ZodRawShape>[] = [
    recordChange(contestRecord, id, {
      ...document.contest,
      title: next.title.trim(),
      date: '',
      startTime: '',
      coverage: 'everyone',
      advanceKind: 'none',
      criteriaVersion: 1,
      previousRound: document.id,
      tieBreaks: tieBreaksWith(document.contest.tieBreaks, criteria),
      archived: false,
    }),
    recordChange(roundRecord, id, { name: next.name.trim() }),
    ...document.criteria.map((one) => recordChange(criterionRecord, criteria.get(one.id) ?? '', one.value)),
    ...pitches.map((one) =>
      recordChange(pitchRecord, advanced.get(one.id) ?? '', { ...one.value, noShow: false, panel: '' }),
    ),
    ...document.jurors.map((one) =>
      recordChange(jurorRecord, jurors.get(one.id) ?? '', { ...one.value, absent: false, panel: '' }),
    ),
    ...document.recusals.flatMap(({ juror, pitch, kind, reason }) => {
      const [who, what] = [jurors.get(juror), advanced.get(pitch)];
      if (who === undefined || what === undefined) return [];
      return [recordChange(recusalRecord, recusalIdOf(who, what), { kind, reason, archived: false })];
    }),
    ...document.prizes.flatMap(({ value }) => {
      const criterion = value.kind === 'criterion' ? criteria.get(value.criterion) : '';
      return criterion === undefined ? [] : [recordChange(prizeRecord, newId(prizeIdSchema), { ...value, criterion })];
    }),
  ];
  const created = contestChange(id, 'contest:preparation.undo.round', changes);
  if (next.nameBefore.trim() === '') return ok({ id, change: created });
  const renamed = {
    documentId: documentIdOf({ kind: 'contest', id: document.id }),
    changes: [recordChange(roundRecord, document.id, { name: next.nameBefore.trim() })],
  };
  return ok({ id, change: { ...created, documents: [...created.documents, renamed] } });
}

function tieBreaksWith(tieBreaks: Contest['tieBreaks'], criteria: ReadonlyMap<string, string>): Contest['tieBreaks'] {
  return tieBreaks.flatMap((one): Contest['tieBreaks'] => {
    if (one.kind !== 'criterion') return [one];
    const criterion = criteria.get(one.criterion);
    return criterion === undefined ? [] : [{ ...one, criterion }];
  });
}
