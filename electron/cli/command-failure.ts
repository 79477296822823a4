/** A place in an input file: the name as the user wrote it, and the line counted from 1. */
export type FileLine = {
  readonly file: string;
  readonly line: number;
};

/** What can go wrong with the words of the command line. */
export type ArgumentFailure =
  | { readonly kind: 'no-command' | 'no-score-file' }
  | { readonly kind: 'unknown-command'; readonly command: string }
  | { readonly kind: 'unknown-option' | 'repeated-option' | 'option-without-value'; readonly option: string }
  | {
      readonly kind: 'option-not-whole';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'unexpected-argument'; readonly argument: string };

/** What can go wrong before a CSV file has rows. `header` is the header line that is expected. */
export type CsvFailure =
  | { readonly kind: 'file-not-found' | 'not-a-file'; readonly file: string }
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'empty-file'; readonly file: string; readonly header: string }
  | ({ readonly kind: 'not-utf8' | 'broken-quotes' | 'header-only' } & FileLine)
  | ({ readonly kind: 'wrong-separator'; readonly header: string } & FileLine)
  | ({
      readonly kind: 'missing-column' | 'unknown-column';
      readonly column: string;
      readonly header: string;
    } & FileLine)
  | ({ readonly kind: 'repeated-column' | 'empty-cell'; readonly column: string } & FileLine)
  | ({ readonly kind: 'wrong-cell-count'; readonly found: number; readonly expected: number } & FileLine);

/** What can be wrong in a cell that should hold a number. */
export type NumberFailure =
  | ({ readonly kind: 'decimal-comma'; readonly word: string; readonly suggestion: string } & FileLine)
  | ({
      readonly kind: 'number-too-large';
      readonly word: string;
      readonly least: number;
      readonly most: number;
    } & FileLine)
  | ({ readonly kind: 'unknown-score' | 'unknown-weight' | 'weight-not-positive'; readonly word: string } & FileLine);

/** What can be wrong with the rows of a score file. */
export type ScoreFileFailure =
  | CsvFailure
  | NumberFailure
  | ({
      readonly kind: 'repeated-mark';
      readonly juror: string;
      readonly entry: string;
      readonly criterion: string;
      readonly firstLine: number;
    } & FileLine)
  | ({
      readonly kind: 'repeated-state';
      readonly juror: string;
      readonly entry: string;
      readonly firstLine: number;
    } & FileLine)
  | ({ readonly kind: 'state-with-criterion'; readonly word: string; readonly criterion: string } & FileLine)
  | ({ readonly kind: 'mark-without-criterion'; readonly word: string } & FileLine);

/** What can be wrong with the rows of a weight file. */
export type WeightFileFailure =
  | CsvFailure
  | NumberFailure
  | ({ readonly kind: 'repeated-weight'; readonly criterion: string; readonly firstLine: number } & FileLine)
  | ({ readonly kind: 'weight-of-unknown-criterion'; readonly criterion: string; readonly known: string } & FileLine)
  | ({
      readonly kind: 'missing-weight';
      readonly criterion: string;
      readonly scoreFile: string;
      readonly scoreLine: number;
    } & FileLine);

/** What can go wrong while a result is written; nothing is left behind. */
export type OutputFailure =
  | { readonly kind: 'output-is-input' | 'output-is-folder' | 'output-folder-missing'; readonly file: string }
  | { readonly kind: 'output-unwritable'; readonly file: string; readonly code: string };

/** Everything the user of the command line can be told. */
export type CommandFailure = ArgumentFailure | ScoreFileFailure | WeightFileFailure | OutputFailure;
