import { generateNKeysBetween } from 'fractional-indexing';
import type { ContestDocument } from '../documents/contest-document.ts';
import {
  contestSchema,
  criterionSchema,
  jurorSchema,
  pitchSchema,
  roundSchema,
  type Contest,
} from '../domain/contest.ts';
import { criterionIdSchema, jurorIdSchema, newId, pitchIdSchema, type ContestId } from '../domain/ids.ts';
import type { CriterionDraft } from '../importing/criteria.ts';
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

/** What the sheet of marks does not say. */
export interface ContestFromMarksOptions {
  readonly id: ContestId;
  /** Scale, rule, title and the rest. */
  readonly facts: Partial<Contest>;
  /** A table of criteria: weights, and names in the reader's language. Criteria it does not name weigh 1. */
  readonly criteria: readonly CriterionDraft[];
  readonly isExample: boolean;
  /** A juror of the file is often only a code: "Giudice J1". */
  readonly nameOfJuror: (code: string) => string;
}

/** Builds the contest that a sheet of marks speaks of: its criteria, pitches and jury in the order of the file, with lasting ids. */
export function contestFromMarks(preview: MarksPreview, options: ContestFromMarksOptions): ContestFromMarks {
  const ids = new Map<string, string>();
  const place = <T extends { readonly id: string; readonly name: string }>(
    entries: readonly T[],
    make: () => string,
  ) => {
    const orders = generateNKeysBetween(null, null, entries.length);
    return entries.map(({ id: previewId, name }, index) => {
      const id = make();
      ids.set(previewId, id);
      return { id, name, order: orders[index] ?? '' };
    });
  };
  const { setting } = preview;
  const criteria = place(setting.criteria, () => newId(criterionIdSchema)).map(({ id, name, order }) => {
    const draft = options.criteria.find((one) => one.name === name || one.otherName === name);
    const shown = draft === undefined || draft.otherName === '' ? name : draft.otherName;
    return { id, value: { ...criterionSchema.parse({}), name: shown, weight: draft?.weight ?? 1, order } };
  });
  const pitches = place(setting.pitches, () => newId(pitchIdSchema)).map(({ id, name, order }) => ({
    id,
    value: { ...pitchSchema.parse({}), name, order, isExample: options.isExample },
  }));
  const jurors = place(setting.jurors, () => newId(jurorIdSchema)).map(({ id, name, order }) => ({
    id,
    value: { ...jurorSchema.parse({}), code: name, name: options.nameOfJuror(name), order },
  }));
  const lasting = (previewId: string | null): string => ids.get(previewId ?? '') ?? '';
  return {
    document: {
      id: options.id,
      contest: { ...contestSchema.parse({}), ...options.facts, isExample: options.isExample },
      criteria,
      pitches,
      jurors,
      recusals: [],
      round: roundSchema.parse({}),
    },
    marks: preview.rows.flatMap((row) =>
      row.marks.map((mark) => ({
        juror: lasting(row.jurorId),
        pitch: lasting(row.pitchId),
        criterion: lasting(mark.criterionId),
        mark: mark.value,
      })),
    ),
  };
}
