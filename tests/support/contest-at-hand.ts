import type { ContestDocument } from '../../shared/documents/contest-document.ts';
import type { Identified } from '../../shared/documents/record.ts';
import { readResult, type ResultDocument } from '../../shared/documents/result-document.ts';
import type { SheetDocument } from '../../shared/documents/sheet-document.ts';
import type { Criterion } from '../../shared/domain/contest.ts';
import type { Result } from '../../shared/lib/result.ts';
import type { MemoryDocuments } from './contest-fixture.ts';

/** The value of a step that the test counts on; a refusal fails it. */
export function take<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`);
  return result.value;
}

/** A contest in memory, read anew by every call; what it holds by its position, `''` where there is none. */
export interface ContestAtHand {
  readonly document: () => ContestDocument;
  readonly sheets: () => ReturnType<MemoryDocuments['sheets']>;
  readonly result: () => ResultDocument;
  readonly pitch: (index: number) => string;
  readonly juror: (index: number) => string;
  readonly criterion: (index: number) => Identified<Criterion>;
  /** What commands on the sheet of a juror take. */
  readonly target: (index: number) => {
    readonly document: ContestDocument;
    readonly juror: string;
    readonly sheet: SheetDocument;
  };
}

/** Short ways to the contest that `at` names: each test makes its own. */
export function contestAtHand(
  at: () => { readonly documents: MemoryDocuments; readonly contest: string },
): ContestAtHand {
  const document = () => at().documents.contest(at().contest);
  const juror = (index: number) => document().jurors[index]?.id ?? '';
  return {
    document,
    sheets: () => at().documents.sheets(at().contest),
    result: () => readResult(at().documents.state(`result/${at().contest}`), at().contest),
    pitch: (index) => document().pitches[index]?.id ?? '',
    juror,
    criterion: (index) => {
      const found = document().criteria[index];
      if (found === undefined) throw new Error(`no criterion ${index}`);
      return found;
    },
    target: (index) => ({
      document: document(),
      juror: juror(index),
      sheet: at().documents.sheet(at().contest, juror(index)),
    }),
  };
}
