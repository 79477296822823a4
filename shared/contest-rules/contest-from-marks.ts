import { generateNKeysBetween } from 'fractional-indexing';
import { readContest, type ContestDocument } from '../documents/contest-document.ts';
import { criterionSchema, jurorSchema, pitchSchema, type Contest, type Juror } from '../domain/contest.ts';
import { criterionIdSchema, jurorIdSchema, newId, pitchIdSchema } from '../domain/ids.ts';
import type { CriterionDraft } from '../importing/criteria.ts';
import type { MarkSetting, StoredMark } from '../importing/mark-setting.ts';
import type { MarksPreview } from '../importing/read-marks.ts';

/** A mark by the lasting ids of a contest. */
export interface PlacedMark {
  readonly juror: string;
  readonly pitch: string;
  readonly criterion: string;
  readonly mark: number;
}

/** A contest made out of a sheet of marks, before anything of it is stored. */
export interface ContestFromMarks {
  readonly document: ContestDocument;
  readonly marks: readonly PlacedMark[];
}

/** What a sheet of marks says: its names in the order of the file, and its marks, by ids that hold within the preview only. */
export interface SheetOfMarks {
  readonly setting: Pick<MarkSetting, 'criteria' | 'pitches' | 'jurors'>;
  readonly marks: readonly StoredMark[];
}

/** What the sheet of marks does not say. */
export interface ContestFromMarksOptions {
  readonly id: string;
  readonly facts: Contest;
  /** A table of criteria: weights, and names in the reader's language. Criteria it does not name weigh 1. */
  readonly criteria: readonly CriterionDraft[];
  /** What is known of a juror of whom the file has one word, a name or a code. */
  readonly jurorOf: (word: string) => Pick<Juror, 'code' | 'name'>;
}

/** The marks of the rows that have no fault. */
export function marksOfPreview({ rows }: Pick<MarksPreview, 'rows'>): readonly StoredMark[] {
  return rows.flatMap(({ jurorId, pitchId, marks }) =>
    jurorId === null || pitchId === null
      ? []
      : marks.map(({ criterionId, value }) => ({ jurorId, pitchId, criterionId, value })),
  );
}

/** Builds the contest that a sheet of marks speaks of: its criteria, pitches and jury in the order of the file, with lasting ids. */
export function contestFromMarks({ setting, marks }: SheetOfMarks, options: ContestFromMarksOptions): ContestFromMarks {
  const ids = new Map<string, string>();
  const place = (entries: readonly { readonly id: string; readonly name: string }[], make: () => string) => {
    const orders = generateNKeysBetween(null, null, entries.length);
    return entries.map(({ id: previewId, name }, index) => {
      const id = make();
      ids.set(previewId, id);
      return { id, name, order: orders[index] ?? '' };
    });
  };
  const criteria = place(setting.criteria, () => newId(criterionIdSchema)).map(({ id, name, order }) => {
    const draft = options.criteria.find((one) => one.name === name || one.otherName === name);
    const shown = draft === undefined || draft.otherName === '' ? name : draft.otherName;
    return { id, value: { ...criterionSchema.parse({}), name: shown, weight: draft?.weight ?? 1, order } };
  });
  const pitches = place(setting.pitches, () => newId(pitchIdSchema)).map(({ id, name, order }) => ({
    id,
    value: { ...pitchSchema.parse({}), name, order },
  }));
  const jurors = place(setting.jurors, () => newId(jurorIdSchema)).map(({ id, name, order }) => ({
    id,
    value: { ...jurorSchema.parse({}), ...options.jurorOf(name), order },
  }));
  const lasting = (previewId: string): string => ids.get(previewId) ?? previewId;
  return {
    document: { ...readContest(new Map(), options.id), contest: options.facts, criteria, pitches, jurors },
    marks: marks.map(({ jurorId, pitchId, criterionId, value }) => ({
      juror: lasting(jurorId),
      pitch: lasting(pitchId),
      criterion: lasting(criterionId),
      mark: value,
    })),
  };
}
