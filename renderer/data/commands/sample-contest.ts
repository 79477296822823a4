import type { Bridge, PickedFile } from '../../../shared/contract/contract.ts';
import {
  contestRecord,
  criterionRecord,
  jurorRecord,
  pitchRecord,
} from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import { contestSchema } from '../../../shared/domain/contest.ts';
import { contestIdSchema, newId, type ContestId } from '../../../shared/domain/ids.ts';
import { contestFromMarks, marksOfPreview } from '../../../shared/contest-rules/contest-from-marks.ts';
import { readCriteria } from '../../../shared/importing/criteria.ts';
import { readMarksForNewContest } from '../../../shared/importing/new-contest.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { DocumentStore } from '../store-contract.ts';
import { recordChange } from './record-change.ts';
import type { SampleFailure } from './sample-edition.ts';
import { digestText } from './sheet-digest.ts';
import { importMarks } from './sheet-import.ts';

/** How the sample contest introduces itself, in the language of the laptop. */
export interface SampleContest {
  readonly title: string;
  readonly place: string;
  /** ISO date. */
  readonly date: string;
  /** The licence of the marks asks for it: shown on every screen and paper of the contest. */
  readonly credit: string;
  /** A juror of the file is only a code: "Giudice {code}". */
  readonly nameOfJuror: (code: string) => string;
}

/** The marks were given on this scale; see `criteria.csv`. */
const SCALE = { min: 0, max: 10, step: 0.25 };

/**
 * Makes the sample contest out of real, published marks: 18 entries, 9 jurors, 5 criteria. Its ranking is the trimmed one that
 * was published. All of it is stored together, or nothing. Not undoable.
 *
 * @param now ISO date and time.
 */
export async function createSampleContest(
  store: DocumentStore,
  bridge: Pick<Bridge, 'sample.read'>,
  sample: SampleContest,
  now: string,
): Promise<Result<{ readonly id: ContestId }, SampleFailure>> {
  const scores = await bridge['sample.read']({ name: 'contest-real/scores-long.csv' });
  if (!scores.ok) return scores;
  const criteriaFile = await bridge['sample.read']({ name: 'contest-real/criteria.csv' });
  if (!criteriaFile.ok) return criteriaFile;
  const preview = await readMarksForNewContest(scores.value, SCALE);
  if (preview.verdict === 'refuse') return unreadable(scores.value);
  const criteria = await readCriteria(criteriaFile.value);
  if (criteria.verdict === 'refuse') return unreadable(criteriaFile.value);

  const id = newId(contestIdSchema);
  const { title, place, date, credit, nameOfJuror } = sample;
  const scale = { scaleMin: SCALE.min, scaleMax: SCALE.max, scaleStep: SCALE.step };
  const rule = { method: 'trimmed', trim: 1 } as const;
  const built = contestFromMarks(
    { setting: preview.setting, marks: marksOfPreview(preview) },
    {
      id,
      facts: { ...contestSchema.parse({}), title, place, date, credit, ...scale, ...rule, isExample: true },
      criteria: criteria.rows.map((row) => row.draft),
      jurorOf: (code) => ({ code, name: nameOfJuror(code) }),
    },
  );
  const imported = await importMarks(
    {
      document: built.document,
      sheets: [],
      marks: built.marks,
      fileName: preview.fileName,
      fileHash: preview.sha256,
      now,
      reason: '',
    },
    digestText,
  );
  if (!imported.ok) return unreadable(scores.value);
  const { change } = imported.value;
  const { contest, pitches, jurors } = built.document;
  const saved = await store.change({
    ...change,
    undoLabel: null,
    documents: [
      {
        documentId: documentIdOf({ kind: 'contest', id }),
        changes: [
          recordChange(contestRecord, id, contest),
          ...built.document.criteria.map((one) => recordChange(criterionRecord, one.id, one.value)),
          ...pitches.map((one) => recordChange(pitchRecord, one.id, one.value)),
          ...jurors.map((one) => recordChange(jurorRecord, one.id, one.value)),
        ],
      },
      ...change.documents,
    ],
  });
  return saved.ok ? ok({ id }) : saved;
}

function unreadable(file: PickedFile) {
  return err({ code: 'sample-unreadable', fileName: file.fileName } as const);
}
