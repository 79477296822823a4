import type { ForeignFileKind } from '../tables/workbook.ts';

/** `refuse`: nothing of the file is taken. `warn`: the user must see it first. `info`: said once, asks nothing. */
export type ImportSeverity = 'info' | 'warn' | 'refuse';

/** What an import does with a file as a whole. */
export type ImportVerdict = 'accept' | 'warn' | 'refuse';

/** What a cell may name. */
export type NamedKind = 'pitch' | 'juror' | 'criterion' | 'organisation' | 'dimension';

interface FileFact {
  readonly fileName: string;
}
interface ValueFact {
  readonly value: string;
}
interface NameFact {
  readonly name: string;
}
interface LikelyFact {
  readonly name: string;
  readonly likely: string;
}
interface TwinRowFact {
  readonly name: string;
  readonly otherRow: number;
  readonly otherName: string;
}
interface TwinStoredFact {
  readonly name: string;
  readonly otherName: string;
}

type ForeignFileParams = { readonly [Kind in ForeignFileKind as `file-is-${Kind}`]: FileFact };
type NamedParams = { readonly [Kind in NamedKind as `${Kind}-missing`]: Readonly<Record<never, never>> } & {
  readonly [Kind in NamedKind as `${Kind}-unknown`]: NameFact;
} & { readonly [Kind in NamedKind as `${Kind}-ambiguous`]: NameFact } & {
  readonly [Kind in NamedKind as `${Kind}-likely`]: LikelyFact;
};

/** The facts of every note, by its code. `date` is ISO; `field` is the id of a field, which the catalogue names. */
export interface ImportNoteParams extends ForeignFileParams, NamedParams {
  'file-empty': FileFact;
  'file-too-large': FileFact & { readonly megabytes: number; readonly limit: number };
  'file-too-many-rows': FileFact & { readonly sheet: string; readonly limit: number };
  'file-expands-too-much': FileFact & { readonly limit: number };
  'file-password-protected': FileFact;
  'file-old-excel': FileFact;
  'file-damaged': FileFact;
  'file-unclosed-quote': FileFact & { readonly atRow: number };
  /** `fileName` is that of the earlier import. */
  'already-imported': FileFact & { readonly count: number };
  'no-header': FileFact;
  'no-rows': FileFact;
  'no-mark-rows': FileFact;
  'column-missing': { readonly field: string };
  'column-repeated': { readonly header: string; readonly letters: readonly string[] };
  'criteria-columns-missing': { readonly criteria: readonly string[] };

  'columns-left-out': { readonly columns: readonly string[]; readonly count: number };
  'criteria-without-column': { readonly criteria: readonly string[]; readonly count: number };
  'column-without-header': { readonly letter: string; readonly count: number };
  'rows-unchanged': { readonly count: number };
  'jurors-alike': { readonly name: string; readonly otherName: string };
  'pitches-alike': { readonly name: string; readonly otherName: string };
  'scales-differ': Readonly<Record<never, never>>;

  'cell-without-header': ValueFact & { readonly letter: string };
  'cell-error': ValueFact;
  'formula-without-result': ValueFact;
  /** `signs` are the first characters of the cells of `columns`. */
  'formula-as-text': { readonly columns: readonly string[]; readonly signs: readonly string[]; readonly count: number };

  'mark-not-a-number': ValueFact;
  'mark-ambiguous': ValueFact;
  'mark-incomplete': ValueFact & { readonly max: number };
  'mark-other-scale': ValueFact & { readonly max: number };
  'mark-out-of-scale': { readonly mark: number; readonly min: number; readonly max: number };
  'mark-off-step': { readonly mark: number; readonly step: number };
  'mark-is-date': { readonly date: string };
  'mark-became-date': { readonly date: string; readonly guess: string };
  'mark-changed': { readonly juror: string; readonly before: number; readonly after: number };
  'mark-twice': { readonly mark: number; readonly otherRow: number; readonly otherMark: number };
  'row-repeated': { readonly otherRow: number };

