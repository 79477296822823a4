import { canonicalText } from '../../../shared/documents/canonical.ts';
import { contestRecord, criterionRecord, type ContestDocument } from '../../../shared/documents/contest-document.ts';
import { contestSchema, type Contest, type RubricAnchor } from '../../../shared/domain/contest.ts';
import { contestIdSchema, criterionIdSchema, newId, type ContestId } from '../../../shared/domain/ids.ts';
import { isUsableScale, listMarks, type Scale } from '../../../shared/domain/scale.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { CriterionDraft } from '../../../shared/contest-rules/criteria-templates.ts';
import { scaleOf } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { contestChange, findVotingLock, type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { ordersAfter } from '../../../shared/documents/order-keys.ts';

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

/** What is declared before voting and stays as it was declared. */
const DECIDING_FIELDS = [
  'scaleMin',
  'scaleMax',
  'scaleStep',
  'method',
  'trim',
  'podium',
  'tieBreaks',
  'advanceKind',
  'advanceCount',
  'advanceThreshold',
  'isBlind',
  'coverage',
  'sheetsPerPitch',
] as const satisfies readonly (keyof Contest)[];

/**
 * Edits a contest's facts. What decides the ranking is refused once voting began; a new scale takes the rubric's
 * anchors and the threshold of who passes along.
 */
export function editContest(
  document: ContestDocument,
  fields: Partial<Contest>,
  signedSheets: number,
): Result<Change, ContestRefusal> {
  const decides = DECIDING_FIELDS.some((field) => {
    const value = fields[field];
    return value !== undefined && canonicalText(value) !== canonicalText(document.contest[field]);
  });
  const lock = decides ? findVotingLock(document, signedSheets) : null;
  if (lock !== null) return err(lock);
  const before = scaleOf(document);
  const after = scaleOf({ contest: { ...document.contest, ...fields } });
  const scaleChanges = before.min !== after.min || before.max !== after.max || before.step !== after.step;
  if (scaleChanges && !isUsableScale(after)) return err({ code: 'scale-invalid' });
  return ok(
    contestChange(document.id, 'contest:undo.facts', [
      recordChange(contestRecord, document.id, {
        ...(scaleChanges ? { advanceThreshold: moveThreshold(document.contest.advanceThreshold, before, after) } : {}),
        ...fields,
      }),
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

function moveAnchors(anchors: readonly RubricAnchor[], before: Scale, after: Scale): RubricAnchor[] {
  const marks = listMarks(after);
  return anchors.map((anchor) => {
    const share = (anchor.from - before.min) / (before.max - before.min);
    const aim = after.min + share * (after.max - after.min);
    return { ...anchor, from: marks.find((mark) => mark >= aim - 1e-6) ?? after.max };
  });
}

/** The same share of the new scale, to the hundredth. */
function moveThreshold(threshold: number, before: Scale, after: Scale): number {
  const share = (threshold - before.min) / (before.max - before.min);
  return Math.round((after.min + share * (after.max - after.min)) * 100) / 100;
}
