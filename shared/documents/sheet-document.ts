import { z } from 'zod';
import { interestKindSchema, submissionSchema, type InterestKind, type Submission } from '../domain/submission.ts';
import { defineRecord, listRecords } from './record.ts';
import type { DocumentState } from './state.ts';

/** A draft mark, by {@link markIdOf}; `null` once taken back. */
export const markRecord = defineRecord('mark', z.object({ value: z.number().nullable().catch(null) }));
/** What a juror says of a pitch besides the marks, by pitch id. */
export const sheetEntryRecord = defineRecord(
  'entry',
  z.object({
    remark: z.string().catch(''),
    recused: z.boolean().catch(false),
    recusalReason: z.string().catch(''),
    interests: z.array(interestKindSchema).catch([]),
    interestNote: z.string().catch(''),
  }),
);
/** Versions handed in, by {@link submissionIdOf}. `body` is the canonical text that `hash` (SHA-256, hex) was taken of. */
export const submissionRecord = defineRecord(
  'submission',
  z.object({ body: z.string().catch(''), hash: z.string().catch('') }),
);
/** One of the two independent copies of a paper sheet, by its number (`1`, `2`). Times are ISO, empty until they happen. */
export const transcriptRecord = defineRecord(
  'transcript',
  z.object({ by: z.string().catch(''), startedAt: z.string().catch(''), finishedAt: z.string().catch('') }),
);
/** A mark of a copy, by {@link transcriptMarkIdOf}; `null` once taken back. */
export const transcriptMarkRecord = defineRecord(
  'transcript-mark',
  z.object({ value: z.number().nullable().catch(null) }),
);
/** What a copy says of a pitch besides the marks, by {@link transcriptEntryIdOf}. */
export const transcriptEntryRecord = defineRecord(
  'transcript-entry',
  z.object({
    remark: z.string().catch(''),
    recused: z.boolean().catch(false),
    recusalReason: z.string().catch(''),
  }),
);

/** Which of the two copies of a paper sheet. */
export type TranscriptNumber = 1 | 2;

/** Spells the id of a mark in a copy. */
export function transcriptMarkIdOf(copy: TranscriptNumber, pitch: string, criterion: string): string {
  return `${copy}.${pitch}.${criterion}`;
}

/** Spells the id of what a copy says of a pitch. */
export function transcriptEntryIdOf(copy: TranscriptNumber, pitch: string): string {
  return `${copy}.${pitch}`;
}

/** Spells the id of a draft mark. */
export function markIdOf(pitch: string, criterion: string): string {
  return `${pitch}.${criterion}`;
}

/** Spells the id of a submission: its sequence number, sortable. */
export function submissionIdOf(sequence: number): string {
  return String(sequence).padStart(4, '0');
}

/** The draft of one pitch on a juror's sheet. */
export interface DraftEntry {
  /** Marks by criterion id; what was never scored or was taken back is absent. */
  readonly marks: ReadonlyMap<string, number>;
  readonly remark: string;
  readonly recused: boolean;
  readonly recusalReason: string;
  /** As what the juror would like to meet them; empty for no wish. */
  readonly interests: readonly InterestKind[];
  readonly interestNote: string;
}

/** A pitch nobody wrote about yet. */
export const emptyDraft: DraftEntry = {
  marks: new Map(),
  remark: '',
  recused: false,
  recusalReason: '',
  interests: [],
  interestNote: '',
};

/** A submission with the hash it is known by. */
export interface HashedSubmission {
  readonly hash: string;
  readonly body: Submission;
}

/** What a `sheet/<contest>/<juror>` document says. */
export interface SheetDocument {
  /** By pitch id. */
  readonly drafts: ReadonlyMap<string, DraftEntry>;
  /** First to last. A body that does not parse is left out: its raw text stays in the document. */
  readonly submissions: readonly HashedSubmission[];
}

/** Reads a sheet document. */
export function readSheet(state: DocumentState): SheetDocument {
  const drafts = new Map<
    string,
    { -readonly [K in keyof DraftEntry]: DraftEntry[K] } & { marks: Map<string, number> }
  >();
  const draftOf = (pitch: string) => {
    const found = drafts.get(pitch);
    if (found !== undefined) return found;
    const made = { ...emptyDraft, marks: new Map<string, number>() };
    drafts.set(pitch, made);
    return made;
  };
  for (const { id, value } of listRecords(state, markRecord)) {
    const [pitch, criterion] = id.split('.');
    if (pitch === undefined || criterion === undefined || value.value === null) continue;
    draftOf(pitch).marks.set(criterion, value.value);
  }
  for (const { id, value } of listRecords(state, sheetEntryRecord)) Object.assign(draftOf(id), value);
  const submissions = listRecords(state, submissionRecord).flatMap(({ value }) => {
    const body = parseBody(value.body);
    return body === null ? [] : [{ hash: value.hash, body }];
  });
  return { drafts, submissions };
}

function parseBody(text: string): Submission | null {
  try {
    const parsed = submissionSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