  'name-missing': Readonly<Record<never, never>>;
  'same-as-row': TwinRowFact;
  'same-as-stored': TwinStoredFact;
  'similar-to-row': TwinRowFact;
  'similar-to-stored': TwinStoredFact;
  'code-of-row': TwinRowFact & { readonly code: string };
  'code-of-stored': TwinStoredFact & { readonly code: string };
  'email-invalid': ValueFact;
  'world-unknown': ValueFact;
  'conflict-unknown': ValueFact;

  'date-not-in-calendar': ValueFact;
  'date-no-such-month': ValueFact & { readonly month: number };
  'date-without-year': ValueFact;
  'date-not-readable': ValueFact;
  'amount-not-readable': ValueFact;
  'amount-ambiguous': ValueFact;
  'number-not-readable': ValueFact;

  'level-outside': ValueFact & { readonly max: number };
  'level-not-readable': ValueFact & { readonly max: number };
  'levels-missing': Readonly<Record<never, never>>;
  'target-below': { readonly present: number; readonly target: number };
  'priority-unknown': ValueFact;
  'hours-not-readable': ValueFact;
  'code-of-other': { readonly code: string; readonly name: string; readonly otherName: string };
  'need-twice': { readonly name: string; readonly dimension: string; readonly otherRow: number };
  'need-unchanged': { readonly name: string; readonly dimension: string };

  'scale-impossible': { readonly min: number; readonly max: number };
  'step-impossible': { readonly step: number };
  'weight-impossible': { readonly weight: number };
}

/** The closed list of what an import may have to say. */
export type ImportNoteCode = keyof ImportNoteParams;

/** A column as the user finds it: `letter` is that of the spreadsheet, `header` may be empty. */
export interface NoteColumn {
  readonly letter: string;
  readonly header: string;
}

/** What the user may take with one decision. Never taken by the app itself. */
export type NoteProposal =
  | { readonly kind: 'take-name'; readonly of: NamedKind; readonly id: string; readonly name: string }
  | { readonly kind: 'take-mark'; readonly criterionId: string; readonly mark: number }
  | { readonly kind: 'merge-into-row'; readonly row: number }
  | { readonly kind: 'merge-into-stored'; readonly id: string };

/** One remark about a file, a row or a cell: facts only, the sentences are in the catalogue. */
export interface ImportNote<Code extends ImportNoteCode = ImportNoteCode> {
  readonly severity: ImportSeverity;
  readonly code: Code;
  /** Row number as the user sees it; null when the note is about the whole file. */
  readonly row: number | null;
  readonly column: NoteColumn | null;
  /** What was found in the cell, as shown there. */
  readonly value: string;
  readonly params: ImportNoteParams[Code];
  readonly proposal: NoteProposal | null;
}

/** Where a note belongs; what is left out is about the whole row or file. */
export interface NotePlace {
  readonly row?: number;
  readonly column?: NoteColumn;
  readonly value?: string;
  readonly proposal?: NoteProposal;
}

/** Makes a note. */
export function makeNote<Code extends ImportNoteCode>(
  severity: ImportSeverity,
  code: Code,
  params: ImportNoteParams[Code],
  place: NotePlace = {},
): ImportNote<Code> {
  return {
    severity,
    code,
    params,
    row: place.row ?? null,
    column: place.column ?? null,
    value: place.value ?? '',
    proposal: place.proposal ?? null,
  };
}

/** Judges a file by its notes. */
export function verdictOf(notes: readonly ImportNote[]): ImportVerdict {
  if (notes.some((note) => note.severity === 'refuse')) return 'refuse';
  return notes.some((note) => note.severity === 'warn') ? 'warn' : 'accept';
}

/** Counts the rows that a warning names. */
export function countFlaggedRows(notes: readonly ImportNote[]): number {
  return new Set(notes.flatMap((note) => (note.severity === 'warn' && note.row !== null ? [note.row] : []))).size;
}
