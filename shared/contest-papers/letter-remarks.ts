import type { JurorSubmissions } from '../contest-rules/contest-tabulation.ts';
import type { ContestDocument } from '../documents/contest-document.ts';
import { letterRemarkIdOf, type LetterRemark, type ResultDocument } from '../documents/result-document.ts';

/** Fewer writers than this could be told apart by who knows the jury. */
export const FEWEST_WRITERS = 3;

/** A remark of a juror on a pitch, and what becomes of it in the letter. */
export interface RemarkLine {
  /** See `letterRemarkIdOf`. */
  readonly id: string;
  readonly juror: string;
  /** As the juror wrote and signed it. */
  readonly written: string;
  /** The version it stands in, by its hash. */
  readonly hash: string;
  /** `unread` again when the juror has signed other words since somebody read them. */
  readonly state: LetterRemark['state'];
  /** As it is printed, when it is kept. */
  readonly text: string;
  /** Id of a criterion; empty for the project as a whole. */
  readonly theme: string;
}

/** How many remarks of a pitch are in which state, and how many jurors stand behind the kept ones. */
export interface RemarkCounts {
  readonly unread: number;
  readonly kept: number;
  readonly leftOut: number;
  readonly writers: number;
}

/**
 * The remarks on a pitch that could stand in its letter, in an order that does not tell who wrote them. Only signed words count, and
 * a recusal, the organiser's or the juror's own, takes them out with the marks.
 */
export function listRemarks(
  document: Pick<ContestDocument, 'jurors' | 'recusals' | 'criteria'>,
  result: Pick<ResultDocument, 'letterRemarks'>,
  sheets: readonly JurorSubmissions[],
  pitch: string,
): readonly RemarkLine[] {
  const jurors = new Set(document.jurors.map(({ id }) => id));
  const recused = new Set(document.recusals.flatMap((one) => (one.pitch === pitch ? [one.juror] : [])));
  const lines = sheets.flatMap(({ juror, submissions }): RemarkLine[] => {
    const remarkIn = (version: JurorSubmissions['submissions'][number] | undefined): string | null => {
      const entry = version?.body.entries.find((one) => one.pitch === pitch);
      return entry === undefined || entry.recused ? null : entry.remark.trim();
    };
    const latest = submissions.at(-1);
    const written = remarkIn(latest);
    if (latest === undefined || written === null || written === '') return [];
    if (!jurors.has(juror) || recused.has(juror)) return [];
    const id = letterRemarkIdOf(juror, pitch);
    const decided = result.letterRemarks.find((one) => one.id === id)?.value;
    const read = submissions.find(({ hash }) => hash === decided?.readHash);
    const isStale = read !== undefined && remarkIn(read) !== written;
    const theme = document.criteria.find((criterion) => criterion.id === decided?.theme)?.id ?? '';
    return [
      {
        id,
        juror,
        written,
        hash: latest.hash,
        state: isStale ? 'unread' : (decided?.state ?? 'unread'),
        text: decided?.text.trim() ?? '',
        theme,
      },
    ];
  });
  return lines.sort((a, b) => (a.written < b.written ? -1 : a.written > b.written ? 1 : 0));
}

/** The remarks that a letter prints, once enough jurors stand behind them: read, kept, and not empty. */
export function keptRemarks(lines: readonly RemarkLine[]): readonly RemarkLine[] {
  return lines.filter(({ state, text }) => state === 'kept' && text !== '');
}

/** Counts the remarks of a pitch. */
export function countRemarks(lines: readonly RemarkLine[]): RemarkCounts {
  const kept = keptRemarks(lines);
  return {
    unread: lines.filter(({ state }) => state === 'unread').length,
    kept: kept.length,
    leftOut: lines.filter(({ state }) => state === 'left-out').length,
    writers: new Set(kept.map(({ juror }) => juror)).size,
  };
}
