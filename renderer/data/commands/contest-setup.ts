import { contestRecord, criterionRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { contestSchema, type Contest, type RubricAnchor } from '../../../shared/domain/contest.ts';
import { contestIdSchema, criterionIdSchema, newId, type ContestId } from '../../../shared/domain/ids.ts';
import { listMarks, type Scale } from '../../../shared/domain/scale.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CriterionDraft } from '../../../shared/contest-rules/criteria-templates.ts';
import { scaleOf } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findClosedLock, findVotingLock, recordChange, type ContestRefusal } from './contest-change.ts';
import { ordersAfter } from './contest-order.ts';

/** Most marks a scale may have: a finer one cannot be typed by anybody. */
export const MOST_MARKS = 201;

/** What a new contest starts with. */
export interface NewContest {
  readonly title: string;
  readonly facts?: Partial<Contest>;
  /** Empty for a contest that writes its own. */
  readonly criteria: readonly CriterionDraft[];
}

/** Creates a contest in preparation. */
export function createContest({ title, facts, criteria }: NewContest): {
  readonly id: ContestId;
  readonly change: Change;
} {
  const id = newId(contestIdSchema);
  const orders = ordersAfter([], criteria.length);
  const change = contestChange(id, 'contest:undo.create', [
    recordChange(contestRecord, id, { ...contestSchema.parse({}), ...facts, title }),
    ...criteria.map((criterion, index) =>
      recordChange(criterionRecord, newId(criterionIdSchema), {
        ...criterion,
        order: orders[index] ?? '',
        archived: false,
      }),
    ),
  ]);
  return { id, change };
}

const DECIDING_FIELDS = [
  'scaleMin',
  'scaleMax',
  'scaleStep',
  'method',
  'trim',
] as const satisfies readonly (keyof Contest)[];

/**
 * Edits a contest's facts. What decides the ranking is refused once voting began; a new scale takes the rubric's thresholds
 * along.
 */
export function editContest(
  document: ContestDocument,
  fields: Partial<Contest>,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const decides = DECIDING_FIELDS.some(
    (field) => fields[field] !== undefined && fields[field] !== document.contest[field],
  );
  const lock = decides
    ? findVotingLock(document, signedSheets)
    : fields.podium !== undefined && fields.podium !== document.contest.podium
      ? findClosedLock(document)
      : null;
  if (lock !== null) return err(lock);
  const before = scaleOf(document);
  const after = scaleOf({ contest: { ...document.contest, ...fields } });
  const scaleChanges = before.min !== after.min || before.max !== after.max || before.step !== after.step;
  if (scaleChanges && !isUsableScale(after)) return err({ code: 'scale-invalid' });
  return ok(
    contestChange(document.id, 'contest:undo.facts', [
      recordChange(contestRecord, document.id, fields),
      ...(scaleChanges
        ? document.criteria.map(({ id, value }) =>
            recordChange(criterionRecord, id, { anchors: moveAnchors(value.anchors, before, after) }),
          )
        : []),
    ]),
  );
}

/** Puts a contest away, or back; nothing is deleted. */
export function archiveContest(contest: string, archived: boolean): Change {
  const label = archived ? 'contest:undo.archive' : 'contest:undo.restore';
  return contestChange(contest, label, [recordChange(contestRecord, contest, { archived })]);
}

/** Whether a scale has whole steps from its lowest to its highest mark, and no more marks than can be typed. */
export function isUsableScale({ min, max, step }: Scale): boolean {
  if (![min, max, step].every(Number.isFinite) || step <= 0 || max <= min) return false;
  const steps = (max - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 && Math.round(steps) < MOST_MARKS;
}

function moveAnchors(anchors: readonly RubricAnchor[], before: Scale, after: Scale): RubricAnchor[] {
  const marks = listMarks(after);
  return anchors.map((anchor) => {
    const share = (anchor.from - before.min) / (before.max - before.min);
    const aim = after.min + share * (after.max - after.min);
    return { ...anchor, from: marks.find((mark) => mark >= aim - 1e-6) ?? after.max };
  });
}
