import type { Bridge, PickedFile } from '../../../shared/contract/contract.ts';
import {
  contestRecord,
  criterionRecord,
  jurorRecord,
  pitchRecord,
  type ContestDocument,
} from '../../../shared/documents/contest-document.ts';
import { documentIdOf } from '../../../shared/documents/document-id.ts';
import {
  contestSchema,
  criterionSchema,
  jurorSchema,
  pitchSchema,
  roundSchema,
} from '../../../shared/domain/contest.ts';
import {
  contestIdSchema,
  criterionIdSchema,
  jurorIdSchema,
  newId,
  pitchIdSchema,
  type ContestId,
} from '../../../shared/domain/ids.ts';
import { readCriteria, type CriterionDraft } from '../../../shared/importing/criteria.ts';
import { readMarksForNewContest } from '../../../shared/importing/new-contest.ts';
import type { MarksPreview } from '../../../shared/importing/read-marks.ts';
import { err, ok, type Result } from '../../../shared/lib/result.ts';
import type { DocumentStore } from '../store-contract.ts';
import { recordChange } from './contest-change.ts';
import { ordersAfter } from './contest-order.ts';
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
  const built = buildContest(
    id,
    preview,
    criteria.rows.map((row) => row.draft),
    sample,
  );
  const imported = await importMarks(
    {
      document: built.document,
      sheets: [],
      marks: preview.rows.flatMap((row) =>
        row.marks.map((mark) => ({
          juror: built.idOf(row.jurorId),
          pitch: built.idOf(row.pitchId),
          criterion: built.idOf(mark.criterionId),
          mark: mark.value,
        })),
      ),
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

interface BuiltContest {
  readonly document: ContestDocument;
  /** The lasting id for one of the preview. */
  idOf(previewId: string | null): string;
}

function buildContest(
  id: ContestId,
  { setting }: MarksPreview,
  drafts: readonly CriterionDraft[],
  sample: SampleContest,
): BuiltContest {
  const ids = new Map<string, string>();
  const named = <T extends { readonly id: string }>(entries: readonly T[], make: () => string) => {
    const orders = ordersAfter([], entries.length);
    return entries.map((entry, index) => {
      const lasting = make();
      ids.set(entry.id, lasting);
      return { entry, id: lasting, order: orders[index] ?? '' };
    });
  };
  const criteria = named(setting.criteria, () => newId(criterionIdSchema)).map(({ entry, id: criterionId, order }) => {
    const draft = drafts.find(({ name, otherName }) => name === entry.name || otherName === entry.name);
    const name = draft === undefined || draft.otherName === '' ? entry.name : draft.otherName;
    return { id: criterionId, value: { ...criterionSchema.parse({}), name, weight: draft?.weight ?? 1, order } };
  });
  const pitches = named(setting.pitches, () => newId(pitchIdSchema)).map(({ entry, id: pitchId, order }) => ({
    id: pitchId,
    value: { ...pitchSchema.parse({}), name: entry.name, order, isExample: true },
  }));
  const jurors = named(setting.jurors, () => newId(jurorIdSchema)).map(({ entry, id: jurorId, order }) => ({
    id: jurorId,
    value: { ...jurorSchema.parse({}), code: entry.name, name: sample.nameOfJuror(entry.name), order },
  }));
  const { title, place, date, credit } = sample;
  const contest = {
    ...contestSchema.parse({}),
    title,
    place,
    date,
    credit,
    scaleMin: SCALE.min,
    scaleMax: SCALE.max,
    scaleStep: SCALE.step,
    method: 'trimmed' as const,
    trim: 1,
    isExample: true,
  };
  const document = { id, contest, criteria, pitches, jurors, recusals: [], round: roundSchema.parse({}) };
  return { document, idOf: (previewId) => ids.get(previewId ?? '') ?? '' };
}

function unreadable(file: PickedFile) {
  return err({ code: 'sample-unreadable', fileName: file.fileName } as const);
}
