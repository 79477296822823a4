import {
  contestRecord,
  criterionRecord,
  jurorRecord,
  pitchRecord,
  type ContestDocument,
} from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import type { Scale } from '../../../shared/domain/scale.ts';
import type { MarkSetting, StoredMark } from '../../../shared/importing/mark-setting.ts';
import { ok, type Result } from '../../../shared/lib/result.ts';
import { contestFromMarks } from '../../../shared/contest-rules/contest-from-marks.ts';
import type { Digest } from '../../../shared/contest-rules/submission-drafting.ts';
import type { Change } from '../store-contract.ts';
import { type ContestRefusal } from './contest-change.ts';
import { recordChange } from './record-change.ts';
import { importMarks } from './sheet-import.ts';

/** A sheet of marks for a contest that is still empty. Ids of `setting` and `marks` are those of the preview. */
export interface SheetOfNewContest {
  readonly document: ContestDocument;
  readonly setting: Pick<MarkSetting, 'criteria' | 'pitches' | 'jurors'>;
  readonly marks: readonly StoredMark[];
  readonly scale: Scale;
  readonly fileName: string;
  readonly fileHash: string;
  /** ISO date and time. */
  readonly now: string;
}

/** Whether a contest takes projects, jurors and criteria from a sheet: it has none of them. */
export function isEmptyContest({ criteria, pitches, jurors }: ContestDocument): boolean {
  return criteria.length === 0 && pitches.length === 0 && jurors.length === 0;
}

/** Fills an empty contest from a sheet and stores its marks, as one undo step. Criteria weigh the same until somebody says otherwise. */
export async function fillContestFromSheet(
  request: SheetOfNewContest,
  digest: Digest,
): Promise<Result<{ readonly change: Change; readonly jurors: number }, ContestRefusal>> {
  const { document, setting, marks, scale, fileName, fileHash, now } = request;
  const facts = { scaleMin: scale.min, scaleMax: scale.max, scaleStep: scale.step };
  const built = contestFromMarks(
    { setting, marks },
    {
      id: document.id,
      facts: { ...document.contest, ...facts },
      criteria: [],
      jurorOf: (name) => ({ code: '', name }),
    },
  );
  const { criteria, pitches, jurors } = built.document;
  const filled = { ...document, contest: built.document.contest, criteria, pitches, jurors };
  const imported = await importMarks(
    { document: filled, sheets: [], marks: built.marks, fileName, fileHash, now, reason: '' },
    digest,
  );
  if (!imported.ok) return imported;
  const filling = {
    documentId: documentIdOf({ kind: 'contest', id: document.id }),
    changes: [
      recordChange(contestRecord, document.id, facts),
      ...criteria.map((one) => recordChange(criterionRecord, one.id, one.value)),
      ...pitches.map((one) => recordChange(pitchRecord, one.id, one.value)),
      ...jurors.map((one) => recordChange(jurorRecord, one.id, one.value)),
    ],
  };
  const { change } = imported.value;
  return ok({ jurors: imported.value.jurors, change: { ...change, documents: [filling, ...change.documents] } });
}
